import { contentFor } from '../content/content.js';
import { withPage } from '../page/browser.js';
import { openLibraryPage } from './library-page.js';
import { memoryOf } from './memory.js';
import { slope } from './statistics.js';

const TIME_LIMIT = 90_000;
const READINGS = 10;

/**
 * What each of many mounts and unmounts leaves behind: DOM nodes, and bytes. As many again go before them, as the engine
 * compiles and forgets code until then; and what it keeps in tables of its own grows and shrinks by leaps, which a
 * difference between two readings would take for the contestant's.
 */
export async function mounts({ browser, server }, contestant, { count, times }) {
  return withPage(browser, async (page, client) => {
    await openLibraryPage(server, page, contestant, { content: contentFor(contestant.widget, count) });
    const remount = (...limits) => page.evaluate((...given) => globalThis.stage.remount(...given), ...limits);
    await remount(times, TIME_LIMIT);
    // What has not been used for several collections goes with a later one.
    for (let turn = 0; turn < 5; turn += 1) await memoryOf(client);
    const readings = [{ cycles: 0, ...(await memoryOf(client)) }];
    for (let reading = 0; reading < READINGS; reading += 1) {
      const cycles = await remount(times / READINGS, TIME_LIMIT / READINGS);
      readings.push({ cycles: readings.at(-1).cycles + cycles, ...(await memoryOf(client)) });
    }
    const [first, last] = [readings[0], readings.at(-1)];
    return {
      cycles: last.cycles,
      nodes: (last.nodes - first.nodes) / last.cycles,
      bytes: slope(readings.map(({ cycles, heap }) => [cycles, heap])),
    };
  });
}
