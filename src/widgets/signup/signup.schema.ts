import { flag, id, link, text, url, widgetKeys, words } from '../../foundation/schema.js';
import { either, list, object, oneOf, type Of } from '../../foundation/shape.js';

/** Fields that bring their own label, type and autocomplete token. The names are HTML's autofill field names. */
const builtIn = oneOf('text', ['email', 'given-name', 'family-name', 'organization', 'postal-code', 'tel']);

const field = object(
  { name: id },
  {
    label: words,
    type: oneOf('text', ['text', 'email', 'tel', 'url', 'number', 'date']),
    required: flag,
    /** An autofill token of HTML, such as `street-address`. */
    autocomplete: words,
    hint: words,
  },
);

const consent = object(
  {
    id,
    /** What the visitor agrees to, in full. */
    text,
  },
  {
    /** Without it the form cannot be sent. */
    required: flag,
  },
);

/** The configuration of `<campaign-signup>`. A consent box cannot be configured as ticked. */
export const signupSchema = object(
  {
    /** Where the sign-up goes: it takes JSON by POST and answers other origins (CORS). */
    endpoint: url,
  },
  {
    ...widgetKeys,
    fields: list(either(builtIn, field)),
    consents: list(consent),
    /** Who receives the data. */
    organisation: words,
    privacyUrl: url,
    submitLabel: words,
    success: object({}, { title: words, text, link }),
    /** Names the page or partner that the sign-up came from; sent along. */
    source: words,
    /** Names the campaign; sent along. */
    campaign: words,
    /** A hosted form, offered where the endpoint cannot be reached. */
    fallbackUrl: url,
    /** The campaign takes no more sign-ups. */
    closed: flag,
  },
);

export type SignupConfig = Of<typeof signupSchema>;
export type FieldConfig = Of<typeof field>;
export type FieldEntry = NonNullable<SignupConfig['fields']>[number];
export type ConsentConfig = Of<typeof consent>;
export type BuiltInName = Of<typeof builtIn>;
