/** The form as stories set it up. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignSubmitEvent, Outcome } from '../src/foundation/events.js';

export interface SignupArgs {
  heading?: string;
  intro?: string | undefined;
  headingLevel?: number;
  provider?: unknown;
  endpoint?: string;
  settings?: unknown;
  fields?: unknown;
  countries?: unknown;
  prefill?: unknown;
  consents?: unknown;
  organisation?: string;
  privacyUrl?: string;
  submitLabel?: string;
  success?: unknown;
  confirm?: boolean;
  source?: string;
  campaign?: string;
  attribution?: boolean;
  fallbackUrl?: string;
  closed?: boolean;
  test?: boolean;
  /** What is in the slots. */
  inside?: unknown;
  /** A class that the page gives to the tag. */
  look?: string;
  /** The first name of somebody whom the page knows. */
  knownAs?: string;
  /** What becomes of a sign-up in this story; nothing is sent. */
  outcome?: Promise<Outcome>;
}

const isOfStories = { table: { disable: true } };

/** What is no key of a configuration has no control. */
export const ownArgTypes = {
  inside: isOfStories,
  look: isOfStories,
  knownAs: isOfStories,
  outcome: isOfStories,
};

export function signupForm({ heading, intro, headingLevel, outcome, inside, ...args }: SignupArgs): TemplateResult {
  const { look, knownAs } = args;
  return html`
    <campaign-signup
      class=${look ?? nothing}
      data-given-name=${knownAs ?? nothing}
      data-email=${knownAs ? `${knownAs.toLowerCase()}@example.org` : nothing}
      heading=${heading || nothing}
      intro=${intro || nothing}
      heading-level=${headingLevel ?? nothing}
      endpoint=${args.endpoint || nothing}
      organisation=${args.organisation || nothing}
      privacy-url=${args.privacyUrl || nothing}
      submit-label=${args.submitLabel || nothing}
      fallback-url=${args.fallbackUrl || nothing}
      source=${args.source || nothing}
      campaign=${args.campaign || nothing}
      ?confirm=${args.confirm}
      ?attribution=${args.attribution}
      ?closed=${args.closed}
      ?test=${args.test}
      .provider=${args.provider}
      .settings=${args.settings}
      .fields=${args.fields}
      .countries=${args.countries}
      .prefill=${args.prefill}
      .consents=${args.consents}
      .success=${args.success}
      @campaign-submit=${(event: CampaignSubmitEvent) => {
        if (outcome) event.respondWith(outcome);
      }}
    >
      ${inside ?? html`<p><a href="https://example.org/sign-up">Sign up on our own page</a></p>`}
    </campaign-signup>
  `;
}
