/** Every public event, in one table. */

/** A problem of a configuration: where, what was expected, and the likely cause where one is known. */
export interface Problem {
  /** The tag, such as `campaign-timeline`. */
  readonly element: string;
  /** Where the value came from. */
  readonly source: 'attribute' | 'inline script' | 'src';
  /** Such as `events[3].link.href`. */
  readonly path: string;
  /** Completes the path to a sentence. */
  readonly message: string;
}

/** One consent box: what it said and whether it was ticked. */
export interface Consent {
  readonly id: string;
  readonly text: string;
  readonly given: boolean;
}

/** What a visitor sends with the sign-up form. */
export interface Submission {
  /** Made anew for each sign-up and kept when it is tried again: 32 hexadecimal digits. */
  readonly submissionId: string;
  /** What was typed, by the name of the field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly consents: readonly Consent[];
  /** BCP 47. */
  readonly language: string;
  /** Origin and path of the page, without query and fragment. */
  readonly page: string;
  readonly source?: string | undefined;
  readonly campaign?: string | undefined;
}

/** Why a sign-up did not arrive, or may not have. */
export type FailureReason = 'invalid' | 'refused' | 'unavailable' | 'unreachable' | 'unknown';

/**
 * Fired at the form before anything is sent. It alone carries what was typed, so it does not bubble. `preventDefault()`
 * stops the sending; `respondWith()` takes it over.
 */
export class CampaignSubmitEvent extends CustomEvent<Submission> {
  /** The page's own delivery, where it took over. */
  response: Promise<unknown> | undefined;

  constructor(detail: Submission) {
    super('campaign-submit', { detail, cancelable: true });
  }

  /** The page delivers the data itself: the form waits, and shows success, or, where the promise is rejected, failure. */
  respondWith(response: Promise<unknown>): void {
    this.preventDefault();
    this.response = response;
  }
}

export interface CampaignEventMap {
  /** The configuration has problems. They are also in the element's `problems`. */
  'campaign-problem': CustomEvent<{ readonly problems: readonly Problem[] }>;
  'campaign-submit': CampaignSubmitEvent;
  /** The sign-up was accepted. No personal data. */
  'campaign-success': CustomEvent<{ readonly submissionId: string }>;
  /** The sign-up did not arrive, or may not have. No personal data. */
  'campaign-failure': CustomEvent<{ readonly reason: FailureReason }>;
  /** Another quote is shown. `index` counts from 0. */
  'campaign-change': CustomEvent<{ readonly index: number }>;
}

declare global {
  interface GlobalEventHandlersEventMap extends CampaignEventMap {}
}

type BubblingEvent = Exclude<keyof CampaignEventMap, 'campaign-submit'>;

/** Fires a public event that bubbles and leaves shadow roots. */
export function fire<Type extends BubblingEvent>(
  target: EventTarget,
  type: Type,
  detail: CampaignEventMap[Type]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
