import { spanOf } from './span.js';
import { captionedImage, date, flag, id, link, text, widgetSchema, words } from '../../foundation/schema.js';
import { list, object, oneOf, value, type ObjectShape, type Of, type Plain } from '../../foundation/shape.js';

const event = object(
  {
    /** When it was, or began, or will be. */
    date,
    /** What happened, in a line. */
    title: words,
  },
  {
    /** The last day, month or year of something that lasts. */
    end: date,
    /** The date in words, where figures would say too much: "spring 2027, expected". */
    dateLabel: words,
    /** What there is to say of it. */
    body: text,
    /** Where more of it can be read. */
    link,
    /** A picture, with words under it where there are some to say. */
    image: captionedImage,
    /** What kind of event it is: shown with a colour, and what `filter` offers. */
    category: words,
    /** Its name in links, `page#id`, and calendars; without one, made of date and title, with which it changes. */
    id,
  },
  (event, report) => {
    if (!event.end) return;
    const { first, last } = spanOf(event.date, event.end);
    if (first <= last) return;
    report('end', 'should not be before "date"');
    event.end = undefined;
  },
);

const timeline = widgetSchema(
  {
    /** The events, in any order. */
    events: list<TimelineEvent>(event),
  },
  {
    /** Earliest first (the default) or latest first. */
    order: oneOf('text', ['ascending', 'descending']),
    /** One below the other (the default), on two sides where there is room, or beside each other in a strip. */
    layout: oneOf('text', ['vertical', 'alternate', 'horizontal']),
    /** How many events are shown at first, with a button for all. */
    limit: value<number>(
      'number',
      'a whole number of at least 1',
      (value) => Number.isInteger(value) && (value as number) > 0,
    ),
    /** Buttons that show the events of some categories only. */
    filter: flag,
    /** A button at each event that copies its address. */
    copyLink: flag,
    /** A button at each event to come, where its days are known, that saves it as a file for the visitor's calendar (`.ics`). */
    calendar: flag,
    /** The events as schema.org data for search engines. */
    structuredData: flag,
  },
);

/** What `<campaign-timeline>` is configured with: the events, and how they are shown. */
export type TimelineConfig = Plain<Of<typeof timeline>>;
/** What happened, or is to happen, and when. */
export type TimelineEvent = Plain<Of<typeof event>>;

/** The shape of `TimelineConfig`: reads JSON, and reports what is wrong with it. */
export const timelineSchema: ObjectShape<TimelineConfig> = timeline;
