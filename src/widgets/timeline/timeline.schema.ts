import { firstDay, lastDay, parseCalendarDate } from '../../foundation/calendar-date.js';
import { date, id, image, link, text, widgetKeys, words } from '../../foundation/schema.js';
import { list, object, oneOf, type Of } from '../../foundation/shape.js';

const event = object(
  { date, title: words },
  {
    /** The last day, month or year of something that lasts. */
    end: date,
    /** The date in words, where figures would say too much: "spring 2027, expected". */
    dateLabel: words,
    body: text,
    link,
    image,
    category: words,
    id,
  },
  (event, report) => {
    if (!event.end || isInOrder(event.date, event.end)) return;
    report('end', 'should not be before "date"');
    event.end = undefined;
  },
);

/** The configuration of `<campaign-timeline>`. */
export const timelineSchema = object(
  { events: list(event) },
  {
    ...widgetKeys,
    /** Earliest first (the default) or latest first. */
    order: oneOf('text', ['ascending', 'descending']),
  },
);

export type TimelineConfig = Of<typeof timelineSchema>;
export type TimelineEvent = Of<typeof event>;

function isInOrder(start: string, end: string): boolean {
  const first = parseCalendarDate(start);
  const last = parseCalendarDate(end);
  return !first || !last || lastDay(last) >= firstDay(first);
}
