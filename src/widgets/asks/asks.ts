import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../foundation/heading.js';
import { imageTemplate } from '../../foundation/image.js';
import { linkTemplate } from '../../foundation/link.js';
import { richTextBlock } from '../../foundation/rich-text.js';
import { WidgetElement, define, propertiesOf } from '../../foundation/widget-element.js';
import { asksSchema, type Ask, type AskStatus, type AsksConfig } from './asks.schema.js';
import { asksStyles } from './asks.styles.js';

/**
 * The key asks of a campaign, as cards.
 *
 * ```html
 * <campaign-asks
 *   heading="What we ask for"
 *   numbered
 *   asks='[{"title": "Safety as the default setting", "addressee": "To the Council", "status": "open"}]'
 * ></campaign-asks>
 * ```
 *
 * @tagname campaign-asks
 * @slot - Fallback content: shown until there is a valid configuration, and where there is none.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart list - The list of asks.
 * @csspart ask - One ask.
 * @csspart number - The number of an ask.
 * @csspart title - The title of an ask.
 * @csspart body - The text of an ask.
 * @csspart image - The image of an ask.
 * @csspart link - A link.
 * @csspart facts - The line with addressee, reference and status.
 * @csspart addressee - Who is asked.
 * @csspart reference - The legal article or document.
 * @csspart status - What has become of the ask; also `open`, `promised`, `adopted` or `rejected`.
 * @cssproperty [--campaign-accent] - Numbers and links.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Addressee, reference and other quiet text.
 * @cssproperty [--campaign-border] - Hairlines.
 * @cssproperty [--campaign-radius=4px] - Corners of images.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class AsksElement extends WidgetElement<AsksConfig> {
  static override readonly schema = asksSchema;
  static override readonly styles = [WidgetElement.styles, asksStyles];
  static override properties = propertiesOf(asksSchema);

  /** The asks: a list, or the same as JSON text. */
  declare asks: AsksConfig['asks'] | string | undefined;
  /** `cards` or `list`. @default 'cards' */
  declare layout: AsksConfig['layout'] | undefined;
  /** The asks have an order and show their numbers. @default false */
  declare numbered: boolean | string | undefined;

  protected override view(configuration: AsksConfig): TemplateResult {
    const { asks, numbered, layout = 'cards' } = configuration;
    if (asks.length === 0) return this.nothingYet();
    const level = this.innerHeadingLevel(configuration);
    const items = asks.map((ask, index) => this.#ask(ask, index, level, numbered));
    // The roles are named because Safari drops them from lists without bullets.
    return numbered
      ? html`<ol class="list ${layout}" part="list" role="list">
          ${items}
        </ol>`
      : html`<ul class="list ${layout}" part="list" role="list">
          ${items}
        </ul>`;
  }

  #ask(ask: Ask, index: number, level: number, numbered: boolean | undefined): TemplateResult {
    return html`<li class="ask" part="ask">
      <div class="top">
        ${numbered ? html`<p class="number" part="number">${index + 1}</p>` : nothing} ${imageTemplate(ask.image)}
        ${heading(level, `_title-${index}`, 'title', ask.title)}
      </div>
      <div class="middle">
        ${richTextBlock('body', ask.body)}
        ${linkTemplate(ask.link, this.msg('Read more', { id: 'read-more' }), `_link-${index}`, `_title-${index}`)}
      </div>
      ${this.#facts(ask)}
    </li>`;
  }

  #facts({ addressee, reference, status }: Ask): TemplateResult | typeof nothing {
    if (!addressee && !reference && !status) return nothing;
    return html`<p class="facts" part="facts">
      ${addressee ? html`<span class="addressee" part="addressee">${addressee}</span>` : nothing}
      ${reference ? html`<span part="reference">${reference}</span>` : nothing}
      ${status ? html`<span class="status ${status}" part="status ${status}">${this.#statusWord(status)}</span>` : nothing}
    </p>`;
  }

  #statusWord(status: AskStatus): string {
    switch (status) {
      case 'open':
        return this.msg('Open', { id: 'ask-open', desc: 'An ask that has not been answered' });
      case 'promised':
        return this.msg('Promised', { id: 'ask-promised' });
      case 'adopted':
        return this.msg('Adopted', { id: 'ask-adopted' });
      case 'rejected':
        return this.msg('Rejected', { id: 'ask-rejected' });
    }
  }
}

define('campaign-asks', AsksElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-asks': AsksElement;
  }
}
