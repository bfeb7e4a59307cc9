import {
  LitElement,
  ReactiveElement,
  html,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { markAuthored } from './authored.js';
import { Configuration } from './configuration.js';
import type { Problem } from './events.js';
import { keepFocus } from './focus-item.js';
import { heading } from './heading.js';
import { Language } from './language.js';
import type { MsgFn, Words } from './locale.js';
import { pause } from './pause.js';
import { richTextBlock } from './rich-text.js';
import type { WidgetConfig } from './schema.js';
import type { ObjectShape, Report } from './shape.js';
import type { Parsed } from './sources.js';
import { restoreStyles } from './adopted-styles.js';
import { themeStyles } from './theme.styles.js';

const fallback = html`<slot></slot>`;

/** The task in which the script runs, and with it what it finds in the page. */
let isFirstTask = true;
void pause().then(() => {
  isFirstTask = false;
});

/** What a widget says of its region besides the heading's name, after WAI-ARIA. */
export interface Region {
  readonly roleDescription?: string;
  /** Names the region where there is no heading. */
  readonly label?: string;
}

/**
 * What every widget stands on: JSON in, validated configuration, view out. A widget gives its schema and its view.
 *
 * What is inside the tag is shown until there is a valid configuration, and stays where there is none.
 *
 * @cssproperty [--campaign-heading-font] - The font of headings; that of the text by default.
 * @cssproperty [--campaign-heading-weight=700] - The weight of headings.
 * @cssproperty [--campaign-scale] - From one size of type to the next: 1.2, or 1.25 where it is wide.
 */
export abstract class WidgetElement<Config extends WidgetConfig> extends LitElement {
  static readonly schema: ObjectShape;
  static override readonly styles: CSSResultGroup = themeStyles;

  static override properties: PropertyDeclarations = { src: {} };

  /**
   * Address of a JSON file with this widget's configuration, or of a campaign file. `{lang}` in it becomes the
   * page's language; code writes such an address as a text, not as a `URL`.
   */
  declare src: string | URL | undefined;
  /** The heading; it also names the region. */
  declare heading: string | undefined;
  /** A text under the heading, in the text format. */
  declare intro: string | undefined;
  /** Level of the heading, 2 to 6; titles under it are one level below. @default 2 */
  declare headingLevel: number | string | undefined;

  readonly #language = new Language(this);
  readonly #configuration: Configuration<Config>;
  /** What a screen reader is told. */
  #announcement: Text | undefined;
  /** The words of the announcement: in another language nobody is told what was said in theirs. */
  #announced: Words | undefined;
  #isMarked = false;
  #isServed = false;

  constructor() {
    super();
    const { schema, elementStyles } = this.constructor as typeof WidgetElement;
    // Not in `connectedCallback`: within a component that is hydrated there is no root by then.
    this.addController({
      hostConnected: () => {
        restoreStyles(this.renderRoot as ShadowRoot, elementStyles);
      },
    });
    this.#configuration = new Configuration(this, schema, this.#language, (document) => this.adapt(document));
  }

  /**
   * The valid part of the configuration: what is shown, where it suffices. `undefined`: there is none, and the fallback is
   * shown.
   * @readonly
   */
  get configuration(): Config | undefined {
    return this.#configuration.value;
  }

  /** What is wrong with the configuration. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#configuration.problems;
  }

  /** What the element speaks with, in its own language. @private */
  protected get words(): Words {
    return this.#language.words;
  }

  /** Words in the element's language. @private */
  protected get msg(): MsgFn {
    return this.words.msg;
  }

  /**
   * Tells a screen reader, after the visitor's own action only, with what else there is to show. The same words again are
   * told again: in a node of their own they are new.
   */
  protected readonly announce = (words?: string): void => {
    this.#announcement = words ? new Text(words) : undefined;
    this.#announced = this.words;
    this.requestUpdate();
  };

  /**
   * What the widget shows of a valid configuration, under the heading and the intro. It runs on a server too: no
   * `window`, no `document`.
   */
  protected abstract view(configuration: Config): unknown;

  /** Reads a document that may be in a format of somebody else's. A widget that knows none takes it as it is. */
  protected adapt(document: Parsed): Parsed | Promise<Parsed> {
    return document;
  }

  /** Takes what lasts until the next from a configuration that has been read. It runs on a server too. */
  protected configured?(configuration: Config | undefined): void;

  /** Whether what is right of a configuration may be shown without the rest. */
  protected suffices(_configuration: Config): boolean {
    return true;
  }

  /** What a widget adds to the name of its region. */
  protected region(_configuration: Config): Region {
    return {};
  }

  /** The heading and the intro; the id `_heading` names the region. */
  protected opening({ heading: words, intro, headingLevel = 2 }: Config): unknown {
    // What the page itself has is in the language of the page, whatever a file speaks.
    const [ofHeading, ofIntro] = [this.heading, this.intro].map((own) => (own == null ? 'authored' : ''));
    return [
      words && heading(headingLevel, '_heading', 'heading', words, `heading ${ofHeading}`),
      richTextBlock('intro', intro, `text intro ${ofIntro}`),
    ];
  }

  /** The language (BCP 47) of the configuration's texts, where it is not the one that the element speaks. */
  protected get foreignLanguage(): string | undefined {
    return this.#configuration.foreignLanguage;
  }

  /** Reports what only turns out to be wrong after the configuration was read. */
  protected readonly report: Report = (path, message) => {
    this.#configuration.report(path, message);
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    this.#isServed = !!shadowRoot;
    // What a server has rendered is rendered anew. Hydration, which Lit's own method would begin, keeps what is there: in
    // another language than the page's, for another width, and maybe of another day.
    shadowRoot?.replaceChildren();
    const root = ReactiveElement.prototype['createRenderRoot'].call(this);
    render(fallback, root, this.renderOptions);
    return root;
  }

  /**
   * What the script finds in the page, each in a task of its own, while the fallback is shown: with the script's it would
   * be a long one. What comes later is there at once: who puts a page back, and scrolls to where it was, needs its height.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (isFirstTask && !this.hasUpdated && !this.#isServed) await pause();
    void super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#configuration.refresh(changed)) this.configured?.(this.configuration);
  }

  protected override update(changed: PropertyValues): void {
    keepFocus(this.renderRoot as ShadowRoot, () => {
      super.update(changed);
    });
  }

  protected override render(): unknown {
    const { value, hasFallback } = this.#configuration;
    if (value && this.suffices(value)) return this.#region(value);
    // An empty tag says something only once it is certain that nothing will come.
    return hasFallback || !this.#configuration.isSettled
      ? fallback
      : html`<p class="widget">${this.msg('This content cannot be shown at the moment.', { id: 'unavailable' })}</p>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { foreignLanguage } = this;
    if (foreignLanguage || this.#isMarked) markAuthored(this.renderRoot, foreignLanguage);
    this.#isMarked = !!foreignLanguage;
  }

  #region(configuration: Config): TemplateResult {
    const { roleDescription = nothing, label = nothing } = this.region(configuration);
    const { heading: words } = configuration;
    return html`<section
      class="widget"
      aria-roledescription=${roleDescription}
      aria-labelledby=${words ? '_heading' : nothing}
      aria-label=${words ? nothing : label}
    >
      ${this.opening(configuration)}${this.view(configuration)}
      <p class="hidden" role="status">${this.#announced === this.words ? this.#announcement : ''}</p>
    </section>`;
  }
}

/** A property for each key of a configuration, with the attribute of the same name in kebab-case. */
export function propertiesOf(schema: ObjectShape): PropertyDeclarations {
  const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  // No types: an attribute's text is read after the schema, as its absence must not overrule what a file says.
  return Object.fromEntries(Object.keys(schema.keys).map((key) => [key, { attribute: kebab(key) }]));
}

/** Registers an element. A tag that is taken already, by a second copy of the script, stays as it is. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Instead of an empty list. */
export function nothingYet(msg: MsgFn): TemplateResult {
  return html`<p>${msg('There is nothing here yet.', { id: 'empty' })}</p>`;
}

/** The level of headings within a widget: one below its own heading. */
export function levelWithin({ heading: words, headingLevel = 2 }: WidgetConfig): number {
  return headingLevel + (words ? 1 : 0);
}
