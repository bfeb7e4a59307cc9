/**
 * The marks within a line of the text format, for those who show it and for places that know none of it. Its blocks are
 * in rich-text.ts.
 */
import { absoluteAddress, isAllowedAddress } from './address.js';

/**
 * A Markdown link: `[label](address)`; the address may hold one level of round brackets, the label none that are square, so
 * that many that never close cost no more than others. Behind an exclamation mark it is a picture, which the format has not.
 */
export const MARKDOWN_LINK = /(?<!!)\[([^\]\n[]+)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/g;

// A mark next to a space is a character ("5 * 3"), and so is one within or after a word (snake_case, #право_на_детство,
// "Freund*, Kolleg*"). Strong emphasis may begin within a word, as some scripts have no spaces.
const LETTERS = String.raw`_\p{L}\p{N}`;

/**
 * A link (its label and address), strong emphasis (its mark and text), or emphasis (its mark and text). Of many stars in a
 * row only the first may begin a mark, as the others would find what it found; a row that is none, such as a place to fill
 * in ("____") or a line between parts ("***"), begins nothing. The second of two marks ends no emphasis, as they begin or
 * end a strong one within it.
 */
export const MARK = new RegExp(
  String.raw`${MARKDOWN_LINK.source}|((?<![${LETTERS}*])(?:\*\*|__(?!_))|(?<!\*)\*\*(?=[${LETTERS}]))(?=[*_]?[^\s*_])(.{0,999}?\S)\3(?!\*)|((?<![${LETTERS}*])[*_])(?!\s|\5)(.{0,999}?\S)(?<!(?<!\5)\5)\5(?![${LETTERS}*])`,
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
    return label && base ? `${words} (${absoluteAddress(address, base)})` : words;
  });
}

/** A text without the addresses of its links, which are not shown: for those who judge by its length. */
export function withoutAddresses(text: string): string {
  return text.replace(/\]\([^\s)]*/g, '');
}

/** Whether a text has a Markdown link that may not be followed. */
export function hasUnsafeLink(text: string): boolean {
  // Most texts have none, and an expression is dear.
  if (!text.includes('](')) return false;
  return [...text.matchAll(MARKDOWN_LINK)].some(([, , address = '']) => !isAllowedAddress(address));
}
