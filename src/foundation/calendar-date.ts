/** A date of the (proleptic) Gregorian calendar, of year, month or day precision. It has no time zone. */
export interface CalendarDate {
  /** Astronomical year: 0 is 1 BCE. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/** Days since 1 January 1970. */
export type DayNumber = number;

export const MILLISECONDS_A_DAY = 86_400_000;

/** Thirty times 400 years, after which the calendar is the same again. */
const CYCLE = 12_000;
const DAYS_IN_CYCLE = 30 * 146_097;

/** `month` counts from 1 and may overflow, as in `Date.UTC`; day 0 is the last of the month before. */
function dayNumber(year: number, month: number, day: number): DayNumber {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; a cycle later it has no such years.
  return Date.UTC(year + CYCLE, month - 1, day) / MILLISECONDS_A_DAY - DAYS_IN_CYCLE;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, with a minus sign before the common era). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^((?!-0000)-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date: { -readonly [Part in keyof CalendarDate]: CalendarDate[Part] } = { year: Number(year) };
  if (month) date.month = Number(month);
  if (day) date.day = Number(day);
  const { year: y, month: m = 1, day: d = 1 } = date;
  // A day that its month has not is one of the next.
  return m > 0 && m < 13 && d > 0 && dayNumber(y, m, d) < dayNumber(y, m + 1, 1) ? date : undefined;
}

export function precisionOf({ month, day }: CalendarDate): 'year' | 'month' | 'day' {
  return day ? 'day' : month ? 'month' : 'year';
}

/** A day of our time, from the year 1000 on, after ISO 8601. */
export function isoDay({ year, month, day }: Required<CalendarDate>): string {
  return [year, month, day].map((number) => `${number}`.padStart(2, '0')).join('-');
}

/** The first day that the date covers. */
export function firstDay({ year, month = 1, day = 1 }: CalendarDate): DayNumber {
  return dayNumber(year, month, day);
}

/** The last day that the date covers. */
export function lastDay({ year, month = 12, day }: CalendarDate): DayNumber {
  return day ? dayNumber(year, month, day) : dayNumber(year, month + 1, 0);
}

/** The visitor's own calendar day. */
export function today(): Required<CalendarDate> {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
