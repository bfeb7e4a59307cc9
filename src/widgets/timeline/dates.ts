/** Dates of events as text in a language, and where an event stands in time. */
import { firstDay, lastDay, parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.js';
import { formattingLocale } from '../../foundation/locale.js';

/** Where something stands in time, seen from a day. */
export type Tense = 'past' | 'present' | 'future';

/** The time that an event covers. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A piece of a date's text; a piece that names a date carries the machine value for `<time datetime>`. */
export interface DatePart {
  readonly text: string;
  readonly dateTime?: string;
}

/** The dates are of a form that the schema has checked. */
export function spanOf(start: string, end = start): Span {
  const first = parseCalendarDate(start) ?? { year: 0 };
  return { start: first, end: parseCalendarDate(end) ?? first };
}

export function tenseOf({ start, end }: Span, today: CalendarDate): Tense {
  const day = firstDay(today);
  if (lastDay(end) < day) return 'past';
  return firstDay(start) > day ? 'future' : 'present';
}

/** Earlier starts first. */
export function compareSpans(a: Span, b: Span): number {
  return firstDay(a.start) - firstDay(b.start);
}

/** The text of a date or, where `end` is given, of a range, in pieces. */
export function dateParts(start: string, end: string | undefined, language: string): DatePart[] {
  const span = spanOf(start, end);
  if (end === undefined || end === start)
    return [{ text: formatterFor(span.start, language).format(moment(span.start)), dateTime: start }];
  if (precisionOf(span.start) !== precisionOf(span.end)) {
    return [...dateParts(start, undefined, language), { text: ' – ' }, ...dateParts(end, undefined, language)];
  }
  const dateTimes = { startRange: start, endRange: end, shared: undefined };
  const parts: { text: string; dateTime?: string }[] = [];
  for (const { value, source } of formatterFor(span.start, language).formatRangeToParts(
    moment(span.start),
    moment(span.end),
  )) {
    const dateTime = dateTimes[source];
    const last = parts.at(-1);
    if (last && last.dateTime === dateTime) last.text += value;
    else parts.push({ text: value, ...(dateTime !== undefined && { dateTime }) });
  }
  return parts;
}

/** The machine value of a day (ISO 8601). */
export function isoDay({ year, month = 1, day = 1 }: CalendarDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function precisionOf({ month, day }: CalendarDate): 'year' | 'month' | 'day' {
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

/** Noon of the first day in UTC: the formatters are set to UTC, so no visitor's time zone can shift it. */
function moment(date: CalendarDate): number {
  return firstDay(date) * 86_400_000 + 43_200_000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is dear (the first of a page costs some 20 ms of CPU), using it is cheap. */
function formatterFor(date: CalendarDate, language: string): Intl.DateTimeFormat {
  const precision = precisionOf(date);
  const era = date.year < 1;
  const key = [language, precision, era].join();
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(formattingLocale(language), {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: 'long' }),
      ...(precision === 'day' && { day: 'numeric' }),
      ...(era && { era: 'short' }),
    });
    formatters.set(key, formatter);
  }
  return formatter;
}
