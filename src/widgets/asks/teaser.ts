/** Where a long text is folded: after a sentence, a paragraph or a bullet, never within one. */
import { MARK, withoutAddresses } from '../../foundation/text-format.js';

/** A text in two: together they are the whole, and nothing is in both. */
export interface Folded {
  readonly teaser: string;
  readonly rest: string;
}

/** Characters. A teaser says something, and what a fold hides is worth a press. */
const SHORTEST_TEASER = 60;
const SHORTEST_REST = 100;

const BULLET = /^[ \t]*[-*]\s.*$/gm;

// The end of a sentence, of a paragraph, or of what stands above a bullet. A full stop ends a sentence only behind a
// word of four letters (not "Art." or "z. B.", nor what is short for "for example" and the like in our languages) or of
// capitals ("the EU."), and before a capital (not "No. 25"), or a letter of a script without any: Georgian has some, but
// in headlines only. A Greek question ends with a semicolon. Of many empty lines each ends at the next line end.
const END =
  /(?:(?:\p{Lu}{2}|[\p{L}\p{N}]{4})(?<!(?<!\p{L})(?:Abs|angl|Art|bijv|bspw|esim|evtl|in[ck]l|mil[jl]|mlj?rd|Mrs|nap[rř]|piem|[Pp]rof|resp|tūkst|англ|млрд|напр|[Пп]роф))[\p{Pe}\p{Pf}"'’]*\.|[!?…؟]|(?<=\p{sc=Grek});)[\p{Pe}\p{Pf}"'’]*(?=\s+[\p{Ps}\p{Pi}"'‘]*[\p{Lu}\p{Lo}\p{sc=Geor}])|(?=\n\s*?\n)|(?=\n•)/gu;
/** For a text whose sentences end in short words ("day", "Tag"). */
const LOOSE_END = new RegExp(END.source.replace('{4}', '{3}'), END.flags);

/** The two parts of a text in the text format; `undefined` where it is too short to be worth folding. */
export function foldAfterTeaser(text: string): Folded | undefined {
  // Links, emphasis and bullets are not to be cut: here they are one long word, and one long mark.
  const uncut = text
    .replace(BULLET, (bullet) => '•'.repeat(bullet.length))
    .replace(MARK, (mark) => 'X'.repeat(mark.length));
  for (const end of [END, LOOSE_END]) {
    const places = [...uncut.matchAll(end)].map(({ 0: { length }, index }) => index + length);
    const place = places.find((each) => withoutAddresses(text.slice(0, each)).length >= SHORTEST_TEASER);
    const rest = text.slice(place).trim();
    if (place && withoutAddresses(rest).length >= SHORTEST_REST) return { teaser: text.slice(0, place), rest };
  }
  return undefined;
}
