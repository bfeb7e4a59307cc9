/** Messages that read the same in a language as in English, by their ids. */
export const sameInEnglish = {};
