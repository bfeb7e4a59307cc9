import { relative } from 'node:path';

/** Counts each test once per engine, and tells the parent process where there is one. */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failures: [] };
      for (const session of sessions) {
        const file = `${session.browser.name}: ${relative('build/ts', session.testFile)}`;
        const tests = session.testResults ? testsIn(session.testResults) : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped);
        totals.passed += tests.filter((test) => test.passed && !test.skipped).length;
        totals.failures.push(
          ...failed.map(({ path, error }) => `${file}: ${path} (${error?.message?.split('\n')[0]})`),
        );
        // A file that did not load, broke off, or held no test must not look like a file without failures.
        if (failed.length === 0 && (!session.passed || tests.length === 0)) {
          const [error] = session.errors ?? [];
          totals.failures.push(
            `${file}: ${session.passed ? 'no test in it' : `did not get through (${error?.message.split('\n')[0]})`}`,
          );
        }
      }
      process.send?.(totals);
    },
  };
}

function testsIn(suite, path = []) {
  const within = [...path, ...(suite.name ? [suite.name] : [])];
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...within, test.name].join(' > ') })),
    ...suite.suites.flatMap((each) => testsIn(each, within)),
  ];
}
