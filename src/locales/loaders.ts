/** One file for each language, fetched when an element speaks it. English is in the code itself. */
import type { Catalogue } from '../foundation/locale.js';

export const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {};
