import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { restoreStyles } from './adopted-styles.js';
import {
  inlineScriptOf,
  loadFile,
  parseJson,
  parseProperty,
  readConfiguration,
  report,
  sectionOf,
  type Blame,
  type Parsed,
  type Source,
} from './config.js';
import type { Problem } from './events.js';
import { heading } from './heading.js';
import { Language } from './language.js';
import type { MsgFn, Words } from './locale.js';
import { richTextBlock } from './rich-text.js';
import type { widgetKeys } from './schema.js';
import { keysOf, type ObjectShape, type Of } from './shape.js';
import { themeStyles } from './theme.styles.js';

/** The keys of every widget's configuration. */
export type WidgetConfig = { readonly [Key in keyof typeof widgetKeys]?: Of<(typeof widgetKeys)[Key]> | undefined };

/** What a widget says of its region besides the heading's name, after WAI-ARIA. */
export interface Region {
  readonly roleDescription?: string;
  /** Names the region where there is no heading. */
  readonly label?: string;
}

const TAG_PREFIX = 'campaign-';

/**
 * What every widget stands on: JSON in, validated configuration, view out. A widget gives its schema and its view.
 *
 * What is inside the tag is shown until there is a valid configuration, and stays where there is none.
 */
export abstract class WidgetElement<Config extends WidgetConfig> extends LitElement {
  static readonly schema: ObjectShape;
  static override readonly styles: CSSResultGroup = themeStyles;

  static override properties: PropertyDeclarations = {
    src: {},
    announcement: { state: true, attribute: false },
  };

  /** Address of a JSON file with this widget's configuration, or of a campaign file. `{lang}` becomes the language. */
  declare src: string | undefined;
  /** The heading; it also names the region. */
  declare heading: string | undefined;
  /** A text under the heading, in the text format. */
  declare intro: string | undefined;
  /** Level of the heading, 2 to 6. @default 2 */
  declare headingLevel: number | string | undefined;
  /** What a screen reader is told, after the visitor's own action only. @private */
  declare protected announcement: string;

  #configuration: Config | undefined;
  #problems: readonly Problem[] = [];
  #blame: Blame | undefined;
  #reported: readonly Problem[] = [];
  #stale = true;
  #inline: string | undefined;
  /** The language in which the inline script was taken. */
  #taken: string | undefined;
  #script: Parsed | Promise<Parsed> | undefined;
  #address: string | undefined;
  #file: Parsed | undefined;
  readonly #language = new Language(this);
  #hasFallback = true;
  #stopObserving: (() => void) | undefined;

  constructor() {
    super();
    this.announcement = '';
  }

  /**
   * The valid part of the configuration: what is shown. `undefined`: there is none, and the fallback is shown.
   * @readonly
   */
  get configuration(): Config | undefined {
    return this.#configuration;
  }

  /** What is wrong with the configuration. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** What the element speaks with, in its own language. @private */
  protected get words(): Words {
    return this.#language.words;
  }

  /** Words in the element's language. @private */
  protected get msg(): MsgFn {
    return this.words.msg;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    restoreStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    this.#readSurroundings();
    const children = new MutationObserver(this.#readSurroundings);
    children.observe(this, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#readSurroundings);
    this.#stopObserving = () => {
      children.disconnect();
      document.removeEventListener('DOMContentLoaded', this.#readSurroundings);
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
  }

  /**
   * What the widget shows of a valid configuration, under the heading and the intro. It runs on a server too: no
   * `window`, no `document`.
   */
  protected abstract view(configuration: Config): unknown;

  /** Reads a document that may be in a format of somebody else's. A widget that knows none takes it as it is. */
  protected adapt(document: Parsed): Parsed | Promise<Parsed> {
    return document;
  }

  /** What a widget adds to the name of its region. */
  protected region(_configuration: Config): Region {
    return {};
  }

  /** The heading and the intro; the id `_heading` names the region. */
  protected opening({ heading: words, intro, headingLevel = 2 }: Config): unknown {
    return [words && heading(headingLevel, '_heading', 'heading', words), richTextBlock('intro', intro)];
  }

  /** Instead of an empty list. */
  protected nothingYet(): TemplateResult {
    return html`<p class="empty">${this.msg('There is nothing here yet.', { id: 'empty' })}</p>`;
  }

  /** The level of headings within the widget: one below its own heading. */
  protected innerHeadingLevel({ heading: words, headingLevel = 2 }: Config): number {
    return headingLevel + (words ? 1 : 0);
  }

  /** Reports what only turns out to be wrong after the configuration was read. */
  protected complain(path: string, message: string): void {
    if (!this.#blame || this.#problems.some((problem) => problem.path === path)) return;
    this.#problems = [...this.#problems, this.#blame(path, message)];
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A script that meets a declarative shadow root would render beside its content, unless it hydrates it.
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#stale ||= keysOf((this.constructor as typeof WidgetElement).schema).some((key) => changed.has(key));
    if (this.#taken !== this.#language.wanted) void this.#take(this.#inline);
    if (this.#stale && !this.#isWaiting) this.#read();
  }

  protected override render(): unknown {
    const configuration = this.#configuration;
    if (configuration) return this.#region(configuration);
    // An empty tag says something only once it is certain that nothing will come.
    return this.#hasFallback || !this.#isSettled
      ? html`<slot></slot>`
      : html`<p class="widget">${this.msg('This content cannot be shown at the moment.', { id: 'unavailable' })}</p>`;
  }

  protected override updated(_changed: PropertyValues): void {
    void this.#load();
    if (!this.#isSettled || this.#problems === this.#reported) return;
    report(this, this.#problems, this.#reported);
    this.#reported = this.#problems;
  }

  #region(configuration: Config): TemplateResult {
    const { roleDescription = nothing, label = nothing } = this.region(configuration);
    const { heading } = configuration;
    return html`<section
      class="widget"
      aria-roledescription=${roleDescription}
      aria-labelledby=${heading ? '_heading' : nothing}
      aria-label=${heading ? nothing : label}
    >
      ${this.opening(configuration)}${this.view(configuration)}
      <p class="hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  /** The file, or the first words of another language, have been asked for and have not come. */
  get #isWaiting(): boolean {
    return (!!this.src && !this.#file) || this.#script instanceof Promise || this.#language.isPending;
  }

  get #isSettled(): boolean {
    return !this.#isWaiting && document.readyState !== 'loading';
  }

  readonly #readSurroundings = (): void => {
    const inline = inlineScriptOf(this);
    if (inline !== this.#inline) void this.#take(inline);
    this.#hasFallback = [...this.childNodes].some((node) =>
      node instanceof Element ? node.localName !== 'script' && !node.slot : node instanceof Text && node.data.trim(),
    );
    this.requestUpdate();
  };

  #read(): void {
    this.#stale = false;
    const { schema } = this.constructor as typeof WidgetElement;
    const sources: Source[] = [];
    if (this.src && this.#file) sources.push({ source: 'src', path: 'src', ...this.#file });
    if (this.#script && !(this.#script instanceof Promise))
      sources.push({ source: 'inline script', path: 'script', ...this.#script });
    for (const key of keysOf(schema)) {
      const given = this[key as keyof this];
      if (given == null) continue;
      const { value, message } = parseProperty(given, schema, key);
      sources.push({ source: 'attribute', path: key, ...(message ? { message } : { value: { [key]: value } }) });
    }
    const [configuration, problems, blame] = readConfiguration(this.localName, schema, sources);
    this.#configuration = configuration as Config | undefined;
    this.#problems = problems;
    this.#blame = blame;
  }

  /** Takes an inline script. Ours is there at once. */
  async #take(inline: string | undefined): Promise<void> {
    this.#inline = inline;
    this.#taken = this.#language.wanted;
    this.#stale = true;
    const taken = inline?.trim() ? this.#adapted(parseJson(inline)) : undefined;
    this.#script = taken;
    if (!(taken instanceof Promise)) return;
    const script = await taken;
    // A later script, or another language, has overtaken this one.
    if (taken !== this.#script) return;
    this.#script = script;
    this.requestUpdate();
  }

  #adapted(document: Parsed): Parsed | Promise<Parsed> {
    return this.adapt(sectionOf(document, this.localName.replace(TAG_PREFIX, ''), this.#language.wanted));
  }

  async #load(): Promise<void> {
    const { src } = this;
    const { wanted } = this.#language;
    // A file that was read is there for every language that is in it.
    const address = src && `${src} ${wanted}`;
    if (address === this.#address) return;
    this.#address = address;
    const file = src ? await this.#adapted(await loadFile(src, wanted, this.baseURI)) : undefined;
    // A later address has overtaken this one.
    if (address !== this.#address) return;
    this.#file = file;
    this.#stale = true;
    this.requestUpdate();
  }
}

/** A property for each key of a configuration, with the attribute of the same name in kebab-case. */
export function propertiesOf(schema: ObjectShape): PropertyDeclarations {
  const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  // No types: an attribute's text is read after the schema, as its absence must not overrule what a file says.
  return Object.fromEntries(keysOf(schema).map((key) => [key, { attribute: kebab(key) }]));
}

/** Registers an element. A tag that is taken already, by a second copy of the script, stays as it is. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
