// `npm run bench` measures everything (about an hour); `npm run bench -- --quick quotes` a part, roughly.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contestants } from './contestants/contestants.js';
import { memoryOf } from './measures/memory.js';
import { readOptions } from './options.js';
import { startBrowser, withPage } from './page/browser.js';
import { makeBundles } from './page/bundles.js';
import { startServer } from './page/server.js';
import { planFor } from './plan.js';
import { benchmarkPage, peerPackages } from './report/benchmark-page.js';
import { sections } from './sections/sections.js';

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const start = Date.now();

const options = readOptions(process.argv.slice(2));
goFirst();
await makeBundles(Object.values(contestants).flat());
const server = await startServer();
const browser = await startBrowser();
// Each measure notes its own failures and goes on; without a browser all of them would fail, and be written as figures.
browser.on('disconnected', stop);
const bench = {
  browser,
  server,
  plan: planFor(options),
  widgets: options.widgets,
  emptyHeap: await emptyHeap(),
  log: (text) => console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${text}`),
};

const result = { ...options, data: {}, date: new Date().toISOString().slice(0, 10), versions: await versions() };
for (const section of sections.filter(({ name }) => options.sections.includes(name))) {
  bench.log(section.title);
  result.data[section.name] = await section.measure(bench);
  // A run that is cut short leaves what it has.
  await write('build/bench/results.json', JSON.stringify(result, null, 2));
}
browser.off('disconnected', stop);
await browser.close();
server.close();

const path = options.isWhole ? 'docs/benchmark.md' : 'build/bench/benchmark.md';
await write(path, await benchmarkPage(result, project(path)));
bench.log(`written: ${path}`);

/** Before other work on the machine, where that is allowed: what is started from here on inherits it. */
function goFirst() {
  try {
    setPriority(constants.priority.PRIORITY_HIGH);
  } catch {
    // An ordinary user may not. Medians and turns have to do.
  }
}

function stop() {
  console.error('The browser has gone: no report is written.');
  process.exit(1);
}

function emptyHeap() {
  return withPage(browser, async (_page, client) => (await memoryOf(client)).heap);
}

/** Of everything that was measured, and of what it was measured with. */
async function versions() {
  const ours = JSON.parse(await readFile(project('package.json'), 'utf8'));
  const peers = await Promise.all(
    peerPackages.map(async (name) => {
      const { version } = JSON.parse(await readFile(project(`test/bench/node_modules/${name}/package.json`), 'utf8'));
      return [name, version];
    }),
  );
  const [, chromium] = (await browser.version()).split('/');
  return [['campaign-widgets', ours.version], ...peers, ['Chromium', chromium], ['Node', process.versions.node]];
}

async function write(path, text) {
  await mkdir(dirname(project(path)), { recursive: true });
  await writeFile(project(path), text);
}
