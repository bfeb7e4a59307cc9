import { countOf } from '../content/content.js';
import { libraryPage } from '../page/documents.js';
import { cpuOf } from './cpu.js';

/** Opens a page with a contestant's library, and hands it the contents that it will be told to show. */
export async function openLibraryPage(server, page, contestant, { content, other, item, german }) {
  await page.goto(await server.page(contestant.id, libraryPage(contestant)), { waitUntil: 'load' });
  const show = (given, language) =>
    given && {
      markup: contestant.markup(given, language),
      json: JSON.stringify(given),
      count: countOf(contestant.widget, given),
    };
  const prepared = {
    content: show(content),
    other: show(other),
    german: show(german, 'de'),
    item: item && { item, markup: contestant.itemMarkup?.(item) },
  };
  await page.evaluate((given) => globalThis.stage.prepare(given), prepared);
}

/** Lets the page show the content that it was handed, and gives the CPU time (ms) that this takes. */
export async function mount(page, client) {
  const { cpu } = await cpuOf(
    client,
    () => page.evaluate('stage.mount()'),
    () => page.evaluate('stage.isShown()'),
  );
  return cpu;
}
