/** Quotes that an editor has made curly, or a template has escaped, where JSON and HTML know only straight ones. */

/** A cause of what is wrong. */
export const CURLY = 'its quotes have become curly, or &quot;';

/** Whether a text begins with such a quote. An attribute that stands in curly ones has them in its value. */
export function isCurly(text: string): boolean {
  return /^\s*(&(quot|#34);|[“”„«»‘’″])/.test(text);
}
