/** Dates written with names that are here, instead of `Intl`, whose first formatter costs a page 20 to 80 ms of CPU. */
import { precisionOf, type CalendarDate } from './calendar-date.js';

/** How a language writes dates. */
export interface DateNames {
  /** January to December as they stand in a full date. */
  readonly months: readonly string[];
  /** January to December as they stand before a year alone, where that differs. */
  readonly standalone?: readonly string[];
  /** The first of a month, where it is no plain number: `1er`. */
  readonly first?: string;
  /** `{d}`, `{m}` and `{y}` stand for the parts. */
  readonly patterns: DatePatterns;
  /**
   * A year before the common era, such as `{y} BC`, with all that follows it. Only where some browser knows nothing of the
   * language: elsewhere such years are left to it.
   */
  readonly beforeEra?: string;
}

/** A range has a dash between its start and its end, with or without spaces around it. */
interface DatePatterns {
  readonly day: string;
  readonly month: string;
  /** Where more is said than its number. */
  readonly year?: string;
  /** From a day to another one of the same month. */
  readonly days: string;
  /** From a day to one of another month, and from a month to another one, of the same year. */
  readonly dates: string;
  readonly months: string;
  /** From a year to another one of the common era. */
  readonly years: string;
}

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
  const daysOrDates = start.month === end.month ? days : dates;
  const withinYear = start.day ? daysOrDates : months;
  const [first = '', dash = '', last = ''] = (isYears ? years : withinYear).split(DASH);
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
