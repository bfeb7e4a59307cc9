import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../foundation/calendar-date.js';
import { heading } from '../../foundation/heading.js';
import { imageTemplate } from '../../foundation/image.js';
import { linkTemplate } from '../../foundation/link.js';
import { richTextBlock } from '../../foundation/rich-text.js';
import { WidgetElement, define, propertiesOf } from '../../foundation/widget-element.js';
import { compareSpans, dateParts, isoDay, spanOf, tenseOf, type DatePart, type Tense } from './dates.js';
import { timelineSchema, type TimelineConfig, type TimelineEvent } from './timeline.schema.js';
import { timelineStyles } from './timeline.styles.js';

/** An event with what the view needs to know of its neighbours. */
interface Entry {
  readonly event: TimelineEvent;
  readonly tense: Tense;
  /** The year, where it differs from that of the event before. */
  readonly year: number | undefined;
  /** Today lies between this event and the one before. */
  readonly afterToday: boolean;
}

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
 * @csspart list - The list of events.
 * @csspart event - One event; also `past`, `present` or `future`.
 * @csspart year - The year, where it changes.
 * @csspart today - The line that stands for today.
 * @csspart date - The line with date, category and state.
 * @csspart state - "Now" or "To come".
 * @csspart category - The category.
 * @csspart title - The title of an event.
 * @csspart body - The text of an event.
 * @csspart image - The image of an event.
 * @csspart link - A link.
 * @cssproperty [--campaign-accent] - Markers, links and the line of today.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Dates and other quiet text.
 * @cssproperty [--campaign-border] - The rail.
 * @cssproperty [--campaign-radius=4px] - Corners of images.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class TimelineElement extends WidgetElement<TimelineConfig> {
  static override readonly schema = timelineSchema;
  static override readonly styles = [WidgetElement.styles, timelineStyles];
  static override properties = propertiesOf(timelineSchema);

  /** The events: a list, or the same as JSON text. */
  declare events: TimelineConfig['events'] | string | undefined;
  /** `ascending` (earliest first) or `descending`. @default 'ascending' */
  declare order: TimelineConfig['order'] | undefined;

  protected override view(configuration: TimelineConfig): TemplateResult {
    const entries = entriesOf(configuration);
    const level = this.innerHeadingLevel(configuration);
    if (entries.length === 0) return this.nothingYet();
    return html`<ol class="list" part="list" role="list">
      ${entries.map((entry, index) => this.#event(entry, index, level))}
    </ol>`;
  }

  #event({ event, tense, year, afterToday }: Entry, index: number, level: number): TemplateResult {
    return html`<li class="event ${tense}" part="event ${tense}">
      ${afterToday ? this.#today() : nothing}
      ${year === undefined ? nothing : html`<p class="year" part="year" aria-hidden="true">${year}</p>`}
      <div class="content">
        <p class="date" part="date">
          ${this.#date(event)}${event.category ? html`<span class="category" part="category">${event.category}</span>` : nothing}${this.#state(
            tense,
          )}
        </p>
        ${heading(level, `_title-${index}`, 'title', event.title)} ${richTextBlock('body', event.body)}
        ${imageTemplate(event.image)}
        ${linkTemplate(event.link, this.msg('Read more', { id: 'read-more' }), `_link-${index}`, `_title-${index}`)}
      </div>
    </li>`;
  }

  #date({ date, end, dateLabel }: TimelineEvent): TemplateResult | TemplateResult[] {
    if (dateLabel) return html`<time datetime=${date}>${dateLabel}</time>`;
    return dateParts(date, end, this.words.language).map(timeTemplate);
  }

  /** In words for everyone but where the place above the line of today already tells it: there, for screen readers. */
  #state(tense: Tense): TemplateResult {
    switch (tense) {
      case 'past':
        return html`<span class="hidden">${this.msg('Past', { id: 'timeline-past' })}</span>`;
      case 'present':
        return html`<span class="state" part="state">${this.msg('Now', { id: 'timeline-present' })}</span>`;
      case 'future':
        return html`<span class="state" part="state">${this.msg('To come', { id: 'timeline-future' })}</span>`;
    }
  }

  #today(): TemplateResult {
    return html`<p class="today" part="today">
      <span>${this.msg('Today', { id: 'timeline-today' })}, ${dateParts(isoDay(today()), undefined, this.words.language).map(timeTemplate)}</span>
    </p>`;
  }
}

function timeTemplate({ text, dateTime }: DatePart): TemplateResult {
  return dateTime === undefined ? html`${text}` : html`<time datetime=${dateTime}>${text}</time>`;
}

/** The events in order, each seen from today. Events of the same date keep their order. */
function entriesOf({ events, order }: TimelineConfig): Entry[] {
  const day = today();
  const direction = order === 'descending' ? -1 : 1;
  const sorted = events
    .map((event) => ({ event, span: spanOf(event.date, event.end) }))
    .sort((a, b) => direction * compareSpans(a.span, b.span));
  let yearBefore: number | undefined;
  let tenseBefore: Tense | undefined;
  return sorted.map(({ event, span }) => {
    const tense = tenseOf(span, day);
    const { year } = span.start;
    const entry: Entry = {
      event,
      tense,
      year: year === yearBefore ? undefined : year,
      afterToday:
        tenseBefore !== undefined &&
        tense !== tenseBefore &&
        (order === 'descending' ? tense === 'past' : tense === 'future'),
    };
    yearBefore = year;
    tenseBefore = tense;
    return entry;
  });
}

define('campaign-timeline', TimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-timeline': TimelineElement;
  }
}
