import type { Quote } from './quotes.schema.js';
import { slugOf } from '../../foundation/deep-links.js';

/** For an id of the author and the first words. */
const FIRST_WORDS = 60;

/** The id that a quote has in the page's address. One that has no name and that nobody is offered to share needs none. */
export function idOf({ id, author = '', text }: Quote, index: number, share = false): string {
  return id ?? (share ? slugOf(`${author} ${text.slice(0, FIRST_WORDS)}`) : `_quote-${index}`);
}
