import { contentFor } from '../content/content.js';
import { withPage } from '../page/browser.js';
import { openLibraryPage } from './library-page.js';
import { memoryOf } from './memory.js';

const TIME_LIMIT = 90_000;

/** What each of many mounts and unmounts leaves behind in their second half: DOM nodes, and bytes. */
export async function mounts({ browser, server }, contestant, { count, times }) {
  return withPage(browser, async (page, client) => {
    await openLibraryPage(server, page, contestant, { content: contentFor(contestant.widget, count) });
    const remount = (...limits) => page.evaluate((...given) => globalThis.stage.remount(...given), ...limits);
    // What an engine compiles and caches for them in the first half is no leak.
    await remount(times / 2, TIME_LIMIT);
    const before = await memoryOf(client);
    const cycles = await remount(times / 2, TIME_LIMIT);
    const after = await memoryOf(client);
    return { cycles, nodes: (after.nodes - before.nodes) / cycles, bytes: (after.heap - before.heap) / cycles };
  });
}
