import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { leanLit } from './scripts/lean-lit.js';
import { contractPages } from './test/runner/contract-pages.js';
import { engines, wantedEngines } from './test/runner/engines.js';
import { freePort } from './test/runner/free-port.js';
import { partnerServers } from './test/runner/partner-servers.js';
import { totalsReporter } from './test/runner/totals-reporter.js';
import { WebKitLauncher } from './test/runner/webkit-launcher.js';

const [chromium, firefox, webkit] = engines.map((engine) =>
  wantedEngines.includes(engine.name) ? engine.find() : undefined,
);
const webkitLauncher = webkit && new WebKitLauncher({ ...webkit, port: await freePort() });
const partners = partnerServers();
/** Of `npm run soak`. */
const minutes = Number(process.env.MINUTES ?? 0);

function chromiumLauncher() {
  // Chromium has no sandbox for root, which is what containers run as.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // So that a test can ask for a collection, and count what is left.
  args.push('--js-flags=--expose-gc', '--enable-precise-memory-info');
  return named('Chromium', chromeLauncher({ launchOptions: { executablePath: chromium, args } }));
}

function firefoxLauncher() {
  return named('Firefox', chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox } }));
}

/** The widgets are tested with the Lit that the CDN files have: what works with it works with the whole one. */
const litOfVisitors = {
  name: 'lean-lit',
  transform: ({ path, body }) => leanLit.transform(body, path)?.code,
};

/** The launchers call themselves "Chrome", "Chrome" and "MiniBrowser", the last one anew in `initialize`. */
function named(name, launcher) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set() {} });
}

export default {
  files: 'build/ts/test/*.test.js',
  nodeResolve: { exportConditions: ['browser'] },
  hostname: '127.0.0.1',
  browsers: [
    chromium && chromiumLauncher(),
    firefox && firefoxLauncher(),
    webkitLauncher && named('WebKit', webkitLauncher),
  ].filter(Boolean),
  // One page at a time in each engine: the WebKit launcher only then opens it as a page of its own, not as a frame.
  concurrency: 1,
  concurrentBrowsers: 3,
  // A WebKit that hangs is noticed after 20 seconds, and takes its time to end and to start anew.
  browserStartTimeout: 60_000,
  // One file opens all stories: a second for each on a small machine, and more where it has other work.
  testsFinishTimeout: 600_000 + minutes * 60_000,
  middleware: [contractPages],
  plugins: [a11ySnapshotPlugin(), partners, litOfVisitors],
  reporters: [defaultReporter(), totalsReporter(), webkitLauncher?.reporter].filter(Boolean),
  // For what never ends; how long a test takes is not tested.
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <script>
      globalThis.partnerServers = ${JSON.stringify(partners.origins)};
      globalThis.soak = { minutes: ${minutes} };
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
