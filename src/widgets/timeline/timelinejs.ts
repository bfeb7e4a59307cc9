import { extra } from '../../foundation/extra.js';
import { isObject } from '../../foundation/shape.js';
import type { Parsed } from '../../foundation/sources.js';

/** A document of TimelineJS as a configuration of ours, by a reader that is fetched for it; any other stays as it is. */
export function fromAnyTimeline(document: Parsed): Parsed | Promise<Parsed> {
  const { value } = document;
  const events = isObject(value) && value['events'];
  if (!Array.isArray(events) || !events.some((event) => isObject(event) && 'start_date' in event)) return document;
  return extra('timelinejs', import('./extras/timelinejs.js')).then((reader) =>
    reader
      ? { ...document, value: reader.fromTimelineJs(value as Record<string, unknown>) }
      : { message: 'is a TimelineJS document, and its reader could not be loaded' },
  );
}
