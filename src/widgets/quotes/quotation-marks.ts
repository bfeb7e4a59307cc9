// A dash that opens a speech counts; a single mark alone may be an apostrophe ("’t Is tijd", "the children’"). The
// address of a link at the end holds no mark: behind each of many it would be sought to the end of the text.
const OWN_MARKS =
  /^[\s*_[]*["“”„‟«»「」『』《》〝〞＂–—―]|["“”„‟«»「」『』《》〝〞＂][\s*_]*(\]\([^\s“”„‟«»「」『』《》〝〞＂"]*\))?$|^[\s*_[]*['‘’‚‛‹›].*['‘’‚‛‹›][\s*_.,!?…]*$/s;

/** Whether a quote (in the text format) has quotation marks of its author's already, at one end at least. */
export function hasOwnMarks(text: string): boolean {
  return OWN_MARKS.test(text);
}
