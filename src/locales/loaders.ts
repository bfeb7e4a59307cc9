// Made by `npm run localize`.
// With the names and patterns of CLDR 48.0.
import type { Catalogue } from '../foundation/locale.js';

/** One file for each language, fetched when an element speaks it. English is in the code itself. */
export const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  ar: () => import('./catalogues/ar.js'),
  bg: () => import('./catalogues/bg.js'),
  bs: () => import('./catalogues/bs.js'),
  ca: () => import('./catalogues/ca.js'),
  cs: () => import('./catalogues/cs.js'),
  da: () => import('./catalogues/da.js'),
  de: () => import('./catalogues/de.js'),
  el: () => import('./catalogues/el.js'),
  es: () => import('./catalogues/es.js'),
  et: () => import('./catalogues/et.js'),
  fi: () => import('./catalogues/fi.js'),
  fr: () => import('./catalogues/fr.js'),
  ga: () => import('./catalogues/ga.js'),
  hr: () => import('./catalogues/hr.js'),
  hu: () => import('./catalogues/hu.js'),
  is: () => import('./catalogues/is.js'),
  it: () => import('./catalogues/it.js'),
  ka: () => import('./catalogues/ka.js'),
  lb: () => import('./catalogues/lb.js'),
  lt: () => import('./catalogues/lt.js'),
  lv: () => import('./catalogues/lv.js'),
  mk: () => import('./catalogues/mk.js'),
  mt: () => import('./catalogues/mt.js'),
  nb: () => import('./catalogues/nb.js'),
  nl: () => import('./catalogues/nl.js'),
  pl: () => import('./catalogues/pl.js'),
  pt: () => import('./catalogues/pt.js'),
  ro: () => import('./catalogues/ro.js'),
  sk: () => import('./catalogues/sk.js'),
  sl: () => import('./catalogues/sl.js'),
  sq: () => import('./catalogues/sq.js'),
  sr: () => import('./catalogues/sr.js'),
  'sr-Latn': () => import('./catalogues/sr-Latn.js'),
  sv: () => import('./catalogues/sv.js'),
  tr: () => import('./catalogues/tr.js'),
  uk: () => import('./catalogues/uk.js'),
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
