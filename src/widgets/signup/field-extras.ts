/** What helps to fill in: files of their own, as few forms need them. */
import { fieldConfigsOf, type Choice } from './fields.js';
import type { Input } from './input.js';
import type { SignupConfig } from './signup.schema.js';
import { extra } from '../../foundation/extra.js';
import { formattingLocale } from '../../foundation/language-tag.js';
import { regionNames } from '../../foundation/region-names.js';

export class FieldExtras {
  /** The countries to choose from; `undefined` where the list cannot be had. */
  countries: readonly Choice[] | undefined = [];
  /** The email address as it was probably meant. */
  likely: string | undefined;

  readonly #show: (news?: string) => void;
  #madeFor = '';
  #domains: Promise<{ readonly likelyAddress: (address: string) => string | undefined } | undefined> | undefined;

  /** `show` is given the likely address once, for those who do not see it. */
  constructor(show: (news?: string) => void) {
    this.#show = show;
  }

  /** Names the countries, where the form asks for one. */
  async nameCountries(configuration: SignupConfig, language: string): Promise<void> {
    const { countries } = configuration;
    const wanted = [language, countries].join();
    const isAsked = fieldConfigsOf(configuration).some(({ name, options }) => name === 'country' && !options);
    if (!isAsked || wanted === this.#madeFor) return;
    this.#madeFor = wanted;
    const loaded = await extra(
      'countries',
      // Where only the names are missing, there are those that the browser knows.
      Promise.all([import('./extras/countries.js'), regionNames(language).catch(() => undefined)]),
    );
    // The language has changed in the meantime.
    if (wanted !== this.#madeFor) return;
    this.countries = loaded && loaded[0].countriesIn(formattingLocale(language), countries, loaded[1]);
    this.#show();
  }

  /** Looks for a slip of the finger in an email address. */
  async suggest(input: Input): Promise<void> {
    const loaded = await (this.#domains ??= extra('email-domains', import('./extras/email-domains.js')));
    // What is there now: it may have changed in the meantime, and the form may be another visitor's.
    const likely = input.isConnected ? loaded?.likelyAddress(input.value) : undefined;
    const isNews = likely !== this.likely;
    this.likely = likely;
    this.#show(isNews ? likely : undefined);
  }
}
