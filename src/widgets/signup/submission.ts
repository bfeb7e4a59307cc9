/** What a visitor sends. */
import { consentName, fieldConfigsOf } from './fields.js';
import type { ConsentConfig, SignupConfig } from './signup.schema.js';
import { pageAddress } from '../../foundation/address.js';
import type { Consent, Submission } from '../../foundation/events.js';

/** Puts together what is sent; `values` are what is in the inputs, by their names. */
export async function submissionOf(
  configuration: SignupConfig,
  values: Readonly<Record<string, string>>,
  challenge: Readonly<Record<string, string>>,
  common: Pick<Submission, 'submissionId' | 'language'>,
  textLanguage: string,
): Promise<Submission> {
  const { consents = [], organisation, privacyUrl, source, campaign, attribution } = configuration;
  const { origin, protocol, pathname, searchParams } = pageAddress();
  // A page that was opened as a file has no origin.
  const shared = { ...common, page: (origin === 'null' ? protocol : origin) + pathname };
  const proof = async (consent: ConsentConfig): Promise<Consent> => {
    const text = consentText(consent);
    const address = consent.privacyUrl ?? privacyUrl;
    return {
      id: consent.id,
      text,
      given: values[consentName(consent)] === 'true',
      sha256: await sha256(text),
      organisation: consent.organisation ?? organisation,
      privacyUrl: address && new URL(address, document.baseURI).href,
      time: new Date().toISOString(),
      ...shared,
      language: textLanguage,
    };
  };
  return {
    ...shared,
    fields: Object.fromEntries(fieldConfigsOf(configuration).map(({ name }) => [name, (values[name] ?? '').trim()])),
    consents: await Promise.all(consents.map(proof)),
    source,
    campaign,
    attribution: attribution
      ? Object.fromEntries([...searchParams].filter(([name]) => name.startsWith('utm_')))
      : undefined,
    challenge: Object.keys(challenge).length > 0 ? challenge : undefined,
  };
}

/** All that a consent box says: what for, and how it can be taken back. */
function consentText({ text, withdrawal }: ConsentConfig): string {
  return withdrawal ? `${text}\n\n${withdrawal}` : text;
}

/** Who asks for what, and where it says more, by the names of the consent boxes. */
export function askedOf({ consents = [], organisation, privacyUrl }: SignupConfig): Record<string, string> {
  return Object.fromEntries(
    consents.map((consent) => [
      consentName(consent),
      [consent.organisation ?? organisation, consent.privacyUrl ?? privacyUrl, consentText(consent)].join('\n'),
    ]),
  );
}

/**
 * What the elements in the slot `challenge` hold, by their names. Without anything there the visitor has still to show
 * that they are a person: `undefined`.
 */
export function challengeOf(element: Element): Record<string, string> | undefined {
  const inputs = [...element.querySelectorAll<HTMLInputElement>('[slot=challenge], [slot=challenge] *')];
  const held = inputs.filter(
    ({ name, value, type, checked }) =>
      name && value && !/checkbox|button|submit/.test(type) && (type !== 'radio' || checked),
  );
  if (inputs.length > 0 && held.length === 0) return undefined;
  return Object.fromEntries(held.map(({ name, value }) => [name, value]));
}

/** Browsers compute it on pages with https only. */
async function sha256(text: string): Promise<string | undefined> {
  // TypeScript knows no page without https.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest && hexadecimal(new Uint8Array(digest));
}

/** Made of 16 random bytes. `crypto.randomUUID` is missing on pages without https. */
export function newSubmissionId(): string {
  return hexadecimal(crypto.getRandomValues(new Uint8Array(16)));
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
