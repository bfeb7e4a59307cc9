import { escape } from '../content/escape.js';

/** Heading and intro, for contestants that have none of their own. */
export function opening({ heading, intro }) {
  return `<h2>${escape(heading)}</h2><p>${escape(intro)}</p>`;
}
