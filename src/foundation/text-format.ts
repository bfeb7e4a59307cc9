/** What the text format is made of, for those who show it and for places that know none of it. */
import { MARKDOWN_LINK } from './address.js';

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
