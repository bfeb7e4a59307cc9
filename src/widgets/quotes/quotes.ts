import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fire } from '../../foundation/events.js';
import { imageTemplate } from '../../foundation/image.js';
import { linkTemplate } from '../../foundation/link.js';
import { str } from '../../foundation/locale.js';
import { richText } from '../../foundation/rich-text.js';
import { WidgetElement, define } from '../../foundation/widget-element.js';
import { quotesSchema, type Quote, type QuotesConfig } from './quotes.schema.js';
import { quotesStyles } from './quotes.styles.js';
import { slideInView, scrollToSlide } from './slides.js';

/** A scroll has ended when no further event comes for so long. Safari has no `scrollend` before 26.2. */
const SCROLL_END = 120;

/**
 * Voices of a campaign, as a carousel after the WAI-ARIA Authoring Practices, on native scroll-snap.
 *
 * ```html
 * <campaign-quotes heading="Voices" quotes='[{"text": "My school …", "author": "Ana", "role": "pupil"}]'></campaign-quotes>
 * ```
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 *
 * @tagname campaign-quotes
 * @slot - Fallback content: shown until there is a valid configuration, and where there is none.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @fires {CustomEvent<{index: number}>} campaign-change - Another quote is shown.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart slides - The box that scrolls.
 * @csspart quote - One quote with its attribution.
 * @csspart text - The words.
 * @csspart attribution - Who says it.
 * @csspart author - The name.
 * @csspart role - The role.
 * @csspart portrait - The portrait.
 * @csspart link - A link.
 * @csspart controls - The row with buttons and position.
 * @csspart previous - The button to the quote before.
 * @csspart next - The button to the next quote.
 * @csspart position - "2 of 5".
 * @cssproperty [--campaign-accent] - Quotation marks, links and the focus ring.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Roles and other quiet text.
 * @cssproperty [--campaign-border] - Hairlines.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class QuotesElement extends WidgetElement<QuotesConfig> {
  static override readonly section = 'quotes';
  static override readonly schema = quotesSchema;
  static override readonly styles = [WidgetElement.styles, quotesStyles];
  static override properties: PropertyDeclarations = {
    quotes: {},
    layout: {},
    current: { state: true, attribute: false },
    announcement: { state: true, attribute: false },
  };

  /** The quotes: a list, or the same as JSON text. */
  declare quotes: QuotesConfig['quotes'] | string | undefined;
  /** `carousel` or `list`. @default 'carousel' */
  declare layout: QuotesConfig['layout'] | undefined;
  /** The slide that is shown, from 0. @private */
  declare protected current: number;
  /** What a screen reader is told, after the visitor's own action only. @private */
  declare protected announcement: string;

  #scrolling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.current = 0;
    this.announcement = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#scrolling);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const last = (this.configuration?.quotes.length ?? 1) - 1;
    this.current = Math.max(0, Math.min(this.current, last));
  }

  protected override view(configuration: QuotesConfig): TemplateResult {
    const { quotes, layout } = configuration;
    if (quotes.length > 1 && layout !== 'list') return this.#carousel(configuration);
    return html`<section class="widget" aria-labelledby=${configuration.heading ? 'heading' : nothing}>
      ${this.opening(configuration)}
      ${
        quotes.length > 0
          ? html`<ul class="list" part="list" role="list">
            ${quotes.map((quote, index) => html`<li class="quote" part="quote">${this.#quote(quote, index)}</li>`)}
          </ul>`
          : html`<p class="empty">${this.msg('There are no quotes yet.', { id: 'quotes-empty' })}</p>`
      }
    </section>`;
  }

  #carousel(configuration: QuotesConfig): TemplateResult {
    const { quotes } = configuration;
    const name = this.msg('Quotes', { id: 'quotes' });
    return html`<section
      class="widget"
      aria-roledescription=${this.msg('carousel', { id: 'carousel' })}
      aria-labelledby=${configuration.heading ? 'heading' : nothing}
      aria-label=${configuration.heading ? nothing : name}
    >
      ${this.opening(configuration)}
      <div
        class="slides"
        part="slides"
        role="group"
        aria-label=${name}
        tabindex="0"
        @scroll=${this.#onScroll}
        @keydown=${this.#onKeydown}
      >
        ${quotes.map(
          (quote, index) =>
            html`<div
              class="quote slide"
              part="quote"
              role="group"
              aria-roledescription=${this.msg('slide', { id: 'slide' })}
              aria-label=${this.#position(index)}
              ?inert=${index !== this.current}
            >
              ${this.#quote(quote, index)}
            </div>`,
        )}
      </div>
      ${this.#controls(quotes.length)}
      <p class="hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  #quote({ text, author, role, image, link, lang }: Quote, index: number): TemplateResult {
    return html`<blockquote class="words text" part="text" lang=${lang ?? nothing}>
        <div id="words-${index}">${richText(text)}</div>
      </blockquote>
      ${
        author || role || image
          ? html`<div class="attribution" part="attribution">
            ${imageTemplate(image, 'portrait')}
            <p>
              ${author ? html`<span class="author" part="author">${author}</span>` : nothing}
              ${role ? html`<span class="role" part="role">${role}</span>` : nothing}
            </p>
          </div>`
          : nothing
      }
      ${linkTemplate(link, this.msg('Source', { id: 'quote-source' }), `link-${index}`, `words-${index}`)}`;
  }

  /** At an end the button stays where it is and keeps the focus, so `aria-disabled` and not `disabled`. */
  #controls(count: number): TemplateResult {
    return html`<div class="controls" part="controls">
      <button
        class="step"
        part="previous"
        type="button"
        aria-label=${this.msg('Previous quote', { id: 'previous-quote' })}
        aria-disabled=${this.current === 0}
        @click=${() => {
          this.#show(this.current - 1);
        }}
      >
        <span class="arrow back"></span>
      </button>
      <button
        class="step"
        part="next"
        type="button"
        aria-label=${this.msg('Next quote', { id: 'next-quote' })}
        aria-disabled=${this.current === count - 1}
        @click=${() => {
          this.#show(this.current + 1);
        }}
      >
        <span class="arrow"></span>
      </button>
      <p class="position" part="position" aria-hidden="true">${this.#position(this.current)}</p>
    </div>`;
  }

  #position(index: number): string {
    const number = index + 1;
    const total = this.configuration?.quotes.length ?? 0;
    return this.msg(str`${number} of ${total}`, { id: 'position', desc: 'Position in a row, such as "2 of 5"' });
  }

  get #slides(): HTMLElement | null {
    return this.renderRoot.querySelector('.slides');
  }

  #show(index: number): void {
    const { quotes = [] } = this.configuration ?? {};
    if (index < 0 || index >= quotes.length) return;
    if (this.#slides) scrollToSlide(this.#slides, index);
    this.#change(index);
  }

  #change(index: number): void {
    if (index === this.current) return;
    this.current = index;
    this.announcement = this.#position(index);
    fire(this, 'campaign-change', { index });
  }

  readonly #onScroll = (): void => {
    clearTimeout(this.#scrolling);
    this.#scrolling = setTimeout(() => {
      if (this.#slides) this.#change(slideInView(this.#slides));
    }, SCROLL_END);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key } = event;
    const last = (this.configuration?.quotes.length ?? 1) - 1;
    const forwards = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const targets: Partial<Record<string, number>> = {
      ArrowLeft: this.current + (forwards === 'ArrowLeft' ? 1 : -1),
      ArrowRight: this.current + (forwards === 'ArrowRight' ? 1 : -1),
      Home: 0,
      End: last,
    };
    const target = targets[key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#show(target);
  };
}

define('campaign-quotes', QuotesElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-quotes': QuotesElement;
  }
}
