import { appendFile, readFile } from 'node:fs/promises';

/** What the licence plugin cannot know: the names of months and countries are data, not modules. */
export async function addDataLicence() {
  const text = await readFile(new URL('../LICENSE-UNICODE', import.meta.url), 'utf8');
  const notice = `\n---\n\nNames of months and countries in locales/ and regions/ are from the Unicode CLDR:\n\n${text}`;
  await appendFile(new URL('../dist/cdn/LICENSES.txt', import.meta.url), notice);
}
