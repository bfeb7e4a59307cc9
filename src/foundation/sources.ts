/** Where a widget's JSON comes from: `src`, a child `<script type="application/json">`, attributes and properties. */
import { CURLY, isCurly } from './curly-quotes.js';
import { fire, type Problem } from './events.js';
import type { ObjectShape, Shape } from './shape.js';

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

const REPORTED_AT_MOST = 20;

/** Reads JSON. A CMS or a mail spoils it in ways that its author cannot see. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const plain = text.replaceAll('\u{a0}', ' ');
    if (plain !== text) return parseJson(plain);
    // Within a text they are as they should be.
    const parts = text.replaceAll(/"[^"]*"/g, '').split(/[[{,:]/);
    const cause = parts.some(isCurly) ? CURLY : (error as Error).message.replace(/ is not valid JSON$/, '');
    return { message: `is not valid JSON: ${cause}` };
  }
}

/** The text of an inline script; `undefined` where there is none. One that an editor has emptied is wrong JSON. */
export function inlineScriptOf(element: Element): string | undefined {
  const script = element.querySelector(':scope > script[type*="/json"]');
  return script?.textContent.trim();
}

/** An attribute is text, and a framework may hand the same text to the property: what it stands for depends on its shape. */
export function parseProperty(given: unknown, { kind, object }: Shape & { readonly object?: ObjectShape }): Parsed {
  // Where a text or an object may stand, a brace begins the object.
  if (typeof given !== 'string' || (kind === 'text' && !(object && /^\s*\{/.test(given)))) return { value: given };
  if (kind === 'number') return { value: Number(given) };
  // As HTML has it, the presence of the attribute is what counts; but frameworks write "false", and some "False".
  if (kind === 'flag') return { value: !/^\W*false\W*$/i.test(given) };
  const { message, ...parsed } = parseJson(given);
  if (!message) return parsed;
  // In a file or a script an apostrophe ends nothing.
  const isCut = /^\s*[[{](.*[^\]}\s])?\s*$/s.test(given);
  const advice = isCut ? "; if it ends early, put it between ' and ', and write &#39; for apostrophes" : '';
  return { message: message + advice };
}

/** Makes a problem of what is wrong at a path. */
export type ToProblem = (path: string, message: string) => Problem;

/**
 * Merges the sources, later ones winning key by key, and reads the result after the schema. What turns out to be wrong
 * later is blamed on its source as well.
 */
export function readConfiguration(
  element: string,
  schema: ObjectShape,
  sources: readonly Source[],
): [unknown, Problem[], ToProblem] {
  const problems: Problem[] = [];
  // Without a prototype "__proto__" is a key like any other.
  const merged = Object.create(null) as Record<string, unknown>;
  const origins = Object.create(null) as Record<string, Problem['source']>;
  const keyOf = (path: string) => path.replace(/[.[][^]*/, '');
  // What is missing is missing in the place that has the others.
  const elsewhere = sources[0]?.source ?? 'attribute';
  const toProblem: ToProblem = (path, message) => ({
    element,
    source: origins[keyOf(path)] ?? elsewhere,
    path,
    message,
  });
  for (const { source, path, value, message } of sources) {
    if (message) problems.push({ element, source, path, message });
    for (const key in value as object) {
      const given = (value as Record<string, unknown>)[key];
      // `null` is what is not given: it takes nothing away.
      if (given == null && key in merged) continue;
      merged[key] = given;
      origins[key] = source;
    }
  }
  const told = new Set(problems.map(({ path }) => path));
  const isBroken = sources.some(({ source, message }) => message && source !== 'attribute');
  const configuration = schema.read(merged, '', (path, message) => {
    // A key that was given and could not be parsed has its own report, and so has a document that may have had the key.
    const isMissed = isBroken && message === 'is missing' && path === keyOf(path);
    if (isMissed || told.has(path)) return;
    told.add(path);
    problems.push(toProblem(path, message));
  });
  return [configuration, problems, toProblem];
}

/**
 * One warning and one event for the problems of an element, where they differ from those that were told before. Returns
 * what there is to tell of them.
 */
export function reportProblems(element: Element, problems: readonly Problem[], before: string): string {
  const lines = problems.map(({ path, message, source }) => `${path} ${message} [${source}]`);
  const told = lines.join('\n');
  if (told && told !== before) {
    const first = lines.slice(0, REPORTED_AT_MOST).join('\n');
    console.warn(`<${element.localName}>: problems: ${lines.length}\n${first}`, element);
    fire(element, 'campaign-problem', { problems });
  }
  return told;
}
