import { relative } from 'node:path';

/**
 * Counts each test once per engine, and tells the parent process where there is one. What a launcher did not wait for is
 * a failure of its own: unhandled, it would end the run, and the results of all files be lost.
 */
export function totalsReporter() {
  const unhandled = [];
  process.on('unhandledRejection', (reason) => {
    console.error('Nobody waited for this:', reason?.stack ?? reason);
    unhandled.push(`The test runner: nobody waited for this (${firstLineOf(reason)})`);
  });

  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failures: [...unhandled] };
      for (const session of sessions) {
        const file = `${session.browser.name}: ${relative('build/ts', session.testFile)}`;
        const tests = session.testResults ? testsIn(session.testResults) : [];
        // A test that was left out has not passed.
        const failed = tests.filter((test) => !test.passed || test.skipped);
        totals.passed += tests.length - failed.length;
        totals.failures.push(
          ...failed.map(({ path, skipped, error }) => `${file}: ${path} (${skipped ? 'skipped' : firstLineOf(error)})`),
        );
        // A file that did not load, broke off, or held no test must not look like a file without failures.
        if (failed.length === 0 && (!session.passed || tests.length === 0)) {
          const why = session.passed ? 'no test in it' : `did not get through (${firstLineOf(session.errors[0])})`;
          totals.failures.push(`${file}: ${why}`);
        }
      }
      process.send?.(totals);
    },
  };
}

function firstLineOf(error) {
  return error?.message?.split('\n')[0];
}

function testsIn(suite, path = []) {
  const within = [...path, ...(suite.name ? [suite.name] : [])];
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...within, test.name].join(' > ') })),
    ...suite.suites.flatMap((each) => testsIn(each, within)),
  ];
}
