import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Runs files of Node's own test runner, and counts every test once: neither suites nor files. */
export async function nodeTests(files) {
  const totals = { passed: 0, failures: [] };
  // `true` is one less than there are cores. Most files wait for Chromium, for its frames above all.
  const stream = run({ files, concurrency: availableParallelism() + 1 });
  const open = {};

  stream.on('test:start', ({ name, file, nesting }) => {
    open[file] = [...(open[file] ?? []).slice(0, nesting), name];
  });

  stream.on('test:pass', ({ name, file, skip, todo, details }) => {
    if (details.type === 'suite') return;
    // Node reports a file that holds no test as one that passed.
    if (resolve(name) === file) totals.failures.push(`Node: no test in ${relative('', file)}`);
    else if ((skip ?? todo) !== undefined) totals.failures.push(`Node: ${relative('', file)}: ${name} (skipped)`);
    else totals.passed += 1;
  });
  stream.on('test:fail', ({ name, file, nesting, details }) => {
    if (details.error?.failureType === 'subtestsFailed') return;
    totals.failures.push(
      `Node: ${relative('', file ?? name)}: ${[...(open[file] ?? []).slice(0, nesting), name].join(' > ')} (${details.error?.cause?.message?.replaceAll(/\s+/g, ' ').slice(0, 200)})`,
    );
  });

  for await (const line of stream.compose(new spec())) process.stdout.write(line);
  return totals;
}
