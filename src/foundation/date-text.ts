/** Dates of the calendar, and ranges of them, as text in a language. */
import { MILLISECONDS_A_DAY, firstDay, precisionOf, type CalendarDate } from './calendar-date.js';
import { BRITISH, namedDate, namedRange, type DateNames } from './date-names.js';
import { formattingLocale } from './language-tag.js';
import type { Words } from './locale.js';

/** What dates are written with. */
type DateWords = Pick<Words, 'language' | 'dates'>;

/** A date as precise as it is given. */
export function dateText(date: CalendarDate, words: DateWords): string {
  const names = namesIn(words);
  return names && (date.year > 0 || names.beforeEra)
    ? namedDate(date, names)
    : formatterFor(date, words).format(noonOf(date));
}

/** A range in words: its start, what stands between, its end. What both share is said once, on either side. */
export function rangeText(start: CalendarDate, end: CalendarDate, words: DateWords): [string, string, string] {
  if (precisionOf(start) !== precisionOf(end)) return [dateText(start, words), ' – ', dateText(end, words)];
  const names = namesIn(words);
  // What English calls the years of the common era stands in ranges across its beginning only.
  if (names && (start.year > 0 || (names.beforeEra && (words.dates || end.year < 1))))
    return namedRange(start, end, names);
  const parts = formatterFor(start, words).formatRangeToParts(noonOf(start), noonOf(end));
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  // What both share may come before, between and after them.
  const sources = parts.map(({ source }) => source);
  const [between, last] = [sources.lastIndexOf('startRange') + 1, sources.indexOf('endRange')];
  return [text(0, between), text(between, last), text(last)];
}

/** `Intl` is asked only for what there are no names for. */
function namesIn({ language, dates }: DateWords): DateNames | undefined {
  // In Austria and South Tyrol January has another name.
  if (/^de-(AT|IT)/.test(language)) return undefined;
  return dates ?? (formattingLocale(language) === 'en-GB' ? BRITISH : undefined);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is dear, using it is cheap. */
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

/** Noon of the first day in UTC: the formatters are set to UTC, so no visitor's time zone can shift it. */
function noonOf(date: CalendarDate): number {
  return (firstDay(date) + 0.5) * MILLISECONDS_A_DAY;
}
