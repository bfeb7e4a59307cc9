/** Signing up as a visitor does, and what has come to the partner's endpoint. */
import { expect } from '@open-wc/testing';
import type { Consent, SignupElement, Submission } from '../src/index.js';
import { all, button, html, input, one, show, textOf, until } from './showing.js';

export const consents = [
  { id: 'news', text: 'Send me **news**.', required: true },
  { id: 'partner', text: 'Tell our partner.' },
];

/** A consent with everything that can be said of one. */
export const fullConsent = {
  id: 'letter',
  text: 'Another may **write** to me.',
  organisation: 'Another',
  privacyUrl: '/privacy',
  withdrawal: 'I can stop it by [mail](mailto:stop@example.org).',
};

/** What is said of a sign-up that was accepted, and of one that is to be confirmed. */
export const thanks = 'Thank you. Your sign-up has arrived.';
export const check = /^Please check your mail/;

export interface SignUp<Body = Submission> {
  readonly widget: SignupElement;
  /** What has come to the endpoint, in order. */
  readonly received: () => Promise<Body[]>;
  /** How much of it was answered with a success. */
  readonly accepted: () => Promise<number>;
}

export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8))).join('');
}

export async function ask<Answer>(path: string): Promise<Answer> {
  return (await (await fetch(`${partnerServers.endpoint}${path}`)).json()) as Answer;
}

/** A form whose sign-ups go to a scenario of the partner's endpoint. */
export async function signup(scenario: string, configuration: object = {}): Promise<SignUp> {
  const key = newKey();
  return signupAt(`${partnerServers.endpoint}/${scenario}/${key}`, key, { consents, ...configuration });
}

/**
 * A form whose sign-ups go to a service as the partner's endpoint mimics it, or to another `double` of it. `path` is what
 * the embedder's own address has besides.
 */
export async function signupWith<Body>(provider: string, configuration: object = {}): Promise<SignUp<Body>> {
  const { double = provider, path = '', ...rest } = configuration as { double?: string; path?: string };
  const key = newKey();
  return signupAt(`${partnerServers.endpoint}/services/${double}/${key}${path}`, key, { provider, consents, ...rest });
}

async function signupAt<Body>(endpoint: string, key: string, configuration: object): Promise<SignUp<Body>> {
  const widget = await show<SignupElement>(
    html`<campaign-signup
      heading="Stay informed"
      endpoint=${endpoint}
      .fields=${['email', 'given-name']}
    ></campaign-signup>`,
  );
  Object.assign(widget, configuration);
  await widget.updateComplete;
  takeTime();
  return {
    widget,
    received: () => ask<Body[]>(`/__received?key=${key}`),
    accepted: () => ask<number>(`/__accepted?key=${key}`),
  };
}

const now = performance.now.bind(performance);
let ahead = 0;
performance.now = () => now() + ahead;

/** A visitor takes longer to fill a form in than a robot, or a test. */
export function takeTime(milliseconds = 10_000): void {
  ahead += milliseconds;
}

/** Types, and leaves the field. */
export function type(widget: Element, label: string, text: string): void {
  typeInto(input(widget, label), text);
}

export function typeInto(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types into several fields, by their labels. */
export function typeAll(widget: Element, texts: Readonly<Record<string, string>>): void {
  for (const label in texts) type(widget, label, texts[label] ?? '');
}

/** Until what waits for the end of a press has come. */
export function pastPress(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

/** Nothing was sent: what were on its way would have come by then. */
export async function expectNothing(received: () => Promise<unknown[]>): Promise<void> {
  await pastPress();
  expect(await received()).to.deep.equal([]);
}

/** What is wrong is reported at its place, and nothing is asked for that would go nowhere. */
export function expectNoForm(widget: SignupElement, path: string): void {
  expect(widget.problems.map((problem) => problem.path)).to.deep.equal([path]);
  expect(all(widget, 'form').length).to.equal(0);
}

export async function fillIn(widget: SignupElement): Promise<void> {
  type(widget, 'Email address', 'ana@example.org');
  type(widget, 'First name', 'Ana “O’Hara”');
  input(widget, 'Send me news').click();
  await widget.updateComplete;
}

export async function send(widget: SignupElement): Promise<void> {
  button(widget, 'Sign up').click();
  await widget.updateComplete;
}

/** Waits for the panel that takes the place of the form. */
export async function success(widget: SignupElement): Promise<string> {
  await until(
    () => all(widget, '.success').length,
    () => `success is shown instead of: ${textOf(widget)}`,
  );
  await widget.updateComplete;
  return textOf(one(widget, '.success'));
}

/** Waits for the box that says what went wrong: that of the try before is there until this one has ended. */
export async function failure(widget: SignupElement): Promise<string> {
  await until(
    () => widget.state === 'editing' && all(widget, '.summary').length,
    () => `the failure is shown instead of: ${textOf(widget)}`,
  );
  await widget.updateComplete;
  return textOf(one(widget, '.summary'));
}

export async function fillInAndSend(widget: SignupElement): Promise<void> {
  await fillIn(widget);
  await send(widget);
}

/** Signs up with a service, and gives what it has stored, what is said of it, and what the event of the success says. */
export async function signUpAt(
  provider: string,
  configuration: object = {},
  reports: readonly string[] = [],
): Promise<[Record<string, unknown>, string, { consents?: readonly Consent[] }]> {
  const { widget, received } = await signupWith<Record<string, unknown>>(provider, {
    fields: [
      ...['email', 'given-name', 'family-name', 'country', 'postal-code', 'tel'],
      { name: 'school', label: 'School' },
    ],
    source: 'partner',
    campaign: 'safe',
    ...configuration,
  });
  let detail = {};
  widget.addEventListener('campaign-success', (event) => (detail = event.detail));
  await fillInAll(widget);
  await send(widget);
  const words = await success(widget);
  expect(widget.problems.map(({ message }) => message)).to.deep.equal(reports);
  const [stored, ...others] = await received();
  expect(others).to.be.empty;
  if (!stored) throw new Error('Nothing was stored');
  return [stored, words, detail];
}

async function fillInAll(widget: SignupElement): Promise<void> {
  await fillIn(widget);
  type(widget, 'Last name', 'Kim');
  type(widget, 'Phone number', '+49 1');
  type(widget, 'School', 'Hill School');
  const [country] = all<HTMLSelectElement>(widget, 'select[name=country]');
  if (country) {
    await until(() => country.options.length > 100, 'there are countries to choose from');
    typeInto(country, 'BE');
    type(widget, 'Postcode', '1000');
  }
  await widget.updateComplete;
}
