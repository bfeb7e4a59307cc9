import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs files of Node's own test runner, and counts every test once: neither suites nor files. */
export async function nodeTests(files) {
  const totals = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency: true });

  stream.on('test:pass', ({ name, file, skip, details }) => {
    if (details.type === 'suite' || skip !== undefined) return;
    // Node reports a file that holds no test as one that passed.
    if (resolve(name) === file) totals.failed += 1;
    else totals.passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.error?.failureType !== 'subtestsFailed') totals.failed += 1;
  });

  for await (const line of stream.compose(new spec())) process.stdout.write(line);
  return totals;
}
