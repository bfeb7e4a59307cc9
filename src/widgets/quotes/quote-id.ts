import type { Quote } from './quotes.schema.js';
import { slugOf } from '../../foundation/slug.js';

/** For an id of the author and the first words. */
const FIRST_WORDS = 60;

/** The id of a quote that was given none. One that nobody is offered to share needs none for the page's address. */
export function derivedId({ author = '', text }: Quote, index: number, share = false): string {
  return share ? slugOf(`${author} ${text.slice(0, FIRST_WORDS)}`) : `_quote-${index}`;
}
