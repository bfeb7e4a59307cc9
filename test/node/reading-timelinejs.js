/** Reading documents of TimelineJS as the widget does. */
import { fromTimelineJs } from '../../dist/widgets/timeline/extras/timelinejs.js';
import { timelineSchema } from '../../dist/widgets/timeline/timeline.schema.js';

/** What the widget makes of a document: the configuration, and what is wrong with it. */
export function read(document) {
  const problems = [];
  const configuration = timelineSchema.read(fromTimelineJs(document), '', (path, message) =>
    problems.push(`${path} ${message}`),
  );
  return { configuration, problems };
}

export const slide = (more = {}) => ({ start_date: { year: '2021' }, text: { headline: 'A title' }, ...more });
export const eventOf = (more) => read({ events: [slide(more)] }).configuration.events[0];
export const dateOf = (start, end) => {
  const { date, end: last } = eventOf({ start_date: start, ...(end && { end_date: end }) });
  return last ? [date, last] : date;
};
export const bodyOf = (text) => eventOf({ text: { headline: 'A title', text } }).body;
