/** The events in order, each with what the view needs to know of it and of its neighbours. */
import { spanOf, tenseOf, type Span, type Tense } from './span.js';
import type { TimelineConfig, TimelineEvent } from './timeline.schema.js';
import type { DayNumber } from '../../foundation/calendar-date.js';
import { isSame } from '../../foundation/shape.js';
import { slugOf } from '../../foundation/slug.js';

/** An event in its place in the whole timeline. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly span: Span;
  readonly ownId: string | undefined;
  /** Made of its date and its title. */
  readonly derivedId: string;
}

/** An event as it is shown among those that are shown. */
export interface Entry extends Omit<PlacedEvent, 'ownId' | 'derivedId'> {
  /** Its place in the whole timeline, from 0. */
  readonly place: number;
  /** Its id on the page. */
  readonly id: string;
  readonly tense: Tense;
  /** The (astronomical) year, where it differs from that of the entry before. */
  readonly year: number | undefined;
  /** Today lies between this entry and the one before. */
  readonly afterToday: boolean;
  /** Beyond the limit: there for searching and printing only. */
  readonly isHidden: boolean;
}

/** By their first day; events of the same date keep their order. What was placed `before` need not be looked at again. */
export function inOrder({ events, order }: TimelineConfig, before: readonly PlacedEvent[]): PlacedEvent[] {
  const direction = order === 'descending' ? -1 : 1;
  const known = new Map(before.map((placed) => [placed.event, placed]));
  return events
    .map((event) => known.get(event) ?? placedEvent(event))
    .sort((a, b) => direction * (a.span.first - b.span.first));
}

function placedEvent(event: TimelineEvent): PlacedEvent {
  const { id, date, end, title } = event;
  return { event, span: spanOf(date, end), ownId: id, derivedId: slugOf(`${date} ${title}`) };
}

/**
 * An entry that is the same as before is the same object: there may be thousands, and what shows them looks no further.
 *
 * @param shows whether an event passes the filter
 * @param day today
 * @param before the entries until now
 * @param limit how many are shown
 */
export function entriesOf(
  placed: readonly PlacedEvent[],
  ids: readonly string[],
  shows: (event: TimelineEvent) => boolean,
  day: DayNumber,
  before: readonly Entry[],
  limit = Infinity,
): Entry[] {
  const entries: Entry[] = [];
  let yearBefore: number | undefined;
  let wasFuture: boolean | undefined;
  placed.forEach(({ event, span }, place) => {
    if (!shows(event)) return;
    const tense = tenseOf(span, day);
    const isFuture = tense === 'future';
    const { year } = span.start;
    // In this order they are compared: what needs no look into an event comes before it.
    const entry: Entry = {
      place,
      id: ids[place] ?? '',
      tense,
      year: year === yearBefore ? undefined : year,
      afterToday: wasFuture !== undefined && isFuture !== wasFuture,
      isHidden: entries.length >= limit,
      event,
      span,
    };
    const known = before[entries.length];
    entries.push(known && isSame(known, entry) ? known : entry);
    yearBefore = year;
    wasFuture = isFuture;
  });
  return entries;
}

/** The categories in the order in which the events name them. */
export function categoriesOf(events: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of events) if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
