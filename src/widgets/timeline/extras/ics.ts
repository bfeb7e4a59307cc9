/** An event as a file for calendars (iCalendar, RFC 5545). */
import { absoluteAddress } from '../../../foundation/address.js';
import { MILLISECONDS_A_DAY, firstDay, parseCalendarDate } from '../../../foundation/calendar-date.js';
import { plainText } from '../../../foundation/text-format.js';
import type { TimelineEvent } from '../timeline.schema.js';

/** Milliseconds in which a browser has read the file: Safari does so after the click. */
const LONGEST_READ = 60_000;
/** RFC 5545, section 3.1: in octets, without the line end. */
const LONGEST_LINE = 75;

/** Makes the file here and hands it to the browser as a download: nobody is asked for it. `url`: where the event is told. */
export function saveEvent(event: TimelineEvent, id: string, url: string): void {
  const text = calendarFile(event, `${id}@${location.hostname}`, url, new Date(), document.baseURI);
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  Object.assign(document.createElement('a'), { href, download: `${id}.ics` }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, LONGEST_READ);
}

/**
 * The file for an event of whole days.
 *
 * @param uid the same for the same event, so that a calendar replaces it
 * @param url where the event is told
 * @param now when the file is made
 * @param base relative addresses are seen from here
 */
export function calendarFile(
  { date, end = date, dateLabel, title, body, link, category }: TimelineEvent,
  uid: string,
  url: string,
  now: Date,
  base = url,
): string {
  // A date in words may say less than the figures do: "spring 2027, expected".
  const description = [dateLabel, body && plainText(body, base), link && absoluteAddress(link.href, base)]
    .filter(Boolean)
    .join('\n\n');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//campaign-widgets//timeline//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${basic(now.toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    // The day after the last one.
    `DTEND;VALUE=DATE:${basic(dayAfter(end))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(category ? [`CATEGORIES:${escaped(category)}`] : []),
    `URL:${url}`,
    // Somebody who only knows of a day is not busy for all of it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function basic(iso: string): string {
  return iso.replaceAll(/[-:]/g, '');
}

function dayAfter(date: string): string {
  const day = parseCalendarDate(date);
  return day ? new Date((firstDay(day) + 1) * MILLISECONDS_A_DAY).toISOString().slice(0, 10) : date;
}

function escaped(text: string): string {
  // Of the controls, RFC 5545 allows a text its line ends and tabs.
  return text
    .replaceAll(/(?![\r\n\t])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

/** Breaks a line between characters, never within the octets of one. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST_LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
