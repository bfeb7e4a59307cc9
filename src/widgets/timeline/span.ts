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
}

/** The dates are of a form that the schema has checked. */
export function spanOf(start: string, end = start): Span {
  const first = parseCalendarDate(start) as CalendarDate;
  return { start: first, end: end === start ? first : (parseCalendarDate(end) as CalendarDate) };
}

/** Seen from a day. */
export function tenseOf({ start, end }: Span, day: DayNumber): Tense {
  if (lastDay(end) < day) return 'past';
  return firstDay(start) > day ? 'future' : 'present';
}
