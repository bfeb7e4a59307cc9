/** What npm packs, and what it is to those who install it. The files are in dist: `npm test` builds them first. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames } from '../../scripts/widget-names.js';

const project = new URL('../../', import.meta.url);
const { exports: entries, dependencies } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
const modules = Object.entries(entries).filter(([, path]) => String(path).endsWith('.js') && !path.includes('*'));

describe('the npm package', () => {
  it('has a module for all widgets and one for each', () => {
    assert.deepEqual(modules.map(([name]) => name).sort(), ['.', ...widgetNames.map((name) => `./${name}`)]);
  });

  for (const [name, path] of modules) {
    it(`loads ${name} in a Node without a DOM`, () => {
      const specifier = JSON.stringify(`campaign-widgets${name.slice(1)}`);
      const code = `if ('document' in globalThis) throw new Error('a DOM');
        const module = await import(${specifier});
        console.log(Object.keys(module).filter((name) => name.endsWith('Element')).join());`;
      const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: project,
        encoding: 'utf8',
      });
      assert.match(printed, /^\w+Element(,\w+Element)*\n$/);
    });

    it(`has types for ${name}`, () => {
      assert.ok(existsSync(new URL(path.replace(/\.js$/, '.d.ts'), project)));
    });
  }

  it('holds the files that its addresses lead to, the licence and the changes, and nothing of the workshop', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: project,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      }),
    );
    const packed = files.map(({ path }) => path);
    // A theme has types beside it.
    for (const path of Object.values(entries).flatMap((entry) => (entry.types ? Object.values(entry) : [entry]))) {
      const [start, end = ''] = path.replace('./', '').split('*');
      assert.ok(
        packed.some((file) => file.startsWith(start) && file.endsWith(end)),
        path,
      );
    }
    for (const file of [
      'LICENSE',
      'LICENSE-UNICODE',
      'README.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'docs/guides/websites.md',
      'docs/conformance/README.md',
    ])
      assert.ok(packed.includes(file), file);
    const others = packed.filter(
      (file) =>
        !/^(dist\/|docs\/(conformance|guides)\/[\w-]+\.md$|themes\/[\w-]+\.css$|LICENSE(-UNICODE)?$|README\.md$|CHANGELOG\.md$|SECURITY\.md$|package\.json$)/.test(
          file,
        ),
    );
    assert.deepEqual(others, []);
  });

  it('brings Lit and its words, and nothing else', () => {
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/localize', 'lit']);
  });

  it('imports nothing that it does not bring', () => {
    const folder = new URL('dist/', project);
    const files = readdirSync(folder, { recursive: true }).filter((file) => /^(?!cdn\W).*\.js$/.test(file));
    const imported = files.flatMap((file) =>
      [...readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8').matchAll(/\bfrom '([^.'][^']*)'/g)].map(
        ([, name]) => name,
      ),
    );
    const packages = imported.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    assert.deepEqual([...new Set(packages)].sort(), ['@lit/localize', 'lit']);
    // Its own entry loads all of it.
    const ofLocalize = new Set(imported.filter((name) => name.startsWith('@lit/localize')));
    assert.deepEqual([...ofLocalize], ['@lit/localize/internal/str-tag.js']);
  });
});
