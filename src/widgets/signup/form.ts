/** What a visitor has typed, and what becomes of it. It has no view. */
import { deliver, requestOf } from './delivery.js';
import { fieldConfigsOf } from './fields.js';
import { initialValues, isFor } from './initial-values.js';
import { inputNamed, labelWords, trimUnseen, valueOf, type Input } from './input.js';
import { keepsConsents } from './interpreter.js';
import { outcomeOf, placed } from './outcomes.js';
import { loadProvider, serviceOf, type Service } from './services.js';
import type { SignupConfig } from './signup.schema.js';
import { askedOf, challengeOf, newSubmissionId, submissionOf } from './submission.js';
import { errorsOf, missingFor, type Errors } from './validation.js';
import { addressToShare } from '../../foundation/address.js';
import { CampaignSubmitEvent, fire, type Outcome, type Submission } from '../../foundation/events.js';
import { extra } from '../../foundation/extra.js';
import type { Words } from '../../foundation/locale.js';
import { pause } from '../../foundation/pause.js';
import { href } from '../../foundation/schema.js';
import type { Report } from '../../foundation/shape.js';

/** The element that a form is in. */
interface FormHost {
  readonly element: HTMLElement & { readonly configuration: SignupConfig | undefined };
  /** The language of the configuration's own texts. */
  readonly textLanguage: () => string;
  readonly words: () => Words;
  /** Shows what has changed. `focus` selects what takes the focus; `announcement` is what a screen reader is told. */
  readonly show: (focus?: string, announcement?: string) => void;
  readonly report: Report;
}

/** Milliseconds in which no person fills a form in: what comes sooner waits. */
const TOO_SOON = 2000;
/** Milliseconds to wait for the file of a service. */
const LONGEST_WAIT = 20_000;
/** Milliseconds from a press to its click. */
const LONGEST_PRESS = 300;

export class Form {
  step: 'editing' | 'sending' | 'succeeded' = 'editing';
  values: Readonly<Record<string, string>> = {};
  /** What is wrong, by the name of the field. */
  errors: Errors = {};
  /** What became of the last try. */
  outcome: Outcome = {};
  /** What would have been sent, as text. */
  testReport = '';
  service: Service | undefined;
  /** The configuration lacks what its service needs: nothing could be sent. */
  isUseless = false;
  /** Something filled in the field that people do not meet. It is gone then: nobody is caught twice. */
  isTrapped = false;
  /** Where the form is, as it may be shared. */
  page = '';

  readonly #host: FormHost;
  #configuration: SignupConfig = {};
  /** What the boxes that are shown ask. */
  #asked: Readonly<Record<string, string>> = {};
  #since = 0;
  #hasTried = false;
  #submissionId = '';
  #sending: Promise<void> | undefined;
  /** What was there at first was for somebody else. */
  #isEmptied = false;

  constructor(host: FormHost) {
    this.#host = host;
  }

  /** Gets ready for a configuration. What has been typed stays. */
  async prepare(configuration: SignupConfig): Promise<void> {
    const { element, report, show } = this.#host;
    const asked = askedOf(configuration);
    // A tick is for the one who asked, and for the words in which it was asked.
    for (const name in this.#asked) if (this.#asked[name] !== asked[name]) this.values = { ...this.values, [name]: '' };
    this.#asked = asked;
    show();
    // What was agreed to goes where it was meant for, also where a page sends again as soon as that has failed.
    while (this.step === 'sending') await this.#sending;
    this.values = { ...(!this.#isEmptied && initialValues(element, configuration)), ...this.values };
    this.#configuration = configuration;
    this.#since ||= performance.now();
    this.service = undefined;
    this.isUseless = false;
    // Who was typing into a form within the tag goes on in this one.
    const typing = element.querySelector<Input>(':focus');
    const field = typing && fieldConfigsOf(configuration).find(({ name }) => isFor(typing, name));
    show(field ? inputNamed(field.name) : '');
    await this.#load().catch(() => {
      if (configuration === element.configuration) report('provider', 'could not be loaded');
    });
    show();
  }

  /** Whether it is ready for a configuration, and not for one before it. */
  isPreparedFor(configuration: SignupConfig | undefined): boolean {
    return configuration === this.#configuration;
  }

  /** Takes what is in the inputs, and says what is wrong with it once the visitor has tried to send it. */
  take(inputs: readonly Input[], isFinished: boolean): void {
    if (isFinished) inputs.forEach(trimUnseen);
    const told = inputs.map((input) => [input.name, valueOf(input)] as const);
    const values = { ...this.values, ...Object.fromEntries(told) };
    // Something else than before is another sign-up.
    if (inputs.some(({ name }) => values[name] !== this.values[name])) this.#submissionId = '';
    this.values = values;
    // Nobody hears of a mistake while they are making it, but at once that one is mended.
    const judged = inputs.filter(({ name }) => isFinished || this.errors[name]);
    const errors = Object.entries(errorsOf(judged, this.errors, this.#host.words().msg));
    const isSaid = ([name, error]: (typeof errors)[number]) => isFinished || error === this.errors[name];
    if (this.#hasTried) this.errors = Object.fromEntries(errors.filter(isSaid));
    // Who has left a field hears what is wrong with it, by its name: they are elsewhere by then.
    const [first] = judged;
    const error = isFinished && first && this.errors[first.name];
    this.#host.show('', error ? `${labelWords(first)} – ${error}` : undefined);
  }

  /**
   * Judges what was typed when its field is left. Who leaves it by a press would miss what they press, if what comes and
   * goes with the judgement moved it away. Tells whether the field is still being filled in.
   */
  async leave(input: Input): Promise<boolean> {
    const { outcome } = this;
    await pause(LONGEST_PRESS);
    const isStillThere = input.isConnected && this.step === 'editing';
    // What a service has said in the meantime stands.
    // Chromium tells of each part of a date as if the field had been left.
    const isLeft = input.type !== 'date' || !input.matches(':focus');
    if (isStillThere && outcome === this.outcome) this.take([input], isLeft);
    return isStillThere;
  }

  /** Says in another language what is wrong. What a service has said stays as it is. */
  reword(inputs: readonly Input[]): void {
    const judged = inputs.filter(({ name }) => this.errors[name]);
    this.errors = errorsOf(judged, this.errors, this.#host.words().msg, this.errors);
    if (judged.length > 0) this.#host.show();
  }

  /** Checks what is in the inputs, and sends it. Resolves when it is known what became of it. */
  async submit(inputs: readonly Input[], trap: string | undefined): Promise<void> {
    if (this.step !== 'editing') return this.#sending;
    const { element, words, show } = this.#host;
    this.#hasTried = true;
    // A field may have gone with an earlier configuration.
    this.errors = {};
    // What the browser has is what counts: autofill may have written without an event.
    this.take(inputs, true);
    // Otherwise why it was not sent is said until it is known what comes of this: the button stays under the pointer.
    if (Object.values(this.errors).some(Boolean)) {
      this.outcome = {};
      show('.summary');
      return;
    }
    this.isTrapped ||= !!trap;
    const challenge = challengeOf(element);
    if (trap || !challenge) {
      this.#settle({ reason: 'challenge' });
      return;
    }
    this.step = 'sending';
    show('', words().msg('Sending…', { id: 'sending' }));
    this.#sending = this.#finish(challenge).catch(() => {
      // Before anything was sent: a page without an address of its own, for one.
      this.#settle({ reason: 'unreachable' });
    });
    await this.#sending;
  }

  async #finish(challenge: Readonly<Record<string, string>>): Promise<void> {
    // Kept until one has arrived, so that a service can tell a second try from a second sign-up.
    this.#submissionId ||= newSubmissionId();
    const { words, textLanguage } = this.#host;
    const { language, spoken } = words();
    // English has no file, and its region is not among the words.
    const common = { submissionId: this.#submissionId, language: language.startsWith(spoken) ? language : spoken };
    const submission = await submissionOf(this.#configuration, this.values, challenge, common, textLanguage());
    this.page = addressToShare().href;
    await pause(TOO_SOON - performance.now() + this.#since);
    const sent = this.#configuration.test ? this.#describe(submission) : this.#send(submission);
    // What was thrown on the way, as by the page, leaves it open as well.
    this.#settle(await sent.catch((): Outcome => ({ reason: 'unknown' })), submission);
  }

  /** Empties the form, for another sign-up. Not while one is being sent. */
  reset(): void {
    Object.assign(this, { step: 'editing', values: {}, errors: {}, outcome: {}, testReport: '' });
    this.#hasTried = false;
    this.#isEmptied = true;
    this.#submissionId = '';
    this.#host.show();
  }

  async #load(): Promise<void> {
    const configuration = this.#configuration;
    const provider = await loadProvider(configuration.provider);
    // Another configuration has overtaken this one.
    if (configuration !== this.#configuration) return;
    this.service = serviceOf(provider, configuration, this.#host.report);
    this.isUseless = !this.service;
  }

  /** A press may come before the service is here, and its file may be had the second time. */
  async #readyService(): Promise<Service | undefined> {
    if (!this.service) await Promise.race([this.#load().catch(() => undefined), pause(LONGEST_WAIT)]);
    return this.service;
  }

  async #send(submission: Submission): Promise<Outcome> {
    const { element, words } = this.#host;
    // A copy: what a page does to it, before it counts it for one, is not sent.
    const event = new CampaignSubmitEvent(JSON.parse(JSON.stringify(submission)) as Submission);
    element.dispatchEvent(event);
    const { response, defaultPrevented } = event;
    if (response) return outcomeOf(await response);
    if (defaultPrevented) return {};
    if (!navigator.onLine) return { reason: 'offline' };
    const service = await this.#readyService();
    if (!service) return { reason: 'unreachable' };
    const errors = missingFor(service.provider, submission, words().msg);
    return Object.keys(errors).length > 0 ? { reason: 'invalid', errors } : deliver(service, submission);
  }

  async #describe(submission: Submission): Promise<Outcome> {
    const loaded = await extra('test-report', import('./extras/test-report.js'));
    const service = await this.#readyService();
    if (!loaded || !service) return { reason: 'unreachable' };
    this.testReport = loaded.reportOf(requestOf(service, submission, '…'), service);
    return {};
  }

  #settle(given: Outcome, submission?: Submission): void {
    const { element, show, report } = this.#host;
    const isToConfirm = given.success === 'accepted' && this.#configuration.confirm;
    const outcome = placed(isToConfirm ? { success: 'confirm' } : given, element.configuration ?? this.#configuration);
    const { success, url } = outcome;
    const reason = success ? undefined : outcome.reason;
    // Whoever has said so, the page or the service: a link leads nowhere else than those of the configuration.
    this.outcome = { ...outcome, url: url && href.read(url, 'outcome.url', report) };
    this.errors = outcome.errors;
    this.step = success ? 'succeeded' : 'editing';
    show(success ? '.success' : reason ? '.summary' : '.test');
    if (reason) fire(element, 'campaign-failure', { reason });
    if (!success) return;
    const { submissionId, consents } = submission as Submission;
    const isKept = this.service && keepsConsents(this.service.provider);
    fire(element, 'campaign-success', { submissionId, outcome: success, ...(!isKept && { consents }) });
  }
}
