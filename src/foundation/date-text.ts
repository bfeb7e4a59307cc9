/** A calendar date as text in a language. */
import { firstDay, parseCalendarDate, type CalendarDate } from './calendar-date.js';
import { formattingLocale, type DateNames, type Words } from './locale.js';

/** The text of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601), as precise as it is given; what is no date stays as it is. */
export function dateText(iso: string, { language, dates }: Pick<Words, 'language' | 'dates'>): string {
  const date = parseCalendarDate(iso);
  if (!date) return iso;
  return dates && date.year > 0 ? textByNames(date, dates) : formatterFor(date, language).format(noonOf(date));
}

/** For the languages whose dates some browser does not know. */
function textByNames({ year, month, day }: CalendarDate, { months, standalone, patterns }: DateNames): string {
  if (month === undefined) return String(year);
  const [pattern, names] = day === undefined ? [patterns.month, standalone ?? months] : [patterns.day, months];
  return pattern
    .replace('{d}', String(day))
    .replace('{m}', names[month - 1] ?? '')
    .replace('{y}', String(year));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is dear (the first of a page costs some 20 ms of CPU), using it is cheap. */
function formatterFor({ year, month, day }: CalendarDate, language: string): Intl.DateTimeFormat {
  const key = [language, !!month, !!day, year < 1].join();
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(formattingLocale(language), {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      ...(year < 1 && { era: 'short' }),
    });
  formatters.set(key, formatter);
  return formatter;
}

/** Noon of the first day in UTC: the formatters are set to UTC, so no visitor's time zone can shift it. */
function noonOf(date: CalendarDate): number {
  return firstDay(date) * 86_400_000 + 43_200_000;
}
