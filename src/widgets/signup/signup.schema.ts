import { provider } from './provider.schema.js';
import { serviceNames } from './services.js';
import { flag, id, link, matches, text, url, widgetSchema, words } from '../../foundation/schema.js';
import {
  either,
  list,
  object,
  oneOf,
  record,
  value,
  type ListShape,
  type ObjectShape,
  type Of,
  type OptionalOf,
  type Plain,
  type Shape,
} from '../../foundation/shape.js';

/** Fields that bring their own label, type and autocomplete token. The names are HTML's autofill field names. */
const builtIn = oneOf('text', ['email', 'given-name', 'family-name', 'organization', 'country', 'postal-code', 'tel']);

const countryCode = value<string>('text', 'a country code of ISO 3166 such as "DE"', matches(/^[a-z]{2}$/i));

const option = object(
  {
    /** What is sent. */
    value: words,
  },
  {
    /** What is shown: the value itself, if missing. */
    label: words,
  },
);

const isFieldName = matches(/^(?!consent|(insertBefore|nextSibling|remove)$)\S+$/);

/**
 * Not one that every object has ("constructor"), none that could be of a consent or of the proof of it, and none that
 * would take the place of what a form is asked for when it is drawn and taken away.
 */
const fieldName = value<string>(
  'text',
  'a text without spaces that begins with no "consent" and is no "constructor" or "remove"',
  (value) => isFieldName(value) && !((value as string) in {}),
);

const field = object(
  {
    /** What it is called in what is sent. */
    name: fieldName,
  },
  {
    /** What it is called on the page. */
    label: words,
    /** A line of text, if missing. */
    type: oneOf('text', ['text', 'email', 'tel', 'url', 'number', 'date', 'select', 'radio', 'checkbox', 'textarea']),
    /** Without it the form cannot be sent. */
    required: flag,
    /** An autofill token of HTML, such as `street-address`. */
    autocomplete: words,
    /** The keyboard that a phone shows, such as `numeric`. */
    inputmode: words,
    /** What helps to fill it in, under the label. */
    hint: words,
    /** The choices of a `select` or `radio`; a `select`, where the type is missing. */
    options: list(either<string, FieldOption>(words, option)),
    /** What the service calls the field, where it has a name of its own for it. */
    sendAs: words,
  },
  (field, report) => {
    if (!field.options?.length) delete field.options;
    else field.type ??= 'select';
    // Which countries there are is known; for buttons they are too many.
    const isKnown = field.options ?? (field.name === 'country' && field.type === 'select');
    if (!/select|radio/.test(field.type ?? '') || isKnown) return;
    report('options', 'is missing');
    delete field.type;
  },
);

const consent = object(
  {
    /** Names the purpose. */
    id,
    /** What the visitor agrees to, in full. */
    text,
  },
  {
    /** Without it the form cannot be sent. */
    required: flag,
    /** Who asks, where it is not the organisation of the form. */
    organisation: words,
    /** That organisation's privacy notice. */
    privacyUrl: url,
    /** How the visitor can take it back. */
    withdrawal: text,
  },
);

/** A list whose items differ in `key`. A second one of a name is left out: both would be one input, and share its tick. */
function distinct<T>(item: Shape<T>, key: string): ListShape<T> {
  const each = list(item);
  return {
    ...each,
    read(value, path, report) {
      const names: unknown[] = [];
      return each.read(value, path, report)?.filter((entry) => {
        // A text is its own name.
        const name = entry[key as keyof T] ?? entry;
        const isNew = !names.includes(name);
        if (isNew) names.push(name);
        else report(path, `has the same ${key} twice`);
        return isNew;
      });
    },
  };
}

const afterwards = {
  /** Instead of "Thank you. Your sign-up has arrived.", where the service has said that it has. */
  title: words,
  /** What happens next, where the service has said that the sign-up has arrived. */
  text,
  /** Where to go on. */
  link,
  /** Offers to share the page. */
  share: flag,
};

const success: ObjectShape<SuccessConfig> = object({}, afterwards);

const signup = widgetSchema(
  {},
  {
    /** The service: a name, or its description. */
    provider: either(oneOf('text', serviceNames), provider),
    /** Where the sign-up goes. It may be missing where the service has an address of its own. */
    endpoint: url,
    /** What the service needs to know, such as the number of a form. */
    settings: record,
    /** What the form asks for: names of fields that bring all they need, or descriptions of others; always an `email`. */
    fields: distinct(either<BuiltInName, FieldConfig>(builtIn, field), 'name'),
    /** ISO 3166 codes, as they are sent, of the countries that come first, by name. The members of the EU, if missing. */
    countries: list(countryCode),
    /** Names of the fields that the page's address may fill in. */
    prefill: list(words),
    /** One box for each purpose and organisation. None is ever ticked from the start. */
    consents: distinct<ConsentConfig>(consent, 'id'),
    /** Who receives the data. */
    organisation: words,
    /** Its privacy notice. */
    privacyUrl: url,
    /** The words of the button that sends; "Sign up", if missing. */
    submitLabel: words,
    /** What is said when a sign-up has arrived. */
    success,
    /** The service sends a mail whose link has to be followed, and its answer does not say so. */
    confirm: flag,
    /** Names the page or partner that the sign-up came from; sent along where the service has a place for it. */
    source: words,
    /** Names the campaign; sent along where the service has a place for it. */
    campaign: words,
    /** Sends the `utm_…` parameters of the page's address along, where the service has a place for them. */
    attribution: flag,
    /** A hosted form, offered where a sign-up did not arrive, or may not have. */
    fallbackUrl: url,
    /** The campaign takes no more sign-ups. */
    closed: flag,
    /** Shows what would be sent, and sends nothing. */
    test: flag,
  },
);

/**
 * The shape of `SignupConfig`: reads JSON, and reports what is wrong with it. Without a part of its consents, or of where
 * it sends to, there is no form at all. A consent box cannot be configured as ticked.
 */
export const signupSchema: ObjectShape<SignupConfig> = {
  ...signup,
  read(value, path, report) {
    const given = value as SignupConfig | null;
    const configuration = signup.read(value, path, report);
    // Without one of its consents the form would collect what nobody agreed to.
    if ((given?.consents?.length ?? 0) > (configuration?.consents?.length ?? 0)) return undefined;
    // An address that cannot be used must not turn into another one, and neither must a service.
    if (given?.endpoint != null && !configuration?.endpoint) return undefined;
    const isGeneric = given?.provider == null;
    if (configuration?.provider ?? (isGeneric && configuration?.endpoint)) return configuration;
    // One that was given and is wrong has its own report.
    if (isGeneric && given?.endpoint == null) report('endpoint', 'is missing');
    return undefined;
  },
};

/** What `<campaign-signup>` is configured with: what it asks for, and where that goes. */
export type SignupConfig = Plain<Of<typeof signup>>;
/** A field of the campaign's own, or a built-in one with something changed. */
export type FieldConfig = Plain<Of<typeof field>>;
/** A choice of a field that offers several. */
export type FieldOption = Plain<Of<typeof option>>;
/** A box that the visitor may tick: what they agree to, and who asks. */
export type ConsentConfig = Plain<Of<typeof consent>>;
/** What is said once a sign-up has arrived, and where to go on. */
export type SuccessConfig = Plain<OptionalOf<typeof afterwards>>;
/** A field that brings its own label, type and autocomplete token: HTML's autofill name for it. */
export type BuiltInName = Of<typeof builtIn>;
