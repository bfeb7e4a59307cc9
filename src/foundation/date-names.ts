/** Dates written with names that are here, instead of `Intl`, whose first formatter costs a page 20 to 80 ms of CPU. */
import { precisionOf, type CalendarDate } from './calendar-date.js';
import type { DateNames } from './locale.js';

/** Between the ends of a range, with or without spaces around it. */
const DASH = /( ?– ?)/;

/** As `Intl` writes British English: the words that are always there need no file. */
export const BRITISH: DateNames = {
  months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    days: '{d}–{d} {m} {y}',
    dates: '{d} {m} – {d} {m} {y}',
    months: '{m} – {m} {y}',
    years: '{y}–{y}',
  },
  beforeEra: '{y} BC',
};

export function namedDate(date: CalendarDate, names: DateNames): string {
  return fill({ year: '{y}', ...names.patterns }[precisionOf(date)], date, names);
}

/** A range of dates of one precision: its start, what stands between, its end. What both share is said once. */
export function namedRange(start: CalendarDate, end: CalendarDate, names: DateNames): [string, string, string] {
  const { days, dates, months, years } = names.patterns;
  const isYears = !start.month && start.year > 0;
  if (start.year !== end.year && !isYears) {
    const [, dash = ''] = dates.split(DASH);
    return [namedDate(start, names), dash, namedDate(end, names)];
  }
  const pattern = isYears ? years : !start.day ? months : start.month === end.month ? days : dates;
  const [first = '', dash = '', last = ''] = pattern.split(DASH);
  return [fill(first, start, names), dash, fill(last, end, names)];
}

function fill(pattern: string, { year, month = 1, day }: CalendarDate, names: DateNames): string {
  const { months, standalone = months, first = '1', beforeEra = '' } = names;
  const words = pattern
    .replace('{d}', day === 1 ? first : String(day))
    .replace('{m}', (day === undefined ? standalone : months)[month - 1] ?? '');
  // What follows a year follows its era as well, and is there.
  return year < 1
    ? words.replace(/\{y\}.*/, beforeEra.replace('{y}', String(1 - year)))
    : words.replace('{y}', String(year));
}
