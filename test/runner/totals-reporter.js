import { relative } from 'node:path';

/** Counts each test once per engine, and tells the parent process where there is one. */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? testsIn(session.testResults) : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped).length;
        totals.passed += tests.filter((test) => test.passed && !test.skipped).length;
        totals.failed += failed;
        // A file that did not load, broke off, or held no test must not look like a file without failures.
        if (failed === 0 && (!session.passed || tests.length === 0)) {
          totals.failed += 1;
          const problem = session.passed ? 'no test in' : 'did not get through';
          console.log(`${session.browser.name}: ${problem} ${relative('', session.testFile)}`);
        }
      }
      process.send?.(totals);
    },
  };
}

function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
