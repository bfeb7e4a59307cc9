// `node test/bench/profile.js timeline 100`: where the first render of a widget spends its time, beside static HTML.
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { contestants } from './contestants/contestants.js';
import { contentFor } from './content/content.js';
import { quiet } from './measures/cpu.js';
import { mount, openLibraryPage } from './measures/library-page.js';
import { median } from './measures/statistics.js';
import { startBrowser, withPage } from './page/browser.js';
import { fileOf, startServer } from './page/server.js';

const ROUNDS = 5;
const INTERVAL = 100;
const LONGEST_LIST = 30;
const quantities = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'LayoutCount', 'Nodes'];

const [widget = 'timeline', count = '10'] = process.argv.slice(2);
const [limit, ours] = contestants[widget];
const server = await startServer();
const browser = await startBrowser();
const functions = new Map();
const table = {};

for (const contestant of [limit, ours]) {
  const samples = [];
  for (let round = 0; round < ROUNDS; round += 1) samples.push(await measured(contestant));
  table[contestant.name] = Object.fromEntries(
    quantities.map((name) => [name, Number(median(samples.map((sample) => sample[name])).toFixed(1))]),
  );
}
for (let round = 0; round < ROUNDS; round += 1) await sampled();
await browser.close();
server.close();

console.log('Medians of first renders, in ms of the main thread where it is a duration:');
console.table(table);
console.log('Time in functions of their own, ms:');
const dearest = [...functions].sort(([, one], [, other]) => other - one).slice(0, LONGEST_LIST);
for (const [name, time] of dearest) console.log(`${(time / ROUNDS).toFixed(2).padStart(8)}  ${name}`);

function firstRender(contestant, use) {
  return withPage(browser, async (page, client) => {
    await openLibraryPage(server, page, contestant, { content: contentFor(widget, Number(count)) });
    await quiet(client);
    return use(client, () => mount(page, client));
  });
}

function measured(contestant) {
  return firstRender(contestant, async (client, mount) => {
    const before = await metricsOf(client);
    await mount();
    const after = await metricsOf(client);
    const factor = (name) => (name.endsWith('Duration') ? 1000 : 1);
    return Object.fromEntries(quantities.map((name) => [name, (after[name] - before[name]) * factor(name)]));
  });
}

async function metricsOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs of their own: looking that closely takes time, too. */
async function sampled() {
  const map = new SourceMap(JSON.parse(await readFile(`${fileOf(ours.scripts[0].src)}.map`, 'utf8')));
  const { nodes, samples, timeDeltas } = await firstRender(ours, async (client, mount) => {
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await client.send('Profiler.start');
    await mount();
    return (await client.send('Profiler.stop')).profile;
  });
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  samples.forEach((id, index) => {
    const name = nameOf(frames.get(id), map);
    if (name) functions.set(name, (functions.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
}

/** A function by the name and place that it has in the sources. Idling is no function. */
function nameOf({ functionName, url, lineNumber, columnNumber }, map) {
  if (['(idle)', '(program)', '(root)'].includes(functionName)) return undefined;
  if (!url.includes('/cdn/')) return functionName || '(unnamed)';
  const { originalSource = '', originalLine = 0 } = map.findEntry(lineNumber, columnNumber);
  return `${functionName || '(unnamed)'}, ${originalSource.split('/').slice(-2).join('/')}:${originalLine + 1}`;
}
