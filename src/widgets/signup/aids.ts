/** What helps to fill in: files of their own, as few forms need them. */
import { regionNames } from '../../foundation/region-names.js';
import type { Report } from '../../foundation/shape.js';
import type { Choice } from './extras/countries.js';
import { fieldConfigsOf } from './fields.js';
import type { SignupConfig } from './signup.schema.js';

export class Aids {
  /** The countries to choose from; `undefined` where the list cannot be had. */
  countries: readonly Choice[] | undefined = [];
  /** The email address as it was probably meant. */
  likely: string | undefined;

  readonly #show: (news?: string) => void;
  readonly #complain: Report;
  #list = '';
  #likelyAddress: Promise<(address: string) => string | undefined> | undefined;

  /** `show` is given the likely address once, for those who do not see it. */
  constructor(show: (news?: string) => void, complain: Report) {
    this.#show = show;
    this.#complain = complain;
  }

  /** Names the countries, where the form asks for one. */
  async nameCountries(configuration: SignupConfig, language: string): Promise<void> {
    const { countries } = configuration;
    const list = [language, countries].join();
    const isAsked = fieldConfigsOf(configuration).some(({ name, options }) => name === 'country' && !options);
    if (!isAsked || list === this.#list) return;
    this.#list = list;
    let named: Choice[] | undefined;
    try {
      const [{ countriesIn }, own] = await Promise.all([import('./extras/countries.js'), regionNames(language)]);
      named = countriesIn(language, countries, own);
    } catch {
      this.#complain('extras/countries.js', 'could not be loaded');
    }
    // The language has changed in the meantime.
    if (list !== this.#list) return;
    this.countries = named;
    this.#show();
  }

  /** Looks for a slip of the finger in an email address. */
  async suggest(address: string): Promise<void> {
    this.#likelyAddress ??= import('./extras/email-domains.js').then(
      ({ likelyAddress }) => likelyAddress,
      () => {
        this.#complain('extras/email-domains.js', 'could not be loaded');
        return () => undefined;
      },
    );
    const likely = (await this.#likelyAddress)(address);
    const isNews = likely !== this.likely;
    this.likely = likely;
    this.#show(isNews ? likely : undefined);
  }
}
