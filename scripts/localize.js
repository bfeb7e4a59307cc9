// `npm run localize`: takes the words out of the code into translations/*.xlf, and what is translated there into
// src/locales. To correct a language, edit its XLIFF file and run this; to add one, name it in lit-localize.json first.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dateNames, regionNames } from './locale-names.js';
import { locales, localesOfManyDates, localesWithoutNames } from './locales.js';
import { runCommand } from './run-command.js';
import { inLatinLetters } from './serbian-letters.js';

const folder = new URL('../src/locales/', import.meta.url);
const note = '// Made by `npm run localize`.\n';

await warnOfOlderNames();

// Before anything is removed: it says what is wrong with the words in the code.
await runCommand('lit-localize extract', { quiet: true });
await writeSerbianInLatin();
// And this says what is wrong with the words of a translation.
await runCommand('lit-localize build', { quiet: true });
await rm(folder, { recursive: true, force: true });
await mkdir(new URL('catalogues/', folder), { recursive: true });
await mkdir(new URL('regions/', folder), { recursive: true });
await write('loaders.ts', loaders());
for (const locale of Object.keys(locales)) {
  const names = dateNames(locale, !localesWithoutNames.includes(locale));
  const dates = localesOfManyDates.includes(locale) ? '' : `export const dates = ${JSON.stringify(names)};\n`;
  await write(`catalogues/${locale}.ts`, `${note}export { templates } from '../words/${locale}.js';\n${dates}`);
}
for (const locale of localesWithoutNames)
  await write(
    `regions/${locale}.ts`,
    `${note}export const regions: Readonly<Record<string, string>> = ${JSON.stringify(regionNames(locale))};\n`,
  );
// It says of every word without a translation that it is missing; a test does that better.
await runCommand('lit-localize build', { quiet: true });
await importLess();
await runCommand('prettier --log-level warn --write src/locales');

function loaders() {
  const entries = Object.entries(locales).map(([locale, path]) => `  '${locale}': () => import('./${path}'),`);
  const regions = localesWithoutNames.map((locale) => `  ${locale}: () => import('./regions/${locale}.js'),`);
  return `${note}// With the names and patterns of CLDR ${process.versions.cldr}.
import type { Catalogue } from '../foundation/locale.js';

/** One file for each language, fetched when an element speaks it. English is in the code itself. */
export const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
${entries.join('\n')}
};

/** Names of countries by ISO 3166-1 code, for languages in which some browser does not know them. */
export const regionLoaders: Readonly<
  Record<string, () => Promise<{ readonly regions: Readonly<Record<string, string>> }>>
> = {
${regions.join('\n')}
};
`;
}

/** An older Node has older names of countries and months, and maybe mistakes that have been mended since. */
async function warnOfOlderNames() {
  const before = await readFile(new URL('loaders.ts', folder), 'utf8').catch(() => '');
  const [, known] = /CLDR (\d+)/.exec(before) ?? [];
  const { cldr, node } = process.versions;
  if (parseInt(cldr) < Number(known))
    console.warn(`localize: the names were those of CLDR ${known}, and Node ${node} has those of CLDR ${cldr} only`);
}

/** The module that is named there loads all of @lit/localize, of which a list of words needs one function. */
async function importLess() {
  for (const locale of Object.keys(locales)) {
    const path = `words/${locale}.ts`;
    const text = await readFile(new URL(path, folder), 'utf8');
    await write(path, text.replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'"));
  }
}

/** Serbian is written in two alphabets, letter for letter the same: one file is translated, the other follows. */
async function writeSerbianInLatin() {
  const [cyrillic, latin] = ['sr', 'sr-Latn'].map(
    (locale) => new URL(`../translations/${locale}.xlf`, import.meta.url),
  );
  const text = inLatinLetters(await readFile(cyrillic, 'utf8'));
  await writeFile(latin, text.replace('target-language="sr"', 'target-language="sr-Latn"'));
}

function write(path, text) {
  return writeFile(new URL(path, folder), text);
}
