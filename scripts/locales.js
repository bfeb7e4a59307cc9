import { readFileSync } from 'node:fs';

const { targetLocales } = JSON.parse(readFileSync(new URL('../lit-localize.json', import.meta.url), 'utf8'));

/** Chromium has no names of months, languages and countries for these. */
export const localesWithoutNames = ['bs', 'ga', 'is', 'ka', 'lb', 'mk', 'mt', 'sq'];

/** Their dates differ from region to region, digits and all: those are left to the browser. */
export const localesOfManyDates = ['ar'];

/** The file of each language, in `src/locales` (as `.js`). English is in the code itself. */
export const locales = Object.fromEntries(targetLocales.map((locale) => [locale, `catalogues/${locale}.js`]));
