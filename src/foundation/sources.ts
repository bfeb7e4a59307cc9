/** Where a widget's JSON comes from: `src`, a child `<script type="application/json">`, attributes and properties. */
import { isAllowedAddress } from './address.js';
import { fire, type Problem } from './events.js';
import { DEFAULT_LANGUAGE, isNorwegian } from './locale.js';
import { isObject, type EitherShape, type ObjectShape } from './shape.js';

/** The outcome of reading a text as JSON: a value, or what is wrong with the text. */
export interface Parsed {
  readonly value?: unknown;
  readonly message?: string;
  /** The language (BCP 47) that the texts are in, where it is known. */
  readonly lang?: string | undefined;
}

/** One place that a configuration comes from, or one key of it. */
export interface Source extends Parsed {
  readonly source: Problem['source'];
  readonly path: string;
}

const TIME_LIMIT = 20_000;
const REPORTED_AT_MOST = 20;
const MISSING = 'could not be loaded';

/** Reads JSON. A CMS spoils it in two ways that its author cannot see. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // Within a text they are as they should be.
    const isCurly = /[[{,:]\s*[“”„«»]/.test(text.replaceAll(/"[^"]*"/g, ''));
    const cause = isCurly
      ? 'its quotes are curly, probably made so by an editor'
      : (error as Error).message.replace(/ is not valid JSON$/, '');
    return { message: `is not valid JSON: ${cause}` };
  }
}

/** The text of an inline script; `undefined` where there is none. One that an editor has emptied is wrong JSON. */
export function inlineScriptOf(element: Element): string | undefined {
  const script = element.querySelector(':scope > script[type*="/json"]');
  return script?.textContent.trim();
}

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
    if (file.message !== MISSING) return file;
  }
  return file;
}

function loadOnce(address: string, base: string): Promise<Parsed> {
  const url = URL.canParse(address, base) ? new URL(address, base).href : address;
  const file =
    files.get(url) ??
    fetchFile(url).catch(() => {
      files.delete(url);
      return { message: MISSING };
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
  if (!isAllowedAddress(url, ['http:', 'https:'])) throw new Error(url);
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIME_LIMIT) });
  if (!response.ok) throw new Error(url);
  return parseJson(await response.text());
}

/**
 * A document holds the configuration of one widget, or, as a campaign file, a section for each. Under `languages` it may
 * have the sections in further languages, of which the nearest one is taken.
 */
export function sectionOf({ value, message, lang }: Parsed, section: string, language: string): Parsed {
  if (message) return { message };
  if (!isObject(value)) return { message: 'should be an object' };
  const languages = Object.entries(isObject(value['languages']) ? value['languages'] : {});
  // A tag is the same in capitals (RFC 5646, 2.1.1).
  const inLanguage = (tag: string) =>
    languages.find(([each]) => each.toLowerCase() === tag.toLowerCase()) ?? [undefined, undefined];
  const [written, campaign] = [
    ...tagsOf(language).map(inLanguage),
    [value['lang'] ?? lang, value] as const,
    inLanguage(DEFAULT_LANGUAGE),
    ...languages,
  ].find(([, sections]) => isObject(sections) && isObject(sections[section])) ?? [lang];
  return {
    value: isObject(campaign) ? campaign[section] : value,
    lang: typeof written === 'string' ? written : undefined,
  };
}

/** A document that has its texts in several languages. */
export function variesByLanguage(document: Parsed | undefined): boolean {
  return isObject(document?.value) && 'languages' in document.value;
}

/** An attribute is text, and a framework may hand the same text to the property: what it stands for depends on the key. */
export function parseProperty(given: unknown, { required, optional }: ObjectShape, key: string): Parsed {
  const { kind, object } = { ...(required[key] ?? optional[key]) } as Partial<EitherShape<unknown>>;
  // Where a text or an object may stand, a brace begins the object.
  if (typeof given !== 'string' || (kind === 'text' && !(object && /^\s*\{/.test(given)))) return { value: given };
  if (kind === 'number') return { value: Number(given) };
  // As HTML has it, the presence of the attribute is what counts; but frameworks write "false".
  if (kind === 'flag') return { value: given !== 'false' };
  const { message, ...parsed } = parseJson(given);
  if (!message) return parsed;
  // In a file or a script an apostrophe ends nothing.
  const cause = /^\s*[[{](.*[^\]}\s])?\s*$/s.test(given) ? '; if it ends early, write &#39; for apostrophes' : '';
  return { message: message + cause };
}

/** Makes a problem of what is wrong at a path. */
export type Blame = (path: string, message: string) => Problem;

/**
 * Merges the sources, later ones winning key by key, and reads the result after the schema. What turns out to be wrong
 * later is blamed on its source as well.
 */
export function readConfiguration(
  element: string,
  schema: ObjectShape,
  sources: readonly Source[],
): [unknown, Problem[], Blame] {
  const problems: Problem[] = [];
  // Without a prototype "__proto__" is a key like any other.
  const merged = Object.create(null) as Record<string, unknown>;
  const origins = Object.create(null) as Record<string, Problem['source']>;
  const keyOf = (path: string) => path.split(/[.[]/, 1).join();
  // What is missing is missing in the place that has the others.
  const elsewhere = sources[0]?.source ?? 'attribute';
  const blame: Blame = (path, message) => ({ element, source: origins[keyOf(path)] ?? elsewhere, path, message });
  for (const { source, path, value, message } of sources) {
    if (message) problems.push({ element, source, path, message });
    for (const key in value as object) {
      merged[key] = (value as Record<string, unknown>)[key];
      origins[key] = source;
    }
  }
  const isBroken = sources.some(({ source, message }) => message && source !== 'attribute');
  const configuration = schema.read(merged, '', (path, message) => {
    const key = keyOf(path);
    // A key that was given and could not be parsed has its own report, and so has a document that may have had the key.
    const isTold = isBroken && message === 'is missing';
    if (!isTold && !problems.some((problem) => problem.path === key)) problems.push(blame(path, message));
  });
  return [configuration, problems, blame];
}

/** One warning and one event for the problems of an element, where they differ from those that were told before. */
export function tellProblems(element: Element, problems: readonly Problem[], before: readonly Problem[]): void {
  const lines = problems.map(lineOf);
  if (lines.length === 0 || lines.join() === before.map(lineOf).join()) return;
  console.warn(
    `<${element.localName}>: problems: ${lines.length}\n${lines.slice(0, REPORTED_AT_MOST).join('\n')}`,
    element,
  );
  fire(element, 'campaign-problem', { problems });
}

function lineOf({ path, message, source }: Problem): string {
  return `${path} ${message} [${source}]`;
}
