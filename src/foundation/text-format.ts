/**
 * The marks within a line of the text format, for those who show it and for places that know none of it. Its blocks are
 * in rich-text.ts.
 */
import { isAllowedAddress } from './address.js';

/**
 * A Markdown link: `[label](address)`; the address may hold one level of round brackets. A label has an end, so that many
 * brackets that never close cost no more than others.
 */
const MARKDOWN_LINK = String.raw`\[([^\]\n]{1,1000})\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)`;

// A mark next to a space is a character ("5 * 3"), and so is an underscore within a word (snake_case, #право_на_детство).
const LETTER = String.raw`[\p{L}\p{N}_]`;

/** A link (its label and address), strong emphasis (its mark and text), or emphasis (its mark and text). */
export const MARK = new RegExp(
  String.raw`${MARKDOWN_LINK}|(\*\*|(?<!${LETTER})__)(?=\S)(.{1,1000}?)(?<=\S)\3(?!\*)|(\*|(?<!${LETTER})_)(?=\S)(.{1,1000}?)(?<=\S)\5(?!${LETTER}|\*)`,
  'gsu',
);

/**
 * A text without the marks of the text format.
 *
 * @param base with it a link is followed by its address; relative addresses are seen from here
 */
export function plainText(text: string, base?: string): string {
  return text.replaceAll(MARK, (_all, ...parts: (string | undefined)[]) => {
    const [label, address = '', , strong, , emphasis = ''] = parts;
    const words = plainText(label ?? strong ?? emphasis, base);
    return label && base ? `${words} (${URL.canParse(address, base) ? new URL(address, base).href : address})` : words;
  });
}

/** Whether a text has a Markdown link that may not be followed. */
export function hasUnsafeLink(text: string): boolean {
  // Most texts have none, and an expression is dear.
  if (!text.includes('](')) return false;
  return [...text.matchAll(new RegExp(MARKDOWN_LINK, 'g'))].some(([, , address = '']) => !isAllowedAddress(address));
}
