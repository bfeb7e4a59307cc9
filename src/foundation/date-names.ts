/** Dates written with names that are here, instead of `Intl`, whose first formatter costs a page 20 to 80 ms of CPU. */
import { precisionOf, type CalendarDate } from './calendar-date.js';
import type { DateNames } from './locale.js';

/** As `Intl` writes British English: the words that are always there need no file. */
export const BRITISH: DateNames = {
  months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  patterns: { day: '{d} {m} {y}', month: '{m} {y}' },
  beforeEra: '{y} BC',
};

export function namedDate(date: CalendarDate, names: DateNames): string {
  return fill(patternFor(date, names), date, names);
}

/** A range of dates of one precision: its start, what stands between, its end. What both share is said once. */
export function namedRange(start: CalendarDate, end: CalendarDate, names: DateNames): [string, string, string] {
  const pattern = patternFor(start, names);
  const last = namedDate(end, names);
  // Up to the year: `{d}. {m}` of `{d}. {m} {y}`.
  const [, withoutYear = ''] = /^(.*?)[\s,]*\{y\}/.exec(pattern) ?? [];
  if (start.year !== end.year || !withoutYear) {
    const first = namedDate(start, names);
    return [first, /\s/.test(first + last) ? ' – ' : '–', last];
  }
  // `6–9 June 2024`, `6.–9. júní 2024`
  const [day] = /^\{d\}\S*/.exec(pattern) ?? [];
  if (day && start.month === end.month) return [fill(day, start, names), '–', last];
  return [fill(withoutYear, start, names), ' – ', last];
}

function patternFor(date: CalendarDate, { patterns }: DateNames): string {
  return { year: '{y}', ...patterns }[precisionOf(date)];
}

function fill(pattern: string, { year, month = 1, day }: CalendarDate, names: DateNames): string {
  const { months, standalone = months, beforeEra = '' } = names;
  const words = pattern
    .replace('{d}', String(day))
    .replace('{m}', (day === undefined ? standalone : months)[month - 1] ?? '');
  // What follows a year follows its era as well, and is there.
  return year < 1
    ? words.replace(/\{y\}.*/, beforeEra.replace('{y}', String(1 - year)))
    : words.replace('{y}', String(year));
}
