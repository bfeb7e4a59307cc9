import { readFileSync } from 'node:fs';

const { targetLocales } = JSON.parse(readFileSync(new URL('../lit-localize.json', import.meta.url), 'utf8'));

/** Chromium has no names of months, languages and countries for these. */
export const localesWithoutNames = ['bs', 'ga', 'is', 'ka', 'lb', 'mk', 'mt', 'sq'];

/** Their dates differ from region to region, digits and all: those are left to the browser. */
const localesOfManyDates = ['ar'];

/** Languages whose dates are written with names of our own: the first `Intl` formatter costs a page 20 to 80 ms of CPU. */
export const hasOwnDates = (locale) => !localesOfManyDates.includes(locale);

/** The file of each language, in `src/locales` (as `.js`). English is in the code itself. */
export const locales = Object.fromEntries(targetLocales.map((locale) => [locale, `catalogues/${locale}.js`]));
