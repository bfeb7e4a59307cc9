import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fire } from '../../foundation/events.js';
import { imageTemplate } from '../../foundation/image.js';
import { linkTemplate } from '../../foundation/link.js';
import { str } from '../../foundation/locale.js';
import { richText } from '../../foundation/rich-text.js';
import { stepStyles } from '../../foundation/step.styles.js';
import { SCROLL_END, itemForKey, itemInView, scrollToItem, stepButton } from '../../foundation/strip.js';
import { WidgetElement, define, propertiesOf, type Region } from '../../foundation/widget-element.js';
import { quotesSchema, type Quote, type QuotesConfig } from './quotes.schema.js';
import { quotesStyles } from './quotes.styles.js';

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
  static override readonly schema = quotesSchema;
  static override readonly styles = [WidgetElement.styles, stepStyles, quotesStyles];
  static override properties: PropertyDeclarations = {
    ...propertiesOf(quotesSchema),
    current: { state: true, attribute: false },
  };

  /** The quotes: a list, or the same as JSON text. */
  declare quotes: QuotesConfig['quotes'] | string | undefined;
  /** `carousel` or `list`. @default 'carousel' */
  declare layout: QuotesConfig['layout'] | undefined;
  /** The slide that is shown, from 0. @private */
  declare protected current: number;

  #scrolling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.current = 0;
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

  protected override region(configuration: QuotesConfig): Region {
    if (!isCarousel(configuration)) return {};
    return {
      roleDescription: this.msg('carousel', { id: 'carousel' }),
      label: this.msg('Quotes', { id: 'quotes' }),
    };
  }

  protected override view(configuration: QuotesConfig): unknown {
    const { quotes } = configuration;
    if (quotes.length === 0) return this.nothingYet();
    if (isCarousel(configuration)) return this.#carousel(quotes);
    return html`<ul class="list" part="list" role="list">
      ${quotes.map((quote, index) => html`<li class="quote" part="quote">${this.#quote(quote, index)}</li>`)}
    </ul>`;
  }

  #carousel(quotes: readonly Quote[]): TemplateResult {
    return html`<div
        class="slides"
        part="slides"
        role="group"
        aria-label=${this.msg('Quotes', { id: 'quotes' })}
        tabindex="0"
        @scroll=${this.#onScroll}
        @keydown=${this.#onKeydown}
      >
        ${quotes.map((quote, index) => this.#slide(quote, index))}
      </div>
      ${this.#controls(quotes.length)}`;
  }

  #slide(quote: Quote, index: number): TemplateResult {
    return html`<div
      class="quote slide"
      part="quote"
      role="group"
      aria-roledescription=${this.msg('slide', { id: 'slide' })}
      aria-label=${this.#position(index)}
      ?inert=${index !== this.current}
    >
      ${this.#quote(quote, index)}
    </div>`;
  }

  #quote({ text, author, role, image, link, lang }: Quote, index: number): TemplateResult {
    return html`<blockquote class="words text" part="text" lang=${lang ?? nothing}>
        <div id="_words-${index}">${richText(text)}</div>
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
      ${linkTemplate(link, this.msg('Source', { id: 'quote-source' }), `_link-${index}`, `_words-${index}`)}`;
  }

  #controls(count: number): TemplateResult {
    const { current } = this;
    return html`<div class="controls" part="controls">
      ${stepButton('previous', this.msg('Previous quote', { id: 'previous-quote' }), current === 0, () => {
        this.#show(current - 1);
      })}
      ${stepButton('next', this.msg('Next quote', { id: 'next-quote' }), current === count - 1, () => {
        this.#show(current + 1);
      })}
      <p class="position" part="position" aria-hidden="true">${this.#position(current)}</p>
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
    if (this.#slides) scrollToItem(this.#slides, index);
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
      if (this.#slides) this.#change(itemInView(this.#slides));
    }, SCROLL_END);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const target = itemForKey(event, this.current, this.configuration?.quotes.length ?? 0);
    if (target === undefined) return;
    event.preventDefault();
    this.#show(target);
  };
}

/** A single quote needs no controls. */
function isCarousel({ quotes, layout }: QuotesConfig): boolean {
  return quotes.length > 1 && layout !== 'list';
}

define('campaign-quotes', QuotesElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-quotes': QuotesElement;
  }
}
