// `npm test` runs everything; `npm test -- timeline` only the files whose name contains "timeline", and with
// ENGINES=Chromium only in that engine.
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { runCommand } from '../scripts/run-command.js';
import { browserTests } from './runner/browser-tests.js';
import { missingEngines } from './runner/missing-engines.js';
import { nodeTests } from './runner/node-tests.js';

const wanted = process.argv.slice(2);
const totals = { passed: 0, failures: [] };

try {
  await runAll();
} catch (error) {
  console.error(error);
  totals.failures.push(String(error));
}
// Last, so that they are also in a record that keeps only the end of what was printed.
for (const failure of totals.failures) console.log(`failed: ${failure}`);
console.log(`${totals.passed} passed, ${totals.failures.length} failed`);
process.exitCode = totals.failures.length === 0 ? 0 : 1;

async function runAll() {
  const missing = await missingEngines();
  if (missing.some((engine) => engine.required)) throw new Error('An engine that every test needs is missing');
  totals.failures.push(...missing.filter(({ isExpected }) => isExpected).map(({ name }) => `No test ran in ${name}`));

  const runners = [
    [browserTests, testFiles('test', '.test.ts').map((file) => `build/ts/${file.replace('.ts', '.js')}`)],
    [nodeTests, testFiles('test/node', '.test.js')],
  ];
  if (wanted.length > 0 && runners.every(([, files]) => files.length === 0)) throw new Error(`No test file: ${wanted}`);
  await rm('build/ts', { recursive: true, force: true });
  // Side by side, as each keeps one core busy. Both have ended before a failure is told.
  const builds = [runCommand('tsc -p tsconfig.json'), build(runners.flatMap(([, files]) => files))];
  await Promise.allSettled(builds);
  await Promise.all(builds);
  for (const [runner, files] of runners) {
    if (files.length > 0) add(await runner(files));
    else if (wanted.length === 0) throw new Error(`${runner.name} has no test file`);
  }
}

async function build(files) {
  await runCommand('npm run --silent build');
  if (files.some((file) => file.includes('stories')))
    await runCommand('storybook build --quiet --output-dir build/storybook', { quiet: true });
}

function testFiles(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && (wanted.length === 0 || wanted.some((part) => name.includes(part))))
    .map((name) => `${folder}/${name}`);
}

function add({ passed, failures }) {
  totals.passed += passed;
  totals.failures.push(...failures);
}
