import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const webTestRunner = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));

/** Runs the test runner as a process of its own, so that a crash is a failure like any other. */
export async function browserTests(files) {
  const runner = fork(webTestRunner, ['--files', ...files]);
  const totals = { passed: 0, failures: [] };
  runner.on('message', (counted) => Object.assign(totals, counted));
  const [code] = await once(runner, 'exit');
  if (code !== 0 && totals.failures.length === 0) totals.failures.push(`The test runner ended with ${code}`);
  return totals;
}
