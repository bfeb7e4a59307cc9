/**
 * The words that an element speaks, in its own language. Of what is written by hand, the only place that knows
 * @lit/localize.
 */
import { joinStringsAndValues, str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, MsgOptions } from '@lit/localize/internal/types.js';
import type { DateNames } from './date-names.js';
import { DEFAULT_LANGUAGE, isNorwegian, primaryOf } from './language-tag.js';
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
  /** How it writes dates; `undefined` where that is left to the browser. */
  readonly dates?: DateNames | undefined;
}

/** The words that are here or on their way, by locale. */
const catalogues = new Map<string, Catalogue | Promise<Catalogue | undefined>>();

/** The words for a language (BCP 47), at once where they are here. A file that cannot be had leaves English. Never rejects. */
export function wordsFor(language: string): Words | Promise<Words> {
  const locale = localeOf(language);
  const catalogue = catalogues.get(locale) ?? load(locale);
  return catalogue && 'then' in catalogue
    ? catalogue.then((loaded) => wordsOf(language, loaded))
    : wordsOf(language, catalogue);
}

/** The locale whose words a language (BCP 47) is spoken with. */
function localeOf(language: string): string {
  if (isNorwegian(language)) return 'nb';
  // In Montenegro, Serbian and its dates are written in Latin letters.
  return /^sr-(Latn|ME)/.test(language) ? 'sr-Latn' : primaryOf(language);
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

/** What an element speaks with in a language (BCP 47): the words of its catalogue, and English where it has none. */
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
