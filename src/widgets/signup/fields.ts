import type { BuiltInName, ConsentConfig, FieldConfig, SignupConfig } from './signup.schema.js';
import type { MsgFn } from '../../foundation/locale.js';

/** One choice of a list. Without a label its value is shown; with an empty value it is a line between others. */
export interface Choice {
  readonly value: string;
  readonly label?: string | undefined;
}

/** A field with everything that the view needs. */
export interface Field extends Omit<FieldConfig, 'options'> {
  readonly label: string;
  /** The label is from the configuration. */
  readonly isAuthored: boolean;
  readonly options?: readonly Choice[] | undefined;
  /** The options are built in, in the language that the element speaks. */
  readonly isBuiltIn?: boolean;
}

/** The fields as they are configured. The email address is always among them. */
export function fieldConfigsOf({ fields = [] }: SignupConfig): FieldConfig[] {
  const configs = fields.map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
  return configs.some(({ name }) => name === 'email') ? configs : [{ name: 'email' }, ...configs];
}

/** The name of a consent's checkbox, apart from the names of fields. */
export function consentName({ id }: Pick<ConsentConfig, 'id'>): string {
  return `consent-${id}`;
}

/** What each field is `called`, and each consent, by their names in the form. */
export function namesOf(
  configuration: SignupConfig,
  called: (field: FieldConfig) => string,
): Readonly<Record<string, string>> {
  const { consents = [] } = configuration;
  return Object.fromEntries([
    ...fieldConfigsOf(configuration).map((field) => [field.name, called(field)] as const),
    ...consents.map(consentName).map((name) => [name, name] as const),
  ]);
}

/** The fields of a form. Where the list of countries cannot be had, a country is typed. */
export function fieldsOf(configuration: SignupConfig, countries: readonly Choice[] | undefined, msg: MsgFn): Field[] {
  return fieldConfigsOf(configuration).map((config) => fieldOf(config, countries, msg));
}

/** Autofill tokens: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field */
function fieldOf(config: FieldConfig, countries: readonly Choice[] | undefined, msg: MsgFn): Field {
  const { name, options } = config;
  const label = builtInLabels(msg)[name];
  const typed = /^(email|tel)$/.test(name) && ({ type: name, inputmode: name } as Pick<Field, 'type' | 'inputmode'>);
  const isCountry = name === 'country' && !options;
  const choices = options?.map((option) => (typeof option === 'string' ? { value: option } : option));
  return {
    ...(label && { autocomplete: name }),
    ...typed,
    ...(isCountry && { type: 'select' }),
    ...config,
    ...(isCountry && !countries && { type: 'text', autocomplete: 'country-name' }),
    isBuiltIn: isCountry,
    options: isCountry ? countries : choices,
    label: config.label ?? label ?? name,
    isAuthored: !!config.label,
    ...(name === 'email' && { type: name, required: true }),
  };
}

function builtInLabels(msg: MsgFn): Readonly<Record<string, string>> {
  return {
    email: msg('Email address', { id: 'email' }),
    'given-name': msg('First name', { id: 'given-name' }),
    'family-name': msg('Last name', { id: 'family-name' }),
    organization: msg('Organisation', { id: 'organization' }),
    country: msg('Country', { id: 'country' }),
    'postal-code': msg('Postcode', { id: 'postal-code' }),
    tel: msg('Phone number', { id: 'tel' }),
  } satisfies Record<BuiltInName, string>;
}
