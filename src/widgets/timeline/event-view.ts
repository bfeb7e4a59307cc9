import { html, nothing, type TemplateResult } from 'lit';
import { calendarButton } from './calendar.js';
import type { Entry } from './entries.js';
import type { Tense } from './span.js';
import type { TimelineEvent } from './timeline.schema.js';
import { authored } from '../../foundation/authored.js';
import { isoDay, type CalendarDate } from '../../foundation/calendar-date.js';
import { dateText, rangeText } from '../../foundation/date-text.js';
import { atLevel } from '../../foundation/heading.js';
import { imageTemplate } from '../../foundation/image.js';
import { linkTemplate } from '../../foundation/link.js';
import type { MsgFn, Words } from '../../foundation/locale.js';
import { isPlain, richText } from '../../foundation/rich-text.js';
import { copyButton, type Sharing } from '../../foundation/sharing.js';

/** What all events of a timeline are shown with. */
export interface EventContext {
  readonly words: Words;
  /** Of the heading of an event. */
  readonly level: number;
  readonly today: Required<CalendarDate>;
  readonly categories: readonly string[];
  readonly copyLink: boolean | undefined;
  readonly calendar: boolean | undefined;
}

/** So many colours are told apart; a category always has its word as well. */
const COLOURS = 6;

export function eventTemplates(entries: readonly Entry[], context: EventContext, sharing: Sharing): TemplateResult[] {
  return entries.map((entry) => eventTemplate(entry, context, sharing));
}

/** A long list has many of these, and every binding costs: what most events have not got shares one with its neighbours. */
function eventTemplate(entry: Entry, context: EventContext, sharing: Sharing): TemplateResult {
  const { event, place, id, tense, isHidden } = entry;
  const { date, title, body = '' } = event;
  const { level, words } = context;
  const titleId = `_title-${place}`;
  const [first, more] = whenOf(entry, context);
  const tail = tailOf(entry, titleId, context, sharing);
  return atLevel(
    level,
    html`<li
    id=${id}
    class="event"
    part="event ${tense}"
    role="listitem"
    hidden=${isHidden ? 'until-found' : nothing}
    aria-hidden=${isHidden || nothing}
  >
    ${leadOf(entry, context)}
    <div class="content">
      <p class="date" part="date">
        <time datetime=${date}>${first}</time>${more} <span class="state" part="state">${stateOf(tense, words.msg)}</span>
      </p>
      <h2 id=${tail === nothing ? nothing : titleId} class="authored title" part="title">${title}</h2>
      <div class="authored text body" part="body">${isPlain(body) ? body : richText(body)}</div>
      ${tail}
    </div>
  </li>`,
  );
}

/** The line of today and the year, where they belong before this event. */
function leadOf({ event, year, afterToday }: Entry, { words, today }: EventContext): unknown {
  // The date says it as well, unless it is in words.
  const isSaidTwice = !event.dateLabel;
  const yearLine =
    year === undefined
      ? nothing
      : html`<p class="year" part="year" aria-hidden=${isSaidTwice || nothing}>${dateText({ year }, words)}</p>`;
  if (!afterToday) return yearLine;
  return html`<p class="today" part="today">
      <span>${words.msg('Today', { id: 'timeline-today' })}</span>
      <time datetime=${isoDay(today)}>${dateText(today, words)}</time>
    </p>
    ${yearLine}`;
}

/** A category, after what stands before it. */
export function categoryLabel(
  category: string,
  categories: readonly string[],
  before: unknown = nothing,
): TemplateResult {
  // Of `category-1` to `category-6`.
  const name = `category category-${(categories.indexOf(category) % COLOURS) + 1}`;
  return html`${before} <span class="authored ${name}" part=${name}>${category}</span>`;
}

/** The date, or the start of the range, and what follows it. */
function whenOf(
  { event: { date, end, dateLabel, category }, span }: Entry,
  { words, categories }: EventContext,
): [unknown, unknown] {
  let first: unknown = dateLabel && authored(dateLabel);
  let rest: unknown = nothing;
  if (!first && end && end !== date) {
    const [start, between, last] = rangeText(span.start, span.end, words);
    first = start;
    rest = html`${between}<time datetime=${end}>${last}</time>`;
  }
  return [first ?? dateText(span.start, words), category ? categoryLabel(category, categories, rest) : rest];
}

/** Shown for what is now or to come; for the past, which stands above the line of today, for screen readers only. */
function stateOf(tense: Tense, msg: MsgFn): string {
  if (tense === 'past') return msg('Past', { id: 'timeline-past' });
  return tense === 'present' ? msg('Now', { id: 'timeline-present' }) : msg('To come', { id: 'timeline-future' });
}

/** Picture, link and buttons. Each has its place: one that comes takes no focus from another. */
function tailOf(entry: Entry, titleId: string, context: EventContext, sharing: Sharing): unknown {
  const { event, place } = entry;
  const { image, link } = event;
  const tools = toolsOf(entry, titleId, context, sharing);
  if (!image && !link && tools === nothing) return nothing;
  const label = context.words.msg('Read more', { id: 'read-more' });
  return html`${pictureOf(event)}${linkTemplate(link, label, `_link-${place}`, titleId)}${tools}`;
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
    ${copyLink ? copyButton(sharing, { id, titleId, title: event.title }, msg) : nothing} ${button}
  </p>`;
}

function pictureOf({ image }: TimelineEvent): unknown {
  const picture = imageTemplate(image);
  if (!image?.caption) return picture;
  return html`<figure part="figure">
    ${picture}
    <figcaption class="authored text caption" part="caption">${richText(image.caption)}</figcaption>
  </figure>`;
}
