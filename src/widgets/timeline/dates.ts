/** Dates of events as text in a language, and where an event stands in time. */
import { firstDay, lastDay, parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.js';
import { formattingLocale, type DateNames, type Words } from '../../foundation/locale.js';
import { BRITISH, namedDate, namedRange } from './date-names.js';

/** Where something stands in time, seen from a day. */
export type Tense = 'past' | 'present' | 'future';

/** The time that an event covers. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** What dates are written with. */
export type DateWords = Pick<Words, 'language' | 'dates'>;

/** The dates are of a form that the schema has checked. */
export function spanOf(start: string, end = start): Span {
  const first = parseCalendarDate(start) ?? { year: 0 };
  return { start: first, end: end === start ? first : (parseCalendarDate(end) ?? first) };
}

/** `day` as days since 1 January 1970. */
export function tenseOf({ start, end }: Span, day: number): Tense {
  if (lastDay(end) < day) return 'past';
  return firstDay(start) > day ? 'future' : 'present';
}

/** A date in words. */
export function dateText(date: string, words: DateWords): string {
  const { start } = spanOf(date);
  const names = namesIn(words);
  return names ? namedDate(start, names) : formatterFor(start, words).format(moment(start));
}

/** A range in words: its start, what stands between, its end. What both share is said once, on either side. */
export function rangeText(first: string, last: string, words: DateWords): [string, string, string] {
  const { start, end } = spanOf(first, last);
  if (precisionOf(start) !== precisionOf(end)) return [dateText(first, words), ' – ', dateText(last, words)];
  const names = namesIn(words);
  if (names) return namedRange(start, end, names);
  const texts: [string, string, string] = ['', '', ''];
  let place = 0;
  let hasStarted = false;
  for (const { value, source } of formatterFor(start, words).formatRangeToParts(moment(start), moment(end))) {
    // What both share may come before, between and after them.
    if (source === 'endRange') place = 2;
    else if (source === 'shared' && hasStarted && place === 0) place = 1;
    hasStarted ||= source === 'startRange';
    texts[place] = `${texts[place] ?? ''}${value}`;
  }
  return texts;
}

/** The machine value of a day (ISO 8601). */
export function isoDay({ year, month = 1, day = 1 }: CalendarDate): string {
  return `${isoYear(year)}-${padded(month)}-${padded(day)}`;
}

/** The machine value of a year (ISO 8601); `-0043` is 44 BC. */
export function isoYear(year: number): string {
  return (year < 0 ? '-' : '') + padded(Math.abs(year), 4);
}

function padded(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

function precisionOf({ month, day }: CalendarDate): 'year' | 'month' | 'day' {
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

/** Where `Intl` is not asked: for a language that some browser does not know, and for what would be its only use. */
function namesIn({ language, dates }: DateWords): DateNames | undefined {
  return dates ?? (formattingLocale(language) === 'en-GB' ? BRITISH : undefined);
}

/** Noon of the first day in UTC: the formatters are set to UTC, so no visitor's time zone can shift it. */
function moment(date: CalendarDate): number {
  return firstDay(date) * 86_400_000 + 43_200_000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is dear (the first of a page costs some 20 ms of CPU), using it is cheap. */
function formatterFor(date: CalendarDate, { language }: DateWords): Intl.DateTimeFormat {
  const precision = precisionOf(date);
  const era = date.year < 1;
  const key = [language, precision, era].join();
  let formatter = formatters.get(key);
  if (!formatter) {
    // A language that the browser does not know is written as British English, not as the visitor's own.
    formatter = new Intl.DateTimeFormat([formattingLocale(language), 'en-GB'], {
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
