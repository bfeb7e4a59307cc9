// A dash that opens a speech counts; a single mark alone may be an apostrophe ("’t Is tijd", "the children’").
const OWN_MARKS =
  /^\s*["“”„‟«»「」『』《》〝〞＂–—―]|["“”„‟«»「」『』《》〝〞＂]\s*$|^\s*['‘’‚‛‹›].*['‘’‚‛‹›][\s.,!?…]*$/s;

/** Whether the plain words of a quote have quotation marks of its author's already, at one end at least. */
export function hasOwnMarks(text: string): boolean {
  return OWN_MARKS.test(text);
}
