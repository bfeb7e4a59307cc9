import type { Quote } from './quotes.schema.js';

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
  return weights.map((weight) => quotes.length < MANY || weight >= MARGIN * heaviest);
}

function weightOf({ text, author = '', role = '', image, link, note = '', translatedFrom }: Quote): number {
  const facts = image || link || note || translatedFrom ? LINE : 0;
  // An address is not shown, and the end of a line is a space but before a paragraph and a bullet.
  const shown = text.replace(/\]\([^\s)]*/g, '');
  return (
    shown.length + LINE * shown.split(/\n(?=[^\S\n]*[-*\n])/).length + author.length + role.length + note.length + facts
  );
}
