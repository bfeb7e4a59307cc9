/** Campaign files: how they are fetched, and what of them is for a widget in a language. */
import { absoluteAddress } from './address.js';
import { DEFAULT_LANGUAGE, isNorwegian, primaryOf } from './language-tag.js';
import { url as fileAddress } from './schema.js';
import { isObject } from './shape.js';
import { parseJson, type Parsed } from './sources.js';

/** Milliseconds until a file that has not come is given up. */
const TIME_LIMIT = 20_000;
/** What is said of a file that cannot be had begins so. */
const MISSING = 'could not be loaded';

/** The files that are here or on their way, by their addresses. */
const files = new Map<string, Promise<Parsed>>();

/**
 * Fetches a campaign file. Widgets that name the same file share one request. `{lang}` becomes the language or, where
 * there is no such file, the nearest that there is one for: de-CH, de, en. Never rejects.
 */
export async function loadFile(address: string, language: string, base: string): Promise<Parsed> {
  if (!address.includes('{lang}')) return loadOnce(address, base);
  let file: Parsed = {};
  for (const lang of new Set([...tagsOf(language), DEFAULT_LANGUAGE])) {
    file = { lang, ...(await loadOnce(address.replaceAll('{lang}', lang), base)) };
    if (!file.message?.startsWith(MISSING)) return file;
  }
  return file;
}

async function loadOnce(address: string, base: string): Promise<Parsed> {
  let message = '';
  const given = fileAddress.read(address, '', (_, told) => (message = told));
  if (!given) return { message };
  const url = absoluteAddress(given, base);
  const file =
    files.get(url) ??
    fetchFile(url).catch((error: unknown) => {
      files.delete(url);
      return { message: `${MISSING} from ${url}: ${(error as Error).message}` };
    });
  files.set(url, file);
  return file;
}

/** A language and what stands in for it, best first: de-CH, de. */
function tagsOf(language: string): string[] {
  const subtags = language.split('-');
  const tags = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  return isNorwegian(language) ? [...tags, 'nb', 'no', 'nn'] : tags;
}

async function fetchFile(url: string): Promise<Parsed> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    signal: AbortSignal.timeout(TIME_LIMIT),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  const text = await response.text();
  // Many a server has a page of its own in place of what it has not.
  if (/^\s*</.test(text)) throw new Error('a page came');
  return parseJson(text);
}

/**
 * A document holds the configuration of one widget, or, as a campaign file, a section for each. Under `languages` it may
 * have the sections in further languages, of which the nearest one is taken.
 */
export function sectionOf({ value, message, lang }: Parsed, section: string, language: string): Parsed {
  if (message) return { message };
  if (!isObject(value)) return { message: 'should be an object' };
  const others = isObject(value['languages']) ? value['languages'] : {};
  const own = typeof value['lang'] === 'string' ? value['lang'] : lang;
  // Some write a tag as POSIX names a locale: "de_AT".
  const languages = [...Object.entries(others), [own, value] as const].map(
    ([name, sections]) => [name?.replaceAll('_', '-'), sections] as const,
  );
  // It is the same in capitals (RFC 5646, 2.1.1).
  const inLanguage = (wanted: string) => languages.filter(([each]) => each?.toLowerCase() === wanted.toLowerCase());
  const [tag, campaign] = [
    ...tagsOf(language).flatMap(inLanguage),
    ...languages.filter(([each = '']) => primaryOf(each) === primaryOf(language)),
    ...languages.slice(-1),
    ...inLanguage(DEFAULT_LANGUAGE),
    ...languages,
  ].find(([, sections]) => isObject(sections) && isObject(sections[section])) ?? [lang];
  return {
    value: isObject(campaign) ? campaign[section] : value,
    lang: tag,
  };
}

/** A document that has its texts in several languages. */
export function variesByLanguage(document: Parsed | undefined): boolean {
  return isObject(document?.value) && 'languages' in document.value;
}
