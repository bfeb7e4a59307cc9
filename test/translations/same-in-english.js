/** Messages that read the same in a language as in English, by their ids. */
export const sameInEnglish = {
  da: ['organization'],
  de: ['organization'],
  fr: ['organization', 'quote-source'],
  nl: ['postal-code'],
  sv: ['organization'],
};
