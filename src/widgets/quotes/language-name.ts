import { formattingLocale } from '../../foundation/language-tag.js';

/** The first look into the browser's names is slow, and many quotes share a language. */
const names = new Map<string, string>();

/**
 * What a language (BCP 47) is called in another; where the browser does not speak that one, in the language itself, or in
 * English; the tag where there is no name at all.
 */
export function languageName(tag: string, language: string): string {
  const key = `${tag} ${language}`;
  const name = names.get(key) ?? lookUp(tag, language);
  names.set(key, name);
  return name;
}

function lookUp(tag: string, language: string): string {
  try {
    const languages = new Intl.DisplayNames([formattingLocale(language), tag, 'en'], {
      type: 'language',
      fallback: 'none',
    });
    // Chromium says that it speaks Bosnian, and has no names in it but that of Bosnian itself.
    return languages.of(tag) ?? (language === tag ? tag : lookUp(tag, tag));
  } catch {
    return tag;
  }
}
