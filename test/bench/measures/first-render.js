import { contentFor } from '../content/content.js';
import { withPage } from '../page/browser.js';
import { mount, openLibraryPage } from './library-page.js';
import { memoryOf } from './memory.js';

/** CPU and memory of the first time that a content is shown, on a page where the library is loaded. */
export async function firstRender({ browser, server, emptyHeap }, contestant, count) {
  const content = contentFor(contestant.widget, count);
  return withPage(browser, async (page, client) => {
    await openLibraryPage(server, page, contestant, { content });
    const cpu = await mount(page, client);
    await page.evaluate('stage.forget()');
    const { heap, nodes } = await memoryOf(client);
    return { cpu, heap: heap - emptyHeap, nodes };
  });
}
