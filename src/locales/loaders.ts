// Made by `npm run localize`.
import type { Catalogue } from '../foundation/locale.js';

/** One file for each language, fetched when an element speaks it. English is in the code itself. */
export const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  ar: () => import('./words/ar.js'),
  bg: () => import('./words/bg.js'),
  bs: () => import('./own-names/bs.js'),
  ca: () => import('./words/ca.js'),
  cs: () => import('./words/cs.js'),
  da: () => import('./words/da.js'),
  de: () => import('./words/de.js'),
  el: () => import('./words/el.js'),
  es: () => import('./words/es.js'),
  et: () => import('./words/et.js'),
  fi: () => import('./words/fi.js'),
  fr: () => import('./words/fr.js'),
  ga: () => import('./own-names/ga.js'),
  hr: () => import('./words/hr.js'),
  hu: () => import('./words/hu.js'),
  is: () => import('./own-names/is.js'),
  it: () => import('./words/it.js'),
  ka: () => import('./own-names/ka.js'),
  lb: () => import('./own-names/lb.js'),
  lt: () => import('./words/lt.js'),
  lv: () => import('./words/lv.js'),
  mk: () => import('./own-names/mk.js'),
  mt: () => import('./own-names/mt.js'),
  nb: () => import('./words/nb.js'),
  nl: () => import('./words/nl.js'),
  pl: () => import('./words/pl.js'),
  pt: () => import('./words/pt.js'),
  ro: () => import('./words/ro.js'),
  sk: () => import('./words/sk.js'),
  sl: () => import('./words/sl.js'),
  sq: () => import('./own-names/sq.js'),
  sr: () => import('./words/sr.js'),
  'sr-Latn': () => import('./words/sr-Latn.js'),
  sv: () => import('./words/sv.js'),
  tr: () => import('./words/tr.js'),
  uk: () => import('./words/uk.js'),
};

/** Names of countries by ISO 3166-1 code, for languages in which some browser does not know them. */
export const regionLoaders: Readonly<
  Record<string, () => Promise<{ readonly regions: Readonly<Record<string, string>> }>>
> = {
  bs: () => import('./regions/bs.js'),
  ga: () => import('./regions/ga.js'),
  is: () => import('./regions/is.js'),
  ka: () => import('./regions/ka.js'),
  lb: () => import('./regions/lb.js'),
  mk: () => import('./regions/mk.js'),
  mt: () => import('./regions/mt.js'),
  sq: () => import('./regions/sq.js'),
};
