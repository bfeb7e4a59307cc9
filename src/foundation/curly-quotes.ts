/** Quotes that an editor has made curly, where JSON and HTML know only straight ones. */

/** A cause of what is wrong. */
export const CURLY = 'an editor has made its quotes curly';

/** Whether a text begins with such a quote. An attribute that stands in them has them in its value. */
export function isCurly(text: string): boolean {
  return /^\s*[“”„«»‘’″]/.test(text);
}
