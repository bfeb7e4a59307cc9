import type { Quote } from './quotes.schema.js';
import { withoutAddresses } from '../../foundation/text-format.js';

/** From so many quotes on, it pays not to lay out what cannot be seen. */
const MANY = 16;
/** Words break differently from line to line: only what is shorter by more than that is surely less tall. */
const MARGIN = 0.7;
/** In characters. */
const LINE = 40;

/**
 * Which quotes may be the tallest, judged by their length, without layout. The browser need not lay out the others before
 * they are near.
 */
export function mayBeTallest(quotes: readonly Quote[]): readonly boolean[] {
  const weights = quotes.map(weightOf);
  const heaviest = Math.max(...weights);
  const foot = footOf(quotes[weights.indexOf(heaviest)] as Quote);
  return quotes.map(
    (quote, index) => quotes.length < MANY || (weights[index] as number) >= MARGIN * heaviest || footOf(quote) > foot,
  );
}

function weightOf({ text, author = '', role = '', note = '' }: Quote): number {
  const shown = withoutAddresses(text);
  // The end of a line is a space but before a paragraph and a bullet.
  return shown.length + LINE * shown.split(/\n(?=[^\S\n]*[-*\n])/).length + author.length + role.length + note.length;
}

/** How tall, about (em), is what stands under the words: in a wide box it is as tall as several lines of them. */
function footOf({ author, role, image, link, note, translatedFrom }: Quote): number {
  return (image ? 5 : (author ? 2 : 0) + (role ? 2 : 0)) + (link || note || translatedFrom ? 2 : 0);
}
