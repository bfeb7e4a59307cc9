import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DeepLinks, slugOf } from '../../foundation/deep-links.js';
import { heading } from '../../foundation/heading.js';
import { imageTemplate } from '../../foundation/image.js';
import { linkTemplate } from '../../foundation/link.js';
import { richTextBlock } from '../../foundation/rich-text.js';
import { Sharing } from '../../foundation/sharing.js';
import { toolStyles } from '../../foundation/tool.styles.js';
import { WidgetElement, define, propertiesOf } from '../../foundation/widget-element.js';
import { asksSchema, type Ask, type AsksConfig } from './asks.schema.js';
import { asksStyles } from './asks.styles.js';
import { factsTemplate } from './facts.js';
import { foldAfterTeaser } from './teaser.js';

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
 * @slot icon-… - An icon above the ask whose `id` stands for the dots: `<svg slot="icon-safety">`.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart list - The list of asks.
 * @csspart ask - One ask.
 * @csspart number - The number of an ask.
 * @csspart title - The title of an ask.
 * @csspart body - The text of an ask, or where it is folded its beginning.
 * @csspart rest - The rest of a folded text.
 * @csspart more - What opens a folded text.
 * @csspart fold-all - The button that opens or closes all folded texts.
 * @csspart share - The button that shares an ask.
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
  static override readonly styles = [WidgetElement.styles, toolStyles, asksStyles];
  static override properties: PropertyDeclarations = {
    ...propertiesOf(asksSchema),
    opened: { state: true, attribute: false },
  };

  /** The asks: a list, or the same as JSON text. */
  declare asks: AsksConfig['asks'] | string | undefined;
  /** `cards` or `list`. @default 'cards' */
  declare layout: AsksConfig['layout'] | undefined;
  /** The asks have an order and show their numbers. @default false */
  declare numbered: boolean | string | undefined;
  /** Long texts are folded behind their first sentence or two. @default false */
  declare collapsible: boolean | string | undefined;
  /** Each ask can be shared. @default false */
  declare share: boolean | string | undefined;
  /** What is shared along with an ask: a list of words, or the same as JSON text. */
  declare hashtags: AsksConfig['hashtags'] | string;
  /** Which asks have their folded text open, from 0. @private */
  declare protected opened: ReadonlySet<number>;

  readonly #links = new DeepLinks(this, (index) => {
    this.#open(index, true);
  });
  readonly #sharing = new Sharing(this, (words) => (this.announcement = words));

  constructor() {
    super();
    this.opened = new Set();
  }

  protected override view(configuration: AsksConfig): unknown {
    const { asks, numbered, layout = 'cards' } = configuration;
    if (asks.length === 0) return this.nothingYet();
    const ids = this.#links.claim(asks.map(({ id, title }) => id ?? slugOf(title)));
    const items = asks.map((ask, index) => this.#ask(ask, index, ids[index] ?? '', configuration));
    // The roles are named because Safari drops them from lists without bullets.
    return html`${this.#foldAll(configuration)}${
      numbered
        ? html`<ol class="list ${layout}" part="list" role="list">
          ${items}
        </ol>`
        : html`<ul class="list ${layout}" part="list" role="list">
          ${items}
        </ul>`
    }`;
  }

  #ask(ask: Ask, index: number, id: string, configuration: AsksConfig): TemplateResult {
    const { numbered, share, hashtags } = configuration;
    const { title, link } = ask;
    const titleId = `_title-${index}`;
    return html`<li class="ask" part="ask" id=${id} tabindex="-1">
      <div class="top">
        <slot name="icon-${ask.id ?? id}"></slot>
        ${numbered ? html`<p class="number" part="number">${index + 1}</p>` : nothing} ${imageTemplate(ask.image)}
        ${heading(this.innerHeadingLevel(configuration), titleId, 'title', title)}
      </div>
      <div class="middle">
        ${this.#body(ask, index, configuration)}
        ${linkTemplate(link, this.msg('Read more', { id: 'read-more' }), `_link-${index}`, titleId)}
      </div>
      <div class="foot">
        ${factsTemplate(ask, this.words)}
        ${share ? this.#sharing.shareButton({ id, titleId, title, hashtags }, this.msg) : nothing}
      </div>
    </li>`;
  }

  #body({ body }: Ask, index: number, { collapsible }: AsksConfig): unknown {
    const folded = collapsible && body ? foldAfterTeaser(body) : undefined;
    if (!folded) return richTextBlock('body', body);
    const id = `_more-${index}`;
    return html`${richTextBlock('body', folded.teaser)}
      <details
        class="fold"
        ?open=${this.opened.has(index)}
        @toggle=${(event: Event) => {
          this.#open(index, (event.currentTarget as HTMLDetailsElement).open);
        }}
      >
        <summary id=${id} class="more" part="more" aria-labelledby="${id} _title-${index}">
          ${this.msg('More', { id: 'more', desc: 'Opens the rest of a text' })}
        </summary>
        ${richTextBlock('rest', folded.rest)}
      </details>`;
  }

  /** Worth a button where there are three or more. */
  #foldAll({ asks, collapsible }: AsksConfig): TemplateResult | typeof nothing {
    const folded = collapsible ? [...asks.keys()].filter((index) => foldAfterTeaser(asks[index]?.body ?? '')) : [];
    if (folded.length < 3) return nothing;
    const areOpen = folded.every((index) => this.opened.has(index));
    return html`<p class="tools">
      <button
        class="tool"
        part="fold-all"
        type="button"
        @click=${() => (this.opened = new Set(areOpen ? [] : folded))}
      >
        ${areOpen ? this.msg('Close all', { id: 'close-all' }) : this.msg('Open all', { id: 'open-all' })}
      </button>
    </p>`;
  }

  #open(index: number, isOpen: boolean): void {
    if (this.opened.has(index) === isOpen) return;
    const opened = new Set(this.opened);
    if (isOpen) opened.add(index);
    else opened.delete(index);
    this.opened = opened;
  }
}

define('campaign-asks', AsksElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-asks': AsksElement;
  }
}
