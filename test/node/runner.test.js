/** The runner: what has not passed is never counted as passed, whatever kept it from it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { totalsReporter } from '../runner/totals-reporter.js';

const runner = new URL('../runner/node-tests.js', import.meta.url);

describe('a run of Node’s tests', () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counted-'));
    const lines = [
      `import { nodeTests } from '${runner}';`,
      `const totals = await nodeTests(process.argv.slice(2));`,
      `console.log(JSON.stringify(totals));`,
    ];
    await writeFile(join(folder, 'run.mjs'), lines.join('\n'));
  });

  after(() => rm(folder, { recursive: true }));

  /** What is counted of one file with these lines. */
  async function countedOf(...lines) {
    const file = join(folder, 'counted.test.mjs');
    await writeFile(file, [`import { describe, it } from 'node:test';`, ...lines].join('\n'));
    // Node runs no tests from within a test, where it knows.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = spawnSync(process.execPath, [join(folder, 'run.mjs'), file], { encoding: 'utf8', env });
    return JSON.parse(stdout.trim().split('\n').at(-1));
  }

  it('counts each test once, and neither suites nor files', async () => {
    const suite = `describe('a suite', () => { it('one', () => {}); describe('inner', () => { it('two', () => {}); }); });`;
    assert.deepEqual(await countedOf(suite, `it('three', () => {});`), { passed: 3, failures: [] });
  });

  for (const [what, line, expected] of [
    ['that fails', `describe('a suite', () => { it('bad', () => { throw Error('why') }) });`, /a suite > bad \(why\)$/],
    ['that is skipped', `it.skip('left out', () => {});`, /left out \(skipped\)$/],
    ['that is to be done', `it.todo('later');`, /later \(skipped\)$/],
  ]) {
    it(`counts a test ${what} as failed, and names it`, async () => {
      const { passed, failures } = await countedOf(`it('good', () => {});`, line);
      assert.equal(passed, 1);
      assert.equal(failures.length, 1, failures.join('\n'));
      assert.match(failures[0], /counted\.test\.mjs/);
      assert.match(failures[0], expected);
    });
  }

  for (const [what, line] of [
    ['without a test', ''],
    ['that cannot be loaded', `throw Error('why');`],
  ]) {
    it(`counts a file ${what} as failed`, async () => {
      const { passed, failures } = await countedOf(line);
      assert.equal(passed, 0);
      assert.equal(failures.length, 1, failures.join('\n'));
      assert.match(failures[0], /counted\.test\.mjs/);
    });
  }
});

describe('a run of the browsers’ tests', () => {
  const good = { name: 'good', passed: true, skipped: false };
  const skipped = { name: 'left out', passed: true, skipped: true };
  const bad = { name: 'bad', passed: false, skipped: false, error: { message: 'why\nat length' } };
  const within = (...tests) => ({ tests, suites: [] });

  function countedOf({ testResults, passed = true, errors = [] }) {
    const testFile = resolve('build/ts/test/asks.test.js');
    return countedOfSessions([{ browser: { name: 'WebKit' }, testFile, testResults, passed, errors }]);
  }

  it('counts each test once, in suites as well', () => {
    const testResults = { tests: [good], suites: [{ name: 'a suite', ...within(good, good) }] };
    assert.deepEqual(countedOf({ testResults }), { passed: 3, failures: [] });
  });

  it('counts it in each engine', () => {
    const session = { testFile: 'asks.test.js', testResults: within(good), passed: true, errors: [] };
    const sessions = ['Chromium', 'Firefox', 'WebKit'].map((name) => ({ ...session, browser: { name } }));
    assert.deepEqual(countedOfSessions(sessions), { passed: 3, failures: [] });
  });

  for (const [what, session, expected] of [
    [
      'a test that fails',
      { testResults: { tests: [good], suites: [{ name: 'a suite', ...within(bad) }] }, passed: false },
      'a suite > bad (why)',
    ],
    ['a test that is skipped', { testResults: within(good, skipped) }, 'left out (skipped)'],
    ['a file without a test', { testResults: within() }, 'no test in it'],
    ['a file that broke off', { testResults: within(good), passed: false, errors: [{ message: 'gone' }] }, /\(gone\)$/],
    ['a file that did not load', { passed: false, errors: [{ message: 'no such module' }] }, /\(no such module\)$/],
  ]) {
    it(`counts ${what} as failed, and names engine and file`, () => {
      const { passed, failures } = countedOf(session);
      assert.equal(passed, session.testResults?.tests.includes(good) ? 1 : 0);
      assert.equal(failures.length, 1, failures.join('\n'));
      const [place, why] = failures[0].split(/(?<=asks\.test\.js): /);
      assert.match(place, /^WebKit: test.asks\.test\.js$/);
      if (typeof expected === 'string') assert.equal(why, expected);
      else assert.match(why, expected);
    });
  }
});

/** What the reporter tells the process that has started it. */
function countedOfSessions(sessions) {
  const { send } = process;
  const others = process.listeners('unhandledRejection');
  let counted;
  process.send = (totals) => (counted = totals);
  try {
    totalsReporter().onTestRunFinished({ sessions });
  } finally {
    process.send = send;
    const own = process.listeners('unhandledRejection').filter((listener) => !others.includes(listener));
    for (const listener of own) process.off('unhandledRejection', listener);
  }
  return counted;
}
