import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isDecisive } from './decisive-problem.js';
import { FieldExtras } from './field-extras.js';
import { formTemplate, suggestionWords, type FormHandlers } from './form-view.js';
import { Form } from './form.js';
import { INPUTS, inputNamed, type Input } from './input.js';
import { leadTo } from './lead-to.js';
import { successTemplate } from './notices.js';
import type { Provider } from './provider.js';
import { signupSchema, type SignupConfig } from './signup.schema.js';
import { pause } from '../../foundation/pause.js';
import { Sharing, shareButton } from '../../foundation/sharing.js';
import { WidgetElement, define, propertiesOf } from '../../foundation/widget-element.js';
import { signupStyles } from './signup.styles.js';
import { submitStyles } from './submit.styles.js';
import { buttonStyles } from '../../foundation/button.styles.js';
import { toolStyles } from '../../foundation/tool.styles.js';

/**
 * The sign-up form of a campaign. It sends to the organisation's own mailing service; nothing typed is ever lost.
 *
 * ```html
 * <campaign-signup
 *   heading="Stay informed"
 *   endpoint="https://example.org/sign-up"
 *   fields='["email", "given-name"]'
 *   consents='[{"id": "news", "text": "Example sends me its news.", "required": true}]'
 * ></campaign-signup>
 * ```
 *
 * @tagname campaign-signup
 * @slot - Fallback content: shown until there is a valid configuration, and where there is none. What was typed into a
 *   form there is carried over, to the field of the same name or `autocomplete`; an email address by its `type`, too.
 * @slot challenge - A check that the visitor is a person, such as ALTCHA's element. What its named inputs hold is sent
 *   along where the service has a place for it; until one of them holds something, a press sends nothing and says so.
 *   Renew a one-time answer at `campaign-failure`.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @fires {CampaignSubmitEvent} campaign-submit - Before anything is sent. Carries what was typed, does not bubble, can be
 *   cancelled, and its `respondWith(promise)` lets the page deliver the data itself.
 * @fires {CustomEvent<{submissionId: string, outcome: SuccessOutcome, consents?: Consent[]}>} campaign-success - The
 *   sign-up was sent. No personal data. The consents are there where the service has no field for them.
 * @fires {CustomEvent<{reason: FailureReason}>} campaign-failure - The sign-up did not arrive, or may not have.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart form - The form.
 * @csspart summary - The box that says what went wrong.
 * @csspart field - A field with label, hint and message.
 * @csspart label - The label of a field.
 * @csspart hint - The help before a field.
 * @csspart error - What is wrong with a field.
 * @csspart input - A text field or a select; also `invalid`.
 * @csspart checkbox - A checkbox or a radio button; also `invalid`.
 * @csspart suggestion - The button with the email address as it was probably meant.
 * @csspart consent - A consent box with its text.
 * @csspart privacy - Who receives the data, with the link to the privacy notice.
 * @csspart test - The box that says that this is a test.
 * @csspart report - What would have been sent.
 * @csspart submit - The button.
 * @csspart submit-label - Its words. Set their colour here, not at `submit`.
 * @csspart success - The panel after the sign-up.
 * @csspart title - The title of a panel.
 * @csspart body - The text of the panel after the sign-up.
 * @csspart link - A link.
 * @csspart share - The button that shares the page.
 * @csspart closed - The sentence of a closed campaign.
 * @cssproperty [--campaign-accent] - The button, links and the focus ring; a blue that goes with the text by default.
 * @cssproperty [--campaign-on-accent] - Text on the accent; black or white by default, whichever is easier to read.
 * @cssproperty [--campaign-surface] - Background of panels; 4 % of the text by default.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Hints and other quiet text; fainter than the text by default, and still readable.
 * @cssproperty [--campaign-radius=4px] - Corners of fields, buttons and panels.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class SignupElement extends WidgetElement<SignupConfig> {
  static override readonly schema = signupSchema;
  static override readonly styles = [WidgetElement.styles, buttonStyles, submitStyles, toolStyles, signupStyles];
  static override properties: PropertyDeclarations = propertiesOf(signupSchema);

  /** The mailing service: its name, or its description as an object or as JSON text. @default 'webhook' */
  declare provider: Provider | string | undefined;
  /** Where the sign-up goes, the address of the service: required, unless it has one that is the same for all. */
  declare endpoint: string | undefined;
  /** What the service needs to know, such as the number of a form: an object, or the same as JSON text. */
  declare settings: SignupConfig['settings'] | string;
  /** HTML's names of built-in fields (`organization`), or objects, always with `email`; a list, or JSON text. @default ["email"] */
  declare fields: SignupConfig['fields'] | string;
  /** Countries that come first, by name, as codes (ISO 3166), which are sent: a list, or JSON text. @default the members of the EU */
  declare countries: SignupConfig['countries'] | string;
  /** Names of fields that the page's address may fill in: a list, or the same as JSON text. @default [] */
  declare prefill: SignupConfig['prefill'] | string;
  /** Consent boxes: a list, or the same as JSON text. None can be ticked beforehand. */
  declare consents: SignupConfig['consents'] | string;
  /** Who receives the data. */
  declare organisation: string | undefined;
  /** Address of the privacy notice. */
  declare privacyUrl: string | undefined;
  /** Words of the button. @default 'Sign up' */
  declare submitLabel: string | undefined;
  /** What is said after the sign-up: an object with `title`, `text`, `link`, `share`, or JSON text. */
  declare success: SignupConfig['success'] | string;
  /** The service sends a mail whose link has to be followed, and its answer does not say so. @default false */
  declare confirm: boolean | string | undefined;
  /** Names the page or partner that the sign-up came from; sent along where the service has a place for it. */
  declare source: string | undefined;
  /** Names the campaign; sent along where the service has a place for it. */
  declare campaign: string | undefined;
  /** Sends the `utm_…` parameters of the page's address along, where the service has a place for them. @default false */
  declare attribution: boolean | string | undefined;
  /** A hosted form, offered where a sign-up did not arrive, or may not have. */
  declare fallbackUrl: string | undefined;
  /** The campaign takes no more sign-ups. @default false */
  declare closed: boolean | string | undefined;
  /** Shows what would be sent, and sends nothing. @default false */
  declare test: boolean | string | undefined;

  readonly #form = new Form({
    element: this,
    textLanguage: () => this.foreignLanguage ?? this.words.language,
    words: () => this.words,
    report: this.report,
    show: (focus = '', announcement) => {
      this.#focusNext ||= focus;
      // What was said stays until there is something else to say, or to read.
      if (focus || announcement) this.announce(announcement);
      this.requestUpdate();
    },
  });
  readonly #sharing = new Sharing(this.announce);
  readonly #extras = new FieldExtras((news) => {
    if (news && this.state === 'editing') this.announce(suggestionWords(news, this.msg));
    this.requestUpdate();
  });
  readonly #handlers: FormHandlers = {
    onSubmit: (event) => {
      event.preventDefault();
      void this.#submit();
    },
    onInput: ({ target, type }) => {
      const input = target as Input;
      // What is in the slot for a challenge is the page's.
      if (!this.renderRoot.contains(input)) return;
      if (input.name === 'email' && type === 'input') this.#extras.likely = undefined;
      this.#form.take([input], false);
      if (type === 'change') void this.#leave(input);
    },
    onSuggestion: () => {
      const email = this.renderRoot.querySelector('[name=email]') as Input;
      email.value = this.#extras.likely ?? '';
      email.focus();
      this.#extras.likely = undefined;
      this.#form.take([email], true);
    },
    onErrorLink: (event, name) => {
      // The page's address is the page's own, and it cannot name what is in a shadow root.
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>(inputNamed(name))?.focus();
    },
  };
  #prepared: SignupConfig | undefined;
  #spoken = this.words;
  /** What takes the focus with the next update. */
  #focusNext = '';

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext) leadTo(this.renderRoot.querySelector(this.#focusNext), this, this.announce);
    this.#focusNext = '';
    const { configuration, words } = this;
    if (words !== this.#spoken) this.#form.reword(this.#inputs);
    this.#spoken = words;
    if (!configuration) return;
    if (configuration !== this.#prepared) void this.updateComplete.then(() => this.#form.prepare(configuration));
    this.#prepared = configuration;
    void this.#extras.nameCountries(configuration, words.language);
  }

  /** A form that cannot be sent costs typing; one without its consents or its service sends what nobody agreed to. */
  protected override suffices(configuration: SignupConfig): boolean {
    const isUnread = this.problems.some((problem) => isDecisive(problem, configuration, !!this.consents));
    return !this.#form.isUseless && !isUnread;
  }

  protected override opening(configuration: SignupConfig): unknown {
    return this.state === 'succeeded' ? nothing : super.opening(configuration);
  }

  protected override view(configuration: SignupConfig): unknown {
    const { outcome } = this.#form;
    if (outcome.success) return successTemplate(outcome.success, configuration, this.#share(configuration), this.msg);
    if (!configuration.closed) return formTemplate(configuration, this.#form, this.#extras, this.#handlers, this.words);
    return html`<p class="closed" part="closed">${this.msg('Sign-up is closed.', { id: 'closed' })}</p>`;
  }

  /** What the form is doing: `editing`, `sending` or `succeeded`. */
  get state(): 'editing' | 'sending' | 'succeeded' {
    return this.#form.step;
  }

  /** Checks and sends the form, as its button does. Resolves when it is known what became of it. */
  async submit(): Promise<void> {
    if (!this.isConnected) return;
    // What has been configured right before counts.
    if (this.isUpdatePending || !this.#form.isPreparedFor(this.configuration)) {
      await this.updateComplete;
      await pause();
    }
    await this.#submit();
  }

  /** Empties the form, for another sign-up. Does nothing while one is being sent. */
  reset(): void {
    if (this.state === 'sending') return;
    this.#extras.likely = undefined;
    this.#sharing.answer = undefined;
    // A browser does not tell of half a number or half a date.
    const form = this.shadowRoot?.querySelector('form');
    // A field may be called "reset". After a success it may still be there, until the next update.
    if (form) HTMLFormElement.prototype.reset.call(form);
    this.#form.reset();
  }

  async #submit(): Promise<void> {
    const trap = this.renderRoot.querySelector<HTMLInputElement>('.trap input')?.value;
    if (this.#inputs.length > 0) await this.#form.submit(this.#inputs, trap);
  }

  async #leave(input: Input): Promise<void> {
    const isStillThere = await this.#form.leave(input);
    if (isStillThere && input.name === 'email') void this.#extras.suggest(input);
  }

  get #inputs(): Input[] {
    return [...this.renderRoot.querySelectorAll<Input>(`.field :is(${INPUTS})`)];
  }

  #share({ heading = '', success }: SignupConfig): unknown {
    const shared = { id: 'success', titleId: '', title: heading, address: this.#form.page };
    return success?.share ? shareButton(this.#sharing, shared, this.msg) : nothing;
  }
}

define('campaign-signup', SignupElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-signup': SignupElement;
  }
}
