import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { asksSchema, type Ask, type AsksConfig } from './asks.schema.js';
import { followCardLink } from './card-link.js';
import { factsTemplate } from './facts.js';
import { foldAfterTeaser, type Folded } from './teaser.js';
import { DeepLinks } from '../../foundation/deep-links.js';
import { heading } from '../../foundation/heading.js';
import { imageTemplate } from '../../foundation/image.js';
import { inGroups } from '../../foundation/in-groups.js';
import { linkTemplate } from '../../foundation/link.js';
import { richTextBlock } from '../../foundation/rich-text.js';
import { Sharing, shareButton } from '../../foundation/sharing.js';
import { slugOf } from '../../foundation/slug.js';
import { WidgetElement, define, levelWithin, nothingYet, propertiesOf } from '../../foundation/widget-element.js';
import { asksStyles } from './asks.styles.js';
import { toolStyles } from '../../foundation/tool.styles.js';
import { toolsStyles } from '../../foundation/tools.styles.js';

/** An ask with what the view needs to know besides. */
interface Entry {
  readonly ask: Ask;
  readonly ownId: string | undefined;
  /** Made of its title. */
  readonly derivedId: string;
  /** The body in two parts, where it folds. */
  readonly folded: Folded | undefined;
}

/** Full rows of two to six columns. */
const GROUP_SIZE = 60;
/** From so many folded asks on there is one button for all. */
const MANY = 3;

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
 * An ask with a link follows it wherever the card is pressed; its text can be selected all the same.
 *
 * @tagname campaign-asks
 * @slot - Fallback content: shown until there is a valid configuration, and where there is none.
 * @slot icon-… - The icon, in place of an image, of the ask whose `id` stands for the dots: `<svg slot="icon-safety">`.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart fold-all - The button that opens or closes all folded texts, where there are three or more.
 * @csspart list - The list of asks.
 * @csspart columns - The columns that the asks stand in.
 * @csspart ask - One ask.
 * @csspart number - The number of an ask.
 * @csspart title - The title of an ask.
 * @csspart body - The text of an ask; where it is folded, each of its two parts.
 * @csspart more - What opens and closes the rest of a folded text.
 * @csspart image - The image of an ask.
 * @csspart actions - The line with the link and the share button.
 * @csspart link - A link.
 * @csspart share - The share button.
 * @csspart facts - The line with addressee, reference and status.
 * @csspart addressee - Who is asked.
 * @csspart reference - The legal article or document.
 * @csspart status - What has become of the ask; also `open`, `promised`, `adopted` or `rejected`.
 * @csspart date - Since when it is so.
 * @cssproperty [--campaign-accent] - Numbers, links, icons, the shape of a status and the focus ring; a blue that goes with the text by default.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Addressee, reference and other quiet text; fainter than the text by default, and still readable.
 * @cssproperty [--campaign-border] - Hairlines; 15 % of the text by default.
 * @cssproperty [--campaign-radius=4px] - Corners of images.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class AsksElement extends WidgetElement<AsksConfig> {
  static override readonly schema = asksSchema;
  static override readonly styles = [WidgetElement.styles, toolStyles, toolsStyles, asksStyles];
  static override properties: PropertyDeclarations = propertiesOf(asksSchema);

  /** The asks: a list, or the same as JSON text. */
  declare asks: AsksConfig['asks'] | string | undefined;
  /** `cards` (in columns) or `list` (one under the other). @default 'cards' */
  declare layout: AsksConfig['layout'] | undefined;
  /** The asks have an order and show their numbers. @default false */
  declare numbered: boolean | string | undefined;
  /** Long texts are folded behind their first sentence or two. @default false */
  declare collapsible: boolean | string | undefined;
  /** Each ask can be shared, or its link copied. @default false */
  declare share: boolean | string | undefined;
  /** Words without spaces, shared along with an ask with a `#` each: a list, or the same as JSON text. */
  declare hashtags: AsksConfig['hashtags'] | string | undefined;

  readonly #deepLinks = new DeepLinks(this, (index) => {
    this.#open(true, this.renderRoot.querySelectorAll('.ask')[index]);
  });
  readonly #sharing = new Sharing(this.announce);
  #entries: readonly Entry[] = [];
  /** No folded ask is closed. */
  #areAllOpen = false;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Other asks may have come or gone, and nothing else tells of that.
    void this.updateComplete.then(this.#noteWhetherAllAreOpen);
  }

  protected override configured(configuration: AsksConfig | undefined): void {
    this.#entries = configuration ? entriesOf(configuration) : [];
    this.#deepLinks.claim(this.#entries);
  }

  protected override view(configuration: AsksConfig): unknown {
    const { asks, numbered, layout = 'cards' } = configuration;
    if (asks.length === 0) return nothingYet(this.msg);
    const items = this.#entries.map((entry, index) => this.#ask(entry, index, configuration));
    return html`${this.#entries.filter(({ folded }) => folded).length < MANY ? nothing : this.#toggleAll()}
      <div class=${layout} part="list" role="list">
        ${inGroups(items, GROUP_SIZE).map((group) =>
          numbered
            ? html`<ol class="group" part="columns" role="none">
                ${group}
              </ol>`
            : html`<ul class="group" part="columns" role="none">
                ${group}
              </ul>`,
        )}
      </div>`;
  }

  #toggleAll(): TemplateResult {
    return html`<p class="all">
      <button class="tool" part="fold-all" @click=${this.#onToggleAll}>
        ${this.#areAllOpen ? this.msg('Close all', { id: 'close-all' }) : this.msg('Open all', { id: 'open-all' })}
      </button>
    </p>`;
  }

  #ask({ ask, ownId, derivedId, folded }: Entry, index: number, configuration: AsksConfig): TemplateResult {
    const id = this.#deepLinks.ids[index] ?? '';
    const titleId = `_title-${index}`;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys have the link itself
    return html`<li id=${id} class="ask" part="ask" role="listitem" @click=${ask.link ? followCardLink : nothing}>
      ${imageTemplate(ask.image)}<slot name="icon-${ask.image ? '' : (ownId ?? derivedId)}" class="icon"></slot>
      ${configuration.numbered ? html`<p class="number" part="number">${this.words.number(index + 1)}</p>` : nothing}
      ${heading(levelWithin(configuration), titleId, 'title', ask.title)}
      ${folded ? this.#folded(folded, index) : richTextBlock('body', ask.body)}
      ${this.#actions(ask, id, index, configuration)}${factsTemplate(ask, this.words)}
    </li>`;
  }

  /** Named by its ask. Without a description of its own, Chromium would make one of its words, and say them twice. */
  #folded({ teaser, rest }: Folded, index: number): TemplateResult {
    const id = `_more-${index}`;
    return html`<div class="folded">
      ${richTextBlock('body', teaser)}
      <details @toggle=${this.#noteWhetherAllAreOpen}>
        <summary id=${id} part="more" aria-labelledby="${id} _title-${index}" aria-description=" ">
          <span class="tool">${this.msg('Full text', { id: 'more', desc: 'Opens the rest of a text' })}</span>
        </summary>
        ${richTextBlock('body', rest)}
      </details>
    </div>`;
  }

  #actions({ link, title }: Ask, id: string, index: number, { share, hashtags }: AsksConfig): unknown {
    if (!link && !share) return nothing;
    const titleId = `_title-${index}`;
    return html`<div class="tools" part="actions">
      ${linkTemplate(link, this.msg('Read more', { id: 'read-more' }), `_link-${index}`, titleId)}
      ${share ? shareButton(this.#sharing, { id, titleId, title, text: title, hashtags }, this.msg) : nothing}
    </div>`;
  }

  #open(open: boolean, within: ParentNode | undefined): void {
    for (const details of within?.querySelectorAll('details') ?? []) details.open = open;
  }

  readonly #onToggleAll = (): void => {
    this.#open(!this.#areAllOpen, this.renderRoot);
  };

  readonly #noteWhetherAllAreOpen = (): void => {
    const folds = [...this.renderRoot.querySelectorAll('details')];
    const areAllOpen = folds.length > 0 && folds.every(({ open }) => open);
    if (areAllOpen === this.#areAllOpen) return;
    this.#areAllOpen = areAllOpen;
    this.requestUpdate();
  };
}

function entriesOf({ asks, collapsible }: AsksConfig): Entry[] {
  return asks.map((ask) => ({
    ask,
    ownId: ask.id,
    derivedId: slugOf(ask.title),
    folded: collapsible && ask.body ? foldAfterTeaser(ask.body) : undefined,
  }));
}

define('campaign-asks', AsksElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-asks': AsksElement;
  }
}
