import type { PropertyValues, ReactiveController, ReactiveControllerHost } from 'lit';
import { loadFile, sectionOf, variesByLanguage } from './campaign-file.js';
import type { Problem } from './events.js';
import { primaryOf } from './language-tag.js';
import type { Language } from './language.js';
import type { ObjectShape, Shape } from './shape.js';
import {
  inlineScriptOf,
  parseJson,
  parseProperty,
  readConfiguration,
  reportProblems,
  type Parsed,
  type Source,
  type ToProblem,
} from './sources.js';

const TAG_PREFIX = 'campaign-';

/** An element that has a property for each key of its schema, as it has `src`. */
type Configurable = ReactiveControllerHost & HTMLElement & { readonly src: string | URL | undefined };

/** Reads a document that may be in a format of somebody else's. */
type Adapt = (document: Parsed) => Parsed | Promise<Parsed>;

/** A document that an element takes its configuration from. */
interface WatchedDocument {
  readonly source: Problem['source'];
  readonly path: string;
  /** The document's text or address. */
  text?: string | undefined;
  /** The language that it was read for. */
  language?: string;
  /** What is in it depends on the language. */
  varies?: boolean;
  parsed?: Parsed | undefined;
}

/** What an element is configured with: taken from all its sources, checked, and followed as they change. */
export class Configuration<Config> implements ReactiveController {
  /** The valid part: what is shown. */
  value: Config | undefined;
  problems: readonly Problem[] = [];
  /** There is something inside the tag that can be seen, other than a configuration. */
  hasFallback = true;

  readonly #host: Configurable;
  readonly #schema: ObjectShape;
  readonly #language: Language;
  readonly #adapt: Adapt;
  readonly #file: WatchedDocument = { source: 'src', path: 'src' };
  readonly #script: WatchedDocument = { source: 'inline script', path: 'script' };
  #observer: MutationObserver | undefined;
  /** Of what was read last. */
  #toProblem!: ToProblem;
  /** What was told of the problems. */
  #told = '';
  #isStale = true;

  constructor(host: Configurable, schema: ObjectShape, language: Language, adapt: Adapt) {
    this.#host = host;
    this.#schema = schema;
    this.#language = language;
    this.#adapt = adapt;
    host.addController(this);
  }

  hostConnected(): void {
    this.#readSurroundings();
    this.#observer = new MutationObserver(this.#readSurroundings);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#readSurroundings);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readSurroundings);
  }

  /** Before the element renders. Returns whether it was read anew. */
  refresh(changed: PropertyValues): boolean {
    this.#isStale ||= Object.keys(this.#schema.keys).some((key) => changed.has(key));
    const isDue = this.#isStale && !this.#isWaiting;
    if (isDue) this.#read();
    return isDue;
  }

  hostUpdated(): void {
    const { src, baseURI } = this.#host;
    const address = src ? String(src) : undefined;
    void this.#take(this.#file, address, (address, language) => loadFile(address, language, baseURI));
    void this.#take(this.#script, inlineScriptOf(this.#host), parseJson);
    if (this.isSettled) this.#told = reportProblems(this.#host, this.problems, this.#told);
  }

  /** Nothing more is to come that is known of. */
  get isSettled(): boolean {
    return !this.#isWaiting && document.readyState !== 'loading';
  }

  /** The language (BCP 47) of the texts, where it is known and is not the one that the element speaks. */
  get foreignLanguage(): string | undefined {
    // What the page itself has is in the language of the page, whatever a file speaks.
    const isOwn = Object.entries(this.#schema.keys).some(
      ([key, shape]) => this.#host[key as 'src'] != null && isListOfObjects(shape),
    );
    if (isOwn) return undefined;
    const language = this.#script.parsed?.lang ?? this.#file.parsed?.lang;
    return language && primaryOf(language) !== primaryOf(this.#language.tag) ? language : undefined;
  }

  /** Reports what only turns out to be wrong after the configuration was read. */
  report(path: string, message: string): void {
    if (this.problems.some((told) => told.path === path && told.message === message)) return;
    this.problems = [...this.problems, this.#toProblem(path, message)];
    this.#host.requestUpdate();
  }

  /** A document, or the first words of another language, have been asked for and have not come. */
  get #isWaiting(): boolean {
    const { src } = this.#host;
    return this.#language.isPending || (!!src && !this.#file.parsed) || (!!this.#script.text && !this.#script.parsed);
  }

  readonly #readSurroundings = (): void => {
    void this.#take(this.#script, inlineScriptOf(this.#host), parseJson);
    this.hasFallback = holdsSomething(this.#host);
    this.#host.requestUpdate();
  };

  /**
   * Takes a document when it is another one, or the same one for another language. One in our own format needs no reader,
   * and is there at once.
   */
  async #take(
    place: WatchedDocument,
    text: string | undefined,
    load: (text: string, language: string) => Parsed | Promise<Parsed>,
  ): Promise<void> {
    const { tag } = this.#language;
    const isSame = text === place.text;
    if (isSame && (tag === place.language || !place.varies)) return;
    Object.assign(place, { text, language: tag, varies: !!text?.includes('{lang}') });
    const isOvertaken = () => text !== place.text || tag !== place.language;
    let parsed = text === undefined ? undefined : load(text, tag);
    if (parsed && 'then' in parsed) parsed = await parsed;
    if (isOvertaken()) return;
    place.varies ||= variesByLanguage(parsed);
    parsed &&= this.#adapt(sectionOf(parsed, this.#host.localName.replace(TAG_PREFIX, ''), tag));
    if (parsed && 'then' in parsed) parsed = await parsed;
    if (isOvertaken()) return;
    // What cannot be had in another language stays in the one that is there.
    place.parsed = isSame && parsed?.message ? { ...place.parsed, ...parsed } : parsed;
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  #read(): void {
    this.#isStale = false;
    const sources: Source[] = [];
    for (const { source, path, parsed } of [this.#file, this.#script])
      if (parsed) sources.push({ source, path, ...parsed });
    for (const [key, shape] of Object.entries(this.#schema.keys)) {
      // HTML knows no capitals: headingLevel is an attribute as well, though none that is followed.
      const given: unknown =
        this.#host[key as 'src'] ?? (key === key.toLowerCase() ? undefined : this.#host.getAttribute(key));
      if (given == null) continue;
      const parsed = parseProperty(given, shape);
      sources.push({ ...parsed, source: 'attribute', path: key, value: { [key]: parsed.value } });
    }
    const [configuration, problems, toProblem] = readConfiguration(this.#host.localName, this.#schema, sources);
    this.value = configuration as Config | undefined;
    this.problems = problems;
    this.#toProblem = toProblem;
  }
}

/** Events and their like, which are full of words. */
function isListOfObjects({ item }: Shape & { readonly item?: Partial<ObjectShape> }): boolean {
  return !!item?.keys;
}

/** Whether something in it can be seen: more than the empty paragraphs that editors leave. */
function holdsSomething(parent: Node): boolean {
  return [...parent.childNodes].some((node) => {
    // A comment has neither. Not by classes, as in a frame they are others.
    const { localName, wholeText } = node as Element & Partial<Text>;
    if (!localName) return wholeText?.trim();
    const isUnseen = (node as Element).matches('[slot], br, link, noscript, script, style, template');
    return !isUnseen && (localName !== 'p' || holdsSomething(node));
  });
}
