import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const webTestRunner = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));

/** Runs the test runner as a process of its own, so that a crash is a failure like any other. */
export async function browserTests(files) {
  const runner = fork(webTestRunner, ['--files', ...files], { stdio: ['inherit', 'inherit', 'pipe', 'ipc'] });
  // Told so it ends its browsers, which a signal to this process alone would leave behind.
  process.once('SIGTERM', () => {
    runner.once('close', () => process.exit(143));
    runner.kill('SIGINT');
  });
  const totals = { passed: 0, failures: [] };
  let lastErrors = '';
  runner.on('message', (counted) => Object.assign(totals, counted));
  runner.stderr.on('data', (text) => {
    process.stderr.write(text);
    lastErrors = `${lastErrors}${text}`.slice(-4000);
  });
  // Its outputs are at their end as well then, unlike at "exit".
  const [code, signal] = await once(runner, 'close');
  if (totals.failures.length === 0 && (code !== 0 || totals.passed === 0)) {
    totals.failures.push(`The test runner ended with ${code ?? signal}. Its last errors:\n${lastErrors}`);
  }
  return totals;
}
