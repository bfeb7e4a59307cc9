import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * The engines the tests run in. `find` answers with what a launcher needs, or with undefined where it is not installed.
 * `packages` are Debian's names.
 */
export const engines = [
  {
    name: 'Chromium',
    required: true,
    packages: ['chromium'],
    advice: 'install Chromium or Google Chrome, or set CHROME_PATH',
    find: findChromium,
  },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    advice: 'install Firefox, or set FIREFOX_PATH',
    find: findFirefox,
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'only on Linux: install WebKitWebDriver (webkit2gtk-driver) and xvfb-run',
    find: findWebKit,
  },
];

/** The names of those that the tests are to run in: all of them, or those in the variable ENGINES. */
export const wantedEngines = process.env.ENGINES?.split(',') ?? engines.map(({ name }) => name);
for (const wanted of wantedEngines) {
  if (engines.some(({ name }) => name === wanted)) continue;
  throw new Error(`ENGINES has no "${wanted}": there are ${engines.map(({ name }) => name).join(', ')}`);
}

function findChromium() {
  // The very copy of chrome-launcher that the test runner's launcher uses.
  const { Launcher } = createRequire(import.meta.resolve('@web/test-runner-chrome'))('chrome-launcher');
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

function findFirefox() {
  return firstThatExists([
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr'),
    ...onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

function findWebKit() {
  const driver = firstThatExists(onPath('WebKitWebDriver'));
  const xvfb = firstThatExists(onPath('xvfb-run'));
  const browser = firstThatExists(
    ['/usr/lib', '/usr/libexec', ...foldersIn('/usr/lib')].flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(folder, version, 'MiniBrowser')),
    ),
  );
  return driver && xvfb && browser ? { driver, browser } : undefined;
}

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

function foldersIn(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function firstThatExists(paths) {
  return paths.find((path) => path && existsSync(path));
}
