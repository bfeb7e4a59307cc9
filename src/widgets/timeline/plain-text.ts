import { MARKDOWN_LINK } from '../../foundation/address.js';

/** A text without the marks of the text format, for places that know none; a link is followed by its address. */
export function plainText(text: string): string {
  return text
    .replaceAll(new RegExp(MARKDOWN_LINK, 'g'), '$1 ($2)')
    .replaceAll(/(\*\*|(?<!\w)__|\*|(?<!\w)_)(?=\S)(.+?)(?<=\S)\1/gs, '$2');
}
