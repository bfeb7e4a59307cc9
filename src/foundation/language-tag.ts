/** What a language tag (BCP 47) says by itself. */

/** What is spoken where no language is named. */
export const DEFAULT_LANGUAGE = 'en';

/** The language of a tag (BCP 47), without script, region and variants. */
export function primaryOf(tag: string): string {
  return tag.replace(/-.*/, '').toLowerCase();
}

/**
 * The direction in which a language (BCP 47) is written. Not `auto`, which goes by the first letter: a text in Arabic may
 * begin with the name of a company.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|prs|ps|sd|ug|ur|yi)\b|-Arab\b/i.test(language) ? 'rtl' : 'ltr';
}

/** Norwegian: Bokmål (`nb`), Nynorsk (`nn`), or without a choice of the written form (`no`). Who reads one reads the others. */
export function isNorwegian(language: string): boolean {
  return /^n[bno]\b/i.test(language);
}

/**
 * The tag that `Intl` is asked with. English is British, as the EU's institutions write it, but where dates are written as
 * in America: `Intl` takes each region that it does not know, such as Luxembourg, for one of those. Portuguese without a
 * region is that of Portugal, as our words are: `Intl` takes it for that of Brazil.
 */
export function formattingLocale(language: string): string {
  if (isNorwegian(language)) return 'nb';
  if (/^en\b(?!-(CA|PH|PR|US))/.test(language)) return 'en-GB';
  return language === 'pt' ? 'pt-PT' : language;
}
