/** Spaces and punctuation of the commoner scripts, and halves of characters. What is none of them may stand in an address. */
const BETWEEN_WORDS = /[\0-/:-@[-`{-\u{bf}\u{2000}-\u{206f}\u{3000}-\u{303f}\p{Cs}]+/gu;

/** An id made of words, in any script: `2021-07-14-the-rules-are-adopted`. */
export function slugOf(words: string): string {
  const slug = words.toLowerCase().replaceAll(BETWEEN_WORDS, '-').replace(/^-|-$/g, '');
  // Whole words, unless one is very long, as in a script without spaces.
  return /^(.{40,60}(?=-|$)|.{1,60})/u.exec(slug)?.[0] ?? 'item';
}
