import { primaryOf } from './language-tag.js';
import { regionLoaders } from '../locales/loaders.js';

/** Names of regions by ISO 3166-1 code, for a language (BCP 47) in which some browser has none. Rejects without the file. */
export async function regionNames(language: string): Promise<Readonly<Record<string, string>> | undefined> {
  return (await regionLoaders[primaryOf(language)]?.())?.regions;
}
