import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../foundation/heading.js';
import { imageTemplate } from '../../foundation/image.js';
import { linkTemplate } from '../../foundation/link.js';
import type { MsgFn, Words } from '../../foundation/locale.js';
import { richText, richTextBlock } from '../../foundation/rich-text.js';
import type { Sharing } from '../../foundation/sharing.js';
import { calendarButton } from './calendar.js';
import { dateText, isoYear, rangeText, type Tense } from './dates.js';
import type { Entry } from './entries.js';
import type { TimelineEvent } from './timeline.schema.js';

/** What all events of a timeline are shown with. */
export interface EventContext {
  readonly words: Words;
  /** Of the heading of an event. */
  readonly level: number;
  /** Today (ISO 8601). */
  readonly today: string;
  readonly categories: readonly string[];
  readonly copyLink: boolean | undefined;
  readonly calendar: boolean | undefined;
}

/** So many colours are told apart; a category always has its word as well. */
const COLOURS = 6;

/** A long list has many of these, and every binding costs: what most events have not got shares one with its neighbours. */
export function eventTemplate(entry: Entry, context: EventContext, sharing: Sharing): TemplateResult {
  const { event, place, id, tense, isHidden } = entry;
  const { words, level } = context;
  const titleId = `_title-${place}`;
  return html`<li
    id=${id}
    class="event"
    part="event ${tense}"
    role="listitem"
    tabindex="-1"
    hidden=${isHidden ? 'until-found' : nothing}
  >
    ${leadOf(entry, context)}
    <div class="content">
      <p class="date" part="date">
        ${datesOf(event, words)}${event.category ? categoryLabel(event.category, context.categories) : nothing}${stateOf(tense, words.msg)}
      </p>
      ${heading(level, titleId, 'title', event.title)}${richTextBlock('body', event.body)}${pictureOf(event)}
      ${linkTemplate(event.link, words.msg('Read more', { id: 'read-more' }), `_link-${place}`, titleId)}
      ${toolsOf(entry, titleId, context, sharing)}
    </div>
  </li>`;
}

/** The line of today and the year, where they belong before this event. */
function leadOf({ year, afterToday }: Entry, { words, today }: EventContext): unknown {
  if (year === undefined && !afterToday) return nothing;
  return html`${
    afterToday
      ? html`<p class="today" part="today">
        <span>${words.msg('Today', { id: 'timeline-today' })}</span>
        <time datetime=${today}>${dateText(today, words)}</time>
      </p>`
      : nothing
  }${year === undefined ? nothing : html`<p class="year" part="year" aria-hidden="true">${dateText(isoYear(year), words)}</p>`}`;
}

export function categoryLabel(category: string, categories: readonly string[]): TemplateResult {
  const name = `category category-${(categories.indexOf(category) % COLOURS) + 1}`;
  return html`<span class=${name} part=${name}>${category}</span>`;
}

function datesOf({ date, end, dateLabel }: TimelineEvent, words: Words): TemplateResult {
  if (dateLabel || end === undefined || end === date)
    return html`<time datetime=${date}>${dateLabel ?? dateText(date, words)}</time>`;
  const [first, between, last] = rangeText(date, end, words);
  return html`<span><time datetime=${date}>${first}</time>${between}<time datetime=${end}>${last}</time></span>`;
}

/** In words for everyone but where the place above the line of today already tells it: there, for screen readers. */
function stateOf(tense: Tense, msg: MsgFn): TemplateResult {
  switch (tense) {
    case 'past':
      return html`<span class="hidden">${msg('Past', { id: 'timeline-past' })}</span>`;
    case 'present':
      return html`<span class="state" part="state">${msg('Now', { id: 'timeline-present' })}</span>`;
    case 'future':
      return html`<span class="state" part="state">${msg('To come', { id: 'timeline-future' })}</span>`;
  }
}

function toolsOf(
  entry: Entry,
  titleId: string,
  { words: { msg }, copyLink, calendar }: EventContext,
  sharing: Sharing,
): TemplateResult | typeof nothing {
  const button = calendar ? calendarButton(entry, titleId, msg) : nothing;
  if (!copyLink && button === nothing) return nothing;
  const { id, event } = entry;
  return html`<p class="tools" part="tools">
    ${copyLink ? sharing.copyButton({ id, titleId, title: event.title }, msg) : nothing} ${button}
  </p>`;
}

function pictureOf({ image }: TimelineEvent): unknown {
  const picture = imageTemplate(image);
  if (!image?.caption) return picture;
  return html`<figure class="figure" part="figure">
    ${picture}
    <figcaption class="text caption" part="caption">${richText(image.caption)}</figcaption>
  </figure>`;
}
