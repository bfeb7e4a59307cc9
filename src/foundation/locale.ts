/**
 * The words that an element speaks, in its own language. Of what is written by hand, the only place that knows
 * @lit/localize.
 */
import { joinStringsAndValues, str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';
import { loaders } from '../locales/loaders.js';

export { str, type MsgFn };

type StrResult = Exclude<ReturnType<typeof str>, string>;
type Template = string | StrResult;

/** What a file in `src/locales/catalogues` holds. */
export interface Catalogue {
  /** The words of the widgets by their ids. */
  readonly templates: Readonly<Record<string, unknown>>;
  /** For a language that writes dates the same wherever it is spoken, or nearly. */
  readonly dates?: DateNames;
}

/** How a language writes dates. */
export interface DateNames {
  /** January to December as they stand in a full date. */
  readonly months: readonly string[];
  /** January to December as they stand before a year alone, where that differs. */
  readonly standalone?: readonly string[];
  /** The first of a month, where it is no plain number: `1er`. */
  readonly first?: string;
  /** `{d}`, `{m}` and `{y}` stand for the parts. */
  readonly patterns: DatePatterns;
  /**
   * A year before the common era, such as `{y} BC`, with all that follows it. Only where some browser knows nothing of the
   * language: elsewhere such years are left to it.
   */
  readonly beforeEra?: string;
}

/** A range has a dash between its start and its end, with or without spaces around it. */
interface DatePatterns {
  readonly day: string;
  readonly month: string;
  /** Where more is said than its number. */
  readonly year?: string;
  /** From a day to another one of the same month. */
  readonly days: string;
  /** From a day to one of another month, and from a month to another one, of the same year. */
  readonly dates: string;
  readonly months: string;
  /** From a year to another one of the common era. */
  readonly years: string;
}

/** What an element speaks with. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  /** The language (BCP 47) of the words: English, where there are none in the element's own. */
  readonly spoken: string;
  /** The words are written in the code in English; the ids let a catalogue find them. */
  readonly msg: MsgFn;
  /** A whole number in the digits of the language. */
  readonly number: (number: number) => string;
  readonly dates?: DateNames | undefined;
}

export const DEFAULT_LANGUAGE = 'en';
/** The words that are here or on their way, by locale. */
const catalogues = new Map<string, Catalogue | Promise<Catalogue | undefined>>();

/** The language of a tag (BCP 47), without script, region and variants. */
export function primaryOf(tag: string): string {
  return tag.split('-', 1).join().toLowerCase();
}

/** The words for a language (BCP 47), at once where they are here. A file that cannot be had leaves English. Never rejects. */
export function wordsFor(language: string): Words | Promise<Words> {
  // In Montenegro, Serbian and its dates are written in Latin letters.
  const locale = /^sr-(Latn|ME)/.test(language) ? 'sr-Latn' : isNorwegian(language) ? 'nb' : primaryOf(language);
  const catalogue = catalogues.get(locale) ?? load(locale);
  return catalogue && 'then' in catalogue
    ? catalogue.then((loaded) => wordsOf(language, loaded))
    : wordsOf(language, catalogue);
}

/** Each file is asked for once, so that there is one warning however many elements speak the language. */
function load(locale: string): Promise<Catalogue | undefined> | undefined {
  const catalogue = loaders[locale]?.()
    .then((loaded: Partial<Catalogue>) => {
      // One of another version, from somebody's cache, has its words under another name (scripts/cdn-plugins.js).
      if (!loaded.templates) throw new Error();
      catalogues.set(locale, loaded as Catalogue);
      return loaded as Catalogue;
    })
    .catch(() => {
      console.warn(`campaign-widgets: locales/${locale}.js could not be loaded; English is shown.`);
      return undefined;
    });
  if (catalogue) catalogues.set(locale, catalogue);
  return catalogue;
}

/** Puts the words of a language into this script, for a build that has them inside. */
export function provide(locale: string, catalogue: Catalogue): void {
  catalogues.set(locale, catalogue);
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

export function wordsOf(language = DEFAULT_LANGUAGE, catalogue?: Catalogue): Words {
  const msg = (source: Template, { id = '' }: MsgOptions = {}): string => {
    const template = (catalogue?.templates[id] ?? source) as Template;
    if (typeof template === 'string') return template;
    // A translation says by numbers where the values of the source belong.
    const order = template === source ? undefined : (template.values as number[]);
    return joinStringsAndValues(template.strings, (source as StrResult).values, order);
  };
  // Of our languages only Arabic has digits of its own, and the first Intl formatter of a page is dear.
  const number = (number: number): string => (/^ar\b/.test(language) ? number.toLocaleString(language) : `${number}`);
  return {
    language,
    spoken: catalogue ? language : DEFAULT_LANGUAGE,
    msg: msg as MsgFn,
    number,
    dates: catalogue?.dates,
  };
}

/** Chooses from `one:Show # event|Show all # events`: forms after CLDR's categories, the last one for all others. */
export function plural(count: number, forms: string, { spoken, number }: Words): string {
  const name = `${new Intl.PluralRules(spoken).select(count)}:`;
  const all = forms.split('|');
  const form = all.find((each) => each.startsWith(name)) ?? all.at(-1) ?? '';
  return form.replace(name, '').replace('#', number(count));
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
