/** `npm run localize` has been run after the last change of a word. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const needed = [
  ...['package.json', 'lit-localize.json', 'tsconfig.json', 'tsconfig.build.json', '.prettierrc.json'],
  ...['scripts', 'src', 'translations'],
];

describe('the words that npm run localize makes', () => {
  let project;
  let printed;

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    for (const path of needed) await cp(path, join(project, path), { recursive: true });
    await symlink(resolve('node_modules'), join(project, 'node_modules'));
    const loaders = join(project, 'src/locales/loaders.ts');
    await writeFile(loaders, (await readFile(loaders, 'utf8')).replace(/CLDR \d+/, 'CLDR 999'));
    printed = await promisify(execFile)(process.execPath, ['scripts/localize.js'], { cwd: project });
  });

  after(() => rm(project, { recursive: true }));

  it('are made with a warning where they were made of newer names', () => {
    assert.match(printed.stderr, /CLDR 999/);
  });

  // Names of months and countries come from Node's own data, which another Node may know better.
  for (const folder of ['translations', 'src/locales/words']) {
    it(`are those in ${folder}`, async () => {
      assert.deepEqual(await contents(join(project, folder)), await contents(folder));
    });
  }
});

/** Of each file, what is in it. */
async function contents(folder) {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}
