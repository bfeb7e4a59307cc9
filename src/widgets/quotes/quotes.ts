import { html, noChange, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Carousel } from './carousel.js';
import { allButton, carouselButtons, positionWords, rotationButton } from './controls.js';
import { Fit } from './fit.js';
import { derivedId } from './quote-id.js';
import { quoteTemplate, shared, type SlidePlace } from './quote-view.js';
import { quotesSchema, type QuotesConfig } from './quotes.schema.js';
import { mayBeTallest } from './tallest.js';
import { DeepLinks } from '../../foundation/deep-links.js';
import { focusItem } from '../../foundation/focus-item.js';
import { nextFrame } from '../../foundation/pause.js';
import { Sharing, shareButton } from '../../foundation/sharing.js';
import { withoutAddresses } from '../../foundation/text-format.js';
import { WidgetElement, define, nothingYet, propertiesOf, type Region } from '../../foundation/widget-element.js';
import { carouselStyles } from './carousel.styles.js';
import { quotesStyles } from './quotes.styles.js';
import { stripStyles } from '../../foundation/strip.styles.js';
import { toolStyles } from '../../foundation/tool.styles.js';
import { toolsStyles } from '../../foundation/tools.styles.js';

/** `list` is the author's choice or a single quote, `all` the visitor's; in a `row` all fit beside one another. */
type Arrangement = 'carousel' | 'row' | 'list' | 'all';

/**
 * Voices of a campaign, as a carousel after the WAI-ARIA Authoring Practices, on native scroll-snap. Where two or
 * three fit beside one another there is no carousel, and "Show all" makes a list of it.
 *
 * ```html
 * <campaign-quotes
 *   heading="Voices"
 *   quotes='[{"text": "My school …", "author": "Ana", "role": "pupil"}]'
 * ></campaign-quotes>
 * ```
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 *
 * @tagname campaign-quotes
 * @slot - Fallback content: shown until there is a valid configuration, and where there is none.
 * @slot after - Under the quotes and their controls, such as a link to more voices.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @fires {CustomEvent<{index: number}>} campaign-change - Another quote is shown: by the visitor, by itself, by a link or a new list.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart slides - The box with the quotes; also `carousel`, `list` or `row`. In a carousel it scrolls.
 * @csspart quote - One quote with its attribution.
 * @csspart text - The words.
 * @csspart attribution - Who says it.
 * @csspart author - The name.
 * @csspart role - The role.
 * @csspart portrait - The portrait.
 * @csspart facts - The line with what else is known of a quote.
 * @csspart translation - "Translated from Polish".
 * @csspart note - The note.
 * @csspart link - A link.
 * @csspart share - The button that shares a quote.
 * @csspart controls - The row with the buttons.
 * @csspart rotation - The button that pauses and plays.
 * @csspart previous - The button to the quote before; also `disabled`, where there is none.
 * @csspart next - The button to the next quote; also `disabled`.
 * @csspart picker - The row of buttons, one for each quote.
 * @csspart pick - The button of one quote; also `current`.
 * @csspart position - "2 of 30", where there are too many quotes for a button each.
 * @csspart all - The button that shows all quotes, or one at a time.
 * @cssproperty [--campaign-accent] - Quotation marks, links and the focus ring; a blue that goes with the text by default.
 * @cssproperty [--campaign-surface] - Background of a round button under the pointer; 4 % of the text by default.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Roles and other quiet text; fainter than the text by default, and still readable.
 * @cssproperty [--campaign-border] - A button that leads no further; 15 % of the text by default.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class QuotesElement extends WidgetElement<QuotesConfig> {
  static override readonly schema = quotesSchema;
  static override readonly styles = [
    WidgetElement.styles,
    toolStyles,
    toolsStyles,
    quotesStyles,
    stripStyles,
    carouselStyles,
  ];
  static override properties: PropertyDeclarations = propertiesOf(quotesSchema);

  /** The quotes: a list, or the same as JSON text. */
  declare quotes: QuotesConfig['quotes'] | string | undefined;
  /** `carousel` (one at a time) or `list` (all, one under the other). @default 'carousel' */
  declare layout: QuotesConfig['layout'] | undefined;
  /** Seconds (3 to 600) after which the next quote comes by itself. @default never */
  declare autoplay: number | string | undefined;
  /** Each quote has a button that shares it. @default false */
  declare share: boolean | string | undefined;
  /** Words without spaces, shared along with a quote with a `#` each: a list, or the same as JSON text. */
  declare hashtags: QuotesConfig['hashtags'] | string | undefined;

  readonly #carousel = new Carousel(this, (isVisitor) => {
    this.#turn(isVisitor);
  });
  readonly #deepLinks = new DeepLinks(this, (index) => this.#reveal(index));
  readonly #sharing = new Sharing(this.announce);
  readonly #fit = new Fit(this, () => {
    if (this.#arrangement === 'carousel') this.#carousel.align();
  });
  /** What the slides in the document were made of. */
  #madeOf: readonly unknown[] = [];
  #isTurn = false;
  /** The visitor has asked for all quotes. */
  #showsAll = false;

  /** A press is answered at once by the strip, which moves; the words and buttons follow when that has been painted. */
  protected override scheduleUpdate(): Promise<void> {
    return this.#isTurn ? nextFrame().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#carousel.autoplay.seconds = this.#arrangement === 'carousel' ? this.configuration?.autoplay : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#isTurn = false;
    this.#carousel.update(this.#arrangement === 'carousel');
  }

  protected override configured({ quotes = [], share }: Partial<QuotesConfig> = {}): void {
    const items = quotes.map((quote, index) => ({ ownId: quote.id, derivedId: derivedId(quote, index, share) }));
    this.#deepLinks.claim(items);
    this.#fit.take(quotes.map(({ text }) => withoutAddresses(text)));
    this.#carousel.stayWithin(quotes.length);
  }

  protected override region(): Region {
    if (this.#arrangement !== 'carousel') return {};
    return { roleDescription: this.msg('carousel', { id: 'carousel' }), label: this.msg('Quotes', { id: 'quotes' }) };
  }

  protected override view(configuration: QuotesConfig): unknown {
    if (configuration.quotes.length === 0) return nothingYet(this.msg);
    const arrangement = this.#arrangement;
    const isCarousel = arrangement === 'carousel';
    // For those who style it, and for them `all` is the button.
    const shape = arrangement === 'all' ? 'list' : arrangement;
    const position = isCarousel ? this.#carousel.position : nothing;
    return html`<div class="ruler"></div>
      <div class="frame">
        ${rotationButton(this.#carousel.autoplay, this.msg)}
        <div
          class="slides ${shape}"
          part="slides ${shape}"
          role=${isCarousel ? 'group' : 'list'}
          aria-label=${isCarousel ? this.msg('Quotes', { id: 'quotes' }) : nothing}
          tabindex=${isCarousel ? 0 : nothing}
          @scroll=${position}
          @scrollend=${position}
          @wheel=${position}
          @pointerdown=${position}
          @keydown=${isCarousel ? this.#carousel.onKeydown : nothing}
        >
          ${this.#slides(configuration, arrangement)}
        </div>
        ${isCarousel || arrangement === 'all' ? this.#controls(configuration, isCarousel) : nothing}
      </div>
      <slot name="after"></slot>`;
  }

  #slides(configuration: QuotesConfig, arrangement: Arrangement): unknown {
    const { ids } = this.#deepLinks;
    const madeOf = [configuration, this.words, arrangement, ids, this.#sharing.answer];
    // A turn to another quote changes none of them, and there may be hundreds.
    if (this.#isTurn && madeOf.every((each, index) => each === this.#madeOf[index])) return noChange;
    this.#madeOf = madeOf;
    const { quotes, share } = configuration;
    const isCarousel = arrangement === 'carousel';
    const slide = isCarousel ? this.msg('slide', { id: 'slide' }) : nothing;
    const tall = mayBeTallest(quotes);
    return quotes.map((quote, index) => {
      const id = ids[index] ?? '';
      const place: SlidePlace = {
        id,
        role: isCarousel ? 'group' : 'listitem',
        roleDescription: slide,
        label: isCarousel ? positionWords(index, quotes.length, this.words) : nothing,
        isLow: !tall[index],
      };
      const sharing = share && shared(quote, index, id, configuration, this.baseURI);
      const button = sharing ? shareButton(this.#sharing, sharing, this.msg) : nothing;
      return quoteTemplate(quote, index, place, this.words, button);
    });
  }

  #controls({ quotes }: QuotesConfig, isCarousel: boolean): TemplateResult {
    return html`<div class="controls" part="controls">
      ${isCarousel ? carouselButtons(this.#carousel, quotes.length, this.words) : nothing}
      ${allButton(isCarousel, this.msg, this.#onAll)}
    </div>`;
  }

  get #arrangement(): Arrangement {
    const { quotes = [], layout } = this.configuration ?? {};
    // A single quote needs no controls.
    if (layout === 'list' || quotes.length < 2) return 'list';
    if (this.#fit.holds) return 'row';
    return this.#showsAll ? 'all' : 'carousel';
  }

  #turn(isVisitor: boolean): void {
    const { current } = this.#carousel;
    this.#isTurn = true;
    this.announce(isVisitor ? positionWords(current, this.configuration?.quotes.length ?? 0, this.words) : '');
  }

  async #reveal(index: number): Promise<void> {
    // After the update that this may be a part of.
    await this.updateComplete;
    if (this.#arrangement === 'carousel') this.#carousel.show(index);
    else this.#carousel.current = index;
  }

  readonly #onAll = async (): Promise<void> => {
    this.#carousel.autoplay.stop();
    this.#showsAll = !this.#showsAll;
    this.announce();
    await this.updateComplete;
    const { strip, current } = this.#carousel;
    // The list has come, and the button is far below; or the button was under the whole list, and the list has gone.
    if (this.#showsAll) focusItem(strip?.children[current] as HTMLElement | undefined, {});
    else strip?.scrollIntoView({ block: 'nearest' });
  };
}

define('campaign-quotes', QuotesElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-quotes': QuotesElement;
  }
}
