import { contentFor } from '../content/content.js';
import { withPage } from '../page/browser.js';
import { openLibraryPage } from './library-page.js';
import { memoryOf } from './memory.js';

const TIME_LIMIT = 90_000;
const WARM_UP = 20;

/** What each of many mounts and unmounts leaves behind: DOM nodes, and bytes. */
export async function mounts({ browser, server }, contestant, { count, times }) {
  return withPage(browser, async (page, client) => {
    await openLibraryPage(server, page, contestant, { content: contentFor(contestant.widget, count) });
    const remount = (...limits) => page.evaluate((...given) => globalThis.stage.remount(...given), ...limits);
    await remount(WARM_UP, TIME_LIMIT);
    const before = await memoryOf(client);
    const cycles = await remount(times, TIME_LIMIT);
    const after = await memoryOf(client);
    return { cycles, nodes: (after.nodes - before.nodes) / cycles, bytes: (after.heap - before.heap) / cycles };
  });
}
