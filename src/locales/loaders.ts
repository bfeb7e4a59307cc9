// Made by `npm run localize`.
import type { Catalogue } from '../foundation/locale.js';

/** One file for each language, fetched when an element speaks it. English is in the code itself. */
export const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  it: () => import('./words/it.js'),
  nb: () => import('./words/nb.js'),
  nl: () => import('./words/nl.js'),
  pl: () => import('./words/pl.js'),
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
