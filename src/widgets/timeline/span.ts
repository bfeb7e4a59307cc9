/** Where an event stands in time. */
import {
  firstDay,
  lastDay,
  parseCalendarDate,
  type CalendarDate,
  type DayNumber,
} from '../../foundation/calendar-date.js';

/** Whether an event is over, under way or to come. */
export type Tense = 'past' | 'present' | 'future';

/** The time that an event covers. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Its days, as a long list is asked for them again and again. */
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The dates are of a form that the schema has checked. */
export function spanOf(from: string, to = from): Span {
  const start = parseCalendarDate(from) as CalendarDate;
  const end = to === from ? start : (parseCalendarDate(to) as CalendarDate);
  return { start, end, first: firstDay(start), last: lastDay(end) };
}

/** Seen from a day. */
export function tenseOf({ first, last }: Span, day: DayNumber): Tense {
  if (last < day) return 'past';
  return first > day ? 'future' : 'present';
}
