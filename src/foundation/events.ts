/** Every public event, in one table. */

/** A problem of a configuration: where, what was expected, and the likely cause where one is known. */
export interface Problem {
  /** The tag, such as `campaign-timeline`. */
  readonly element: string;
  /** Where the value came from; a property counts as the attribute. */
  readonly source: 'attribute' | 'inline script' | 'src';
  /** Such as `events[3].link.href`; `src` or `script`, where it is the whole document. */
  readonly path: string;
  /** Completes the path to a sentence. */
  readonly message: string;
}

/**
 * One consent box and what was answered: all that a controller has to be able to show of it (GDPR, Article 7), but for
 * who answered.
 */
export interface Consent {
  /** Names the purpose. */
  readonly id: string;
  /**
   * What the box asks, and how to withdraw, in the text format. Who receives the data is said beside it, and is in
   * `organisation` and `privacyUrl`.
   */
  readonly text: string;
  /** Whether the box was ticked. */
  readonly given: boolean;
  /** SHA-256 of the text, in hexadecimal digits. Absent on a page without https, where browsers do not compute it. */
  readonly sha256?: string | undefined;
  /** Who asks. */
  readonly organisation?: string | undefined;
  /** Address of the privacy notice. */
  readonly privacyUrl?: string | undefined;
  /** The language of the text (BCP 47). */
  readonly language: string;
  /** When the form was sent, by the visitor's clock (ISO 8601, UTC). */
  readonly time: string;
  /** Origin and path of the page, without query and fragment. */
  readonly page: string;
  /** That of the submission. */
  readonly submissionId: string;
}

/** What a visitor sends with the sign-up form. */
export interface Submission {
  /** Made anew for each sign-up and kept when it is tried again unchanged: 32 hexadecimal digits. */
  readonly submissionId: string;
  /** What was typed, by the name of the field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly consents: readonly Consent[];
  /** The language that the form spoke (BCP 47). */
  readonly language: string;
  /** Origin and path of the page, without query and fragment. */
  readonly page: string;
  readonly source?: string | undefined;
  readonly campaign?: string | undefined;
  /** The `utm_…` parameters of the page's address, where `attribution` asks for them. */
  readonly attribution?: Readonly<Record<string, string>> | undefined;
  /** What the elements in the slot `challenge` hold, by their names. */
  readonly challenge?: Readonly<Record<string, string>> | undefined;
}

/**
 * What became of a sign-up that was sent: it was accepted; or has to be confirmed by the mail that the service sends; or
 * was sent to a service that does not tell; or had been made before.
 */
export type SuccessOutcome = 'accepted' | 'confirm' | 'sent' | 'already';

/**
 * Why a sign-up did not arrive, or may not have: a field needs a change; the visitor should show that they are a person;
 * the service has too many requests, does not accept it, or has a fault; it cannot be reached; the browser is offline;
 * or there was no answer, so that nobody knows.
 */
export type FailureReason =
  'invalid' | 'challenge' | 'busy' | 'refused' | 'unavailable' | 'unreachable' | 'offline' | 'unknown';

/** What became of a sign-up: a success, or the reason of a failure. */
export interface Outcome {
  readonly success?: SuccessOutcome;
  /** Counts where there is no `success`. */
  readonly reason?: FailureReason;
  /** What has to be changed, by the name of the field. */
  readonly errors?: Readonly<Record<string, string>>;
  /** What the service says; shown as text. */
  readonly message?: string;
  /** Where the visitor can show that they are a person. Another address than a link may have is left out and reported. */
  readonly url?: string | undefined;
  /** Seconds until the service may be asked again. */
  readonly after?: number | undefined;
}

/**
 * What a page may say of its own delivery: an outcome; a `Response`; an object of its own service, of which `ok`,
 * `success`, `reason`, `message` and `errors` are read; `false` where it was refused.
 */
export type PageAnswer = Outcome | Response | object | boolean | null | undefined;

/**
 * Fired at `<campaign-signup>` before anything is sent; not in its test mode. It alone carries what was typed, so it does
 * not bubble. `preventDefault()` stops the sending; `respondWith()` takes it over.
 */
export class CampaignSubmitEvent extends CustomEvent<Submission> {
  /** The page's own delivery, where it took over by `respondWith()`. @internal */
  response: Promise<unknown> | undefined;

  constructor(detail: Submission) {
    super('campaign-submit', { detail, cancelable: true });
  }

  /**
   * The page delivers the data itself: the form waits, and shows what the response comes to. It has to be called while
   * the event is dispatched.
   *
   * - An `Outcome` is shown as it is.
   * - `false`, or an object whose `ok` or `success` is false or 0, such as a `Response`, or that has `errors`, is a
   *   refusal, for the `reason`, `message` and `errors` that it has.
   * - A `Response` that nobody may read (`no-cors`) was sent.
   * - Anything else is a success.
   * - A promise that is rejected leaves it unknown.
   */
  respondWith(response: PageAnswer | PromiseLike<PageAnswer>): void {
    if (!this.eventPhase) console.warn('campaign-widgets: respondWith() came too late: the form has sent the data');
    this.preventDefault();
    this.response = Promise.resolve(response);
  }
}

/** The public events by their names. */
export interface CampaignEventMap extends BubblingEventMap {
  'campaign-submit': CampaignSubmitEvent;
}

interface BubblingEventMap {
  /** The configuration has problems. They are also in the element's `problems`. */
  'campaign-problem': CustomEvent<{ readonly problems: readonly Problem[] }>;
  /**
   * The sign-up was sent. No personal data. The consents are there where the service has no field for them: a
   * controller has to keep them.
   */
  'campaign-success': CustomEvent<{
    readonly submissionId: string;
    readonly outcome: SuccessOutcome;
    readonly consents?: readonly Consent[];
  }>;
  /** The sign-up did not arrive, or may not have. No personal data. */
  'campaign-failure': CustomEvent<{ readonly reason: FailureReason }>;
  /** Another quote is shown: by the visitor, by itself, by a link or a new list. `index` counts from 0. */
  'campaign-change': CustomEvent<{ readonly index: number }>;
}

declare global {
  interface GlobalEventHandlersEventMap extends BubblingEventMap {}
  // Documents and windows never meet this one.
  interface HTMLElementEventMap extends Pick<CampaignEventMap, 'campaign-submit'> {}
}

/** Fires a public event that bubbles and leaves shadow roots. */
export function fire<Type extends keyof BubblingEventMap>(
  target: EventTarget,
  type: Type,
  detail: BubblingEventMap[Type]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
