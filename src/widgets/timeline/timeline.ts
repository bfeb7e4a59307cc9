import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { categoriesOf, entriesOf, inOrder, type Entry, type PlacedEvent } from './entries.js';
import { EventStrip } from './event-strip.js';
import { eventTemplates } from './event-view.js';
import { countWords, filterTemplate, isChosen } from './filter.js';
import { Gradual } from './gradual.js';
import { groupAt, groupsOf, type Group } from './groups.js';
import { Midnight } from './midnight.js';
import { Printing } from './printing.js';
import { showAllTemplate } from './show-all.js';
import { StructuredData } from './structured-data.js';
import { timelineSchema, type TimelineConfig, type TimelineEvent } from './timeline.schema.js';
import { fromAnyTimeline } from './timelinejs.js';
import { today } from '../../foundation/calendar-date.js';
import { DeepLinks } from '../../foundation/deep-links.js';
import { focusItem } from '../../foundation/focus-item.js';
import { Sharing } from '../../foundation/sharing.js';
import type { Parsed } from '../../foundation/sources.js';
import { WidgetElement, define, levelWithin, nothingYet, propertiesOf } from '../../foundation/widget-element.js';
import { timelineStyles } from './timeline.styles.js';
import { buttonStyles } from '../../foundation/button.styles.js';
import { chipStyles } from '../../foundation/chip.styles.js';
import { stripStyles } from '../../foundation/strip.styles.js';
import { toolStyles } from '../../foundation/tool.styles.js';
import { toolsStyles } from '../../foundation/tools.styles.js';

/**
 * Events in time, past and to come, as an ordered list.
 *
 * ```html
 * <campaign-timeline
 *   heading="How we got here"
 *   events='[{"date": "1989-11-20", "title": "The UN adopts the Convention on the Rights of the Child"}]'
 * ></campaign-timeline>
 * ```
 *
 * @tagname campaign-timeline
 * @slot - Fallback content: shown until there is a valid configuration, and where there is none.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart filter - The buttons for categories.
 * @csspart chip - One of them; also `pressed`.
 * @csspart list - The list of events.
 * @csspart event - One event; also `past`, `present` or `future`.
 * @csspart year - The year, where it changes.
 * @csspart today - The line that stands for today.
 * @csspart date - The line with date, category and state.
 * @csspart state - "Now" or "To come"; "Past", which only screen readers meet.
 * @csspart category - The category; also `category-1` to `category-6`, in the order in which the events name them.
 * @csspart title - The title of an event.
 * @csspart body - The text of an event.
 * @csspart figure - An image with its caption.
 * @csspart image - The image of an event.
 * @csspart caption - The caption of an image.
 * @csspart link - A link.
 * @csspart tools - The row of buttons of an event.
 * @csspart share - The button that copies the address of an event.
 * @csspart calendar - The button that puts an event into the visitor's calendar.
 * @csspart all - The row with the button for all events.
 * @csspart show-all - The button for all events.
 * @csspart controls - The row of buttons of the horizontal layout.
 * @csspart previous - The button to the event before; also `disabled`, where there is none.
 * @csspart next - The button to the next event; also `disabled`.
 * @cssproperty [--campaign-accent] - Markers, links, the line of today and the focus ring; a blue that goes with the text by default.
 * @cssproperty [--campaign-surface] - Background of a round button under the pointer; 4 % of the text by default.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Dates and other quiet text; fainter than the text by default, and still readable.
 * @cssproperty [--campaign-border] - The rail, and a button that leads no further; 15 % of the text by default.
 * @cssproperty [--campaign-radius=4px] - Corners of images and of the button for all events.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class TimelineElement extends WidgetElement<TimelineConfig> {
  static override readonly schema = timelineSchema;
  static override readonly styles = [
    WidgetElement.styles,
    buttonStyles,
    chipStyles,
    stripStyles,
    toolStyles,
    toolsStyles,
    timelineStyles,
  ];
  static override properties: PropertyDeclarations = propertiesOf(timelineSchema);

  /** The events: a list, or the same as JSON text. */
  declare events: TimelineConfig['events'] | string | undefined;
  /** `ascending` (earliest first) or `descending`. @default 'ascending' */
  declare order: TimelineConfig['order'] | undefined;
  /** `vertical`, `alternate` (on two sides where there is room) or `horizontal` (a strip). @default 'vertical' */
  declare layout: TimelineConfig['layout'] | undefined;
  /** How many events are shown at first, with a button for all. @default all */
  declare limit: number | string | undefined;
  /** Buttons that show the events of some categories only. @default false */
  declare filter: boolean | string | undefined;
  /** A button at each event that copies its address. @default false */
  declare copyLink: boolean | string | undefined;
  /** A button at each event to come, where its days are known, that saves it as a file for the visitor's calendar (`.ics`). @default false */
  declare calendar: boolean | string | undefined;
  /** The events as schema.org data (JSON-LD) for search engines; it names no place. @default false */
  declare structuredData: boolean | string | undefined;

  /** The categories that the visitor has chosen. None: all. */
  #chosen: readonly string[] = [];
  /** The visitor has asked for more than the limit. */
  #isWhole = false;
  #placed: readonly PlacedEvent[] = [];
  #categories: ReadonlyMap<string, number> = new Map();
  #entries: readonly Entry[] = [];
  /** What the entries were made of. */
  #madeOf: readonly unknown[] = [];
  readonly #gradual = new Gradual<Group>(this);
  readonly #midnight = new Midnight(this);
  readonly #printing = new Printing(this, () => {
    this.performUpdate();
  });
  readonly #strip = new EventStrip(this);
  readonly #structuredData = new StructuredData(this);
  readonly #deepLinks = new DeepLinks(this, (place) => this.#reveal(place));
  readonly #sharing = new Sharing(this.announce);

  protected override adapt(document: Parsed): Parsed | Promise<Parsed> {
    return fromAnyTimeline(document);
  }

  /** Puts the events in order. */
  protected override configured(configuration: TimelineConfig | undefined): void {
    this.#placed = configuration ? inOrder(configuration, this.#placed) : [];
    this.#deepLinks.claim(this.#placed);
    this.#categories = categoriesOf(configuration?.events ?? []);
    this.#chosen = this.#chosen.filter((category) => this.#categories.has(category));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { configuration, words } = this;
    const { ids } = this.#deepLinks;
    const madeOf = [configuration, words, ids, this.#midnight.day, this.#chosen, this.#isWhole, this.#printing.isOn];
    if (madeOf.every((each, index) => each === this.#madeOf[index])) return;
    this.#madeOf = madeOf;
    if (configuration) this.#updateEntries(configuration);
    else this.#gradual.show([]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#structuredData.tell(this.configuration, this.#placed, this.#deepLinks.ids);
  }

  protected override view({ filter, layout, limit = Infinity }: TimelineConfig): unknown {
    if (this.#placed.length === 0) return nothingYet(this.msg);
    const isStrip = layout === 'horizontal';
    const groups = this.#gradual.templates(
      ({ entries, context }) => eventTemplates(entries, context, this.#sharing),
      [isStrip, this.#sharing.answer],
    );
    return [
      filter && this.#categories.size > 0
        ? filterTemplate(this.#categories, this.#chosen, this.words, this.#choose)
        : nothing,
      isStrip
        ? this.#strip.template(groups, this.msg, this.#showAll)
        : html`<div class="list ${layout ?? ''}" part="list" role="list" @beforematch=${this.#showAll}>
          ${groups.map((group) => html`<ol class="group" role="none">${group}</ol>`)}
        </div>`,
      // While the page is printed as well: it may have the focus.
      !this.#isWhole && this.#entries.length > limit
        ? showAllTemplate(this.#entries.length, this.words, this.#onShowAll)
        : nothing,
    ];
  }

  /** Sees the events from today, through the filter. */
  #updateEntries(configuration: TimelineConfig): void {
    // Without the buttons nobody could choose anew.
    const chosen = configuration.filter ? this.#chosen : [];
    const { isOn: isPrinting } = this.#printing;
    const limit = this.#isWhole || isPrinting ? Infinity : configuration.limit;
    const shows = (event: TimelineEvent) => isPrinting || isChosen(event, chosen);
    this.#entries = entriesOf(this.#placed, this.#deepLinks.ids, shows, this.#midnight.day, this.#entries, limit);
    const groups = groupsOf(this.#entries, {
      words: this.words,
      level: levelWithin(configuration),
      today: today(),
      categories: [...this.#categories.keys()],
      copyLink: configuration.copyLink,
      calendar: configuration.calendar,
    });
    this.#gradual.show(groups);
    if (isPrinting) this.#gradual.force();
  }

  /** Opens what hides an event, for a link that leads to it. */
  async #reveal(place: number): Promise<void> {
    const index = () => this.#entries.findIndex((entry) => entry.place === place);
    if (index() < 0) this.#choose([]);
    await this.updateComplete;
    if (this.#entries[index()]?.isHidden) this.#showAll();
    await this.updateComplete;
    this.#gradual.force(groupAt(index()));
  }

  /** For a search in the page as well, which has found what is beyond the limit. */
  readonly #showAll = (): void => {
    this.#isWhole = true;
    this.requestUpdate();
  };

  /** The first event that was hidden takes the focus from the button that goes, and its place. */
  readonly #onShowAll = async (): Promise<void> => {
    const first = this.#entries.find(({ isHidden }) => isHidden);
    this.#showAll();
    if (!first) return;
    await this.#reveal(first.place);
    await this.updateComplete;
    // In a strip it stands elsewhere.
    const preventScroll = this.configuration?.layout !== 'horizontal';
    focusItem((this.renderRoot as ShadowRoot).getElementById(first.id), { preventScroll });
  };

  readonly #choose = (chosen: readonly string[]): void => {
    this.#chosen = chosen;
    this.announce(countWords(this.#placed.filter(({ event }) => isChosen(event, chosen)).length, this.words));
  };
}

define('campaign-timeline', TimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-timeline': TimelineElement;
  }
}
