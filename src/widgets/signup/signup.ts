import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { buttonStyles } from '../../foundation/button.styles.js';
import { CampaignSubmitEvent, fire, type Submission } from '../../foundation/events.js';
import { str } from '../../foundation/locale.js';
import { richText } from '../../foundation/rich-text.js';
import { WidgetElement, define, propertiesOf } from '../../foundation/widget-element.js';
import { controlTemplate, valueOf } from './control.js';
import { fieldsOf, type Field } from './fields.js';
import { successTemplate, summaryTemplate } from './notices.js';
import { signupSchema, type ConsentConfig, type SignupConfig } from './signup.schema.js';
import { signupStyles } from './signup.styles.js';
import { newSubmissionId, send, type Errors, type Outcome } from './submission.js';
import { errorsOf } from './validation.js';

/**
 * The sign-up form of a campaign. It posts JSON to the organisation's own service; nothing typed is ever lost.
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
 * @slot - Fallback content: shown until there is a valid configuration, and where there is none.
 * @fires {CustomEvent<{problems: Problem[]}>} campaign-problem - The configuration has problems.
 * @fires {CampaignSubmitEvent} campaign-submit - Before anything is sent. Carries what was typed, does not bubble, can be
 *   cancelled, and its `respondWith(promise)` lets the page deliver the data itself.
 * @fires {CustomEvent<{submissionId: string}>} campaign-success - The sign-up was accepted. No personal data.
 * @fires {CustomEvent<{reason: FailureReason}>} campaign-failure - The sign-up did not arrive, or may not have.
 * @csspart heading - The heading.
 * @csspart intro - The text under the heading.
 * @csspart form - The form.
 * @csspart summary - The box that says what went wrong.
 * @csspart field - A field with label, hint and message.
 * @csspart label - The label of a field.
 * @csspart hint - The help before a field.
 * @csspart error - What is wrong with a field.
 * @csspart input - A text field or a select.
 * @csspart checkbox - A checkbox.
 * @csspart consent - A consent box with its text.
 * @csspart privacy - Who receives the data, with the link to the privacy notice.
 * @csspart submit - The button.
 * @csspart success - The panel after the sign-up.
 * @csspart title - The title of that panel.
 * @csspart body - The text of that panel.
 * @csspart link - A link.
 * @csspart closed - The sentence of a closed campaign.
 * @cssproperty [--campaign-accent] - The button, links and the focus ring.
 * @cssproperty [--campaign-on-accent] - Text on the accent; black or white by default, whichever is easier to read.
 * @cssproperty [--campaign-surface] - Background of panels.
 * @cssproperty [--campaign-text] - Text; the page's own colour by default.
 * @cssproperty [--campaign-muted] - Hints and other quiet text.
 * @cssproperty [--campaign-border] - Hairlines.
 * @cssproperty [--campaign-radius=4px] - Corners of fields, buttons and panels.
 * @cssproperty [--campaign-space=1em] - The unit of space.
 * @cssproperty [--campaign-font] - The font; the page's own by default.
 */
export class SignupElement extends WidgetElement<SignupConfig> {
  static override readonly schema = signupSchema;
  static override readonly styles = [WidgetElement.styles, buttonStyles, signupStyles];
  static override properties: PropertyDeclarations = {
    ...propertiesOf(signupSchema),
    state: { state: true, attribute: false },
    errors: { state: true, attribute: false },
  };

  /** Where the sign-up goes: it takes JSON by POST and answers other origins (CORS). */
  declare endpoint: string | undefined;
  /** Names of built-in fields, or objects; a list, or the same as JSON text. @default ["email"] */
  declare fields: SignupConfig['fields'] | string;
  /** Consent boxes: a list, or the same as JSON text. None can be ticked beforehand. */
  declare consents: SignupConfig['consents'] | string;
  /** Who receives the data. */
  declare organisation: string | undefined;
  /** Address of the privacy notice. */
  declare privacyUrl: string | undefined;
  /** Words of the button. @default 'Sign up' */
  declare submitLabel: string | undefined;
  /** What is said after the sign-up: an object with `title`, `text`, `link`, or the same as JSON text. */
  declare success: SignupConfig['success'] | string;
  /** Names the page or partner that the sign-up came from; sent along. */
  declare source: string | undefined;
  /** Names the campaign; sent along. */
  declare campaign: string | undefined;
  /** A hosted form, offered where the endpoint cannot be reached. */
  declare fallbackUrl: string | undefined;
  /** The campaign takes no more sign-ups. @default false */
  declare closed: boolean | string | undefined;

  /** @private */
  declare protected state: 'editing' | 'sending' | 'succeeded';
  /** What is wrong, by the name of the field. @private */
  declare protected errors: Errors;

  readonly #values: Record<string, string> = {};
  #submissionId = '';
  #hasTried = false;
  /** What became of the last try. */
  #outcome: Outcome = {};
  /** What takes the focus with the next update. */
  #focusNext = '';

  constructor() {
    super();
    this.state = 'editing';
    this.errors = {};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext) this.#focus(this.#focusNext);
    this.#focusNext = '';
  }

  protected override opening(configuration: SignupConfig): unknown {
    return this.state === 'succeeded' ? nothing : super.opening(configuration);
  }

  protected override view(configuration: SignupConfig): unknown {
    const { success, headingLevel, closed } = configuration;
    if (this.state === 'succeeded') return successTemplate(success, headingLevel, this.msg);
    if (!closed) return this.#form(configuration);
    return html`<p class="closed" part="closed">${this.msg('Sign-up is closed.', { id: 'closed' })}</p>`;
  }

  #form(configuration: SignupConfig): TemplateResult {
    const { consents = [], submitLabel, fallbackUrl } = configuration;
    const fields = this.#fields(configuration);
    const sending = this.state === 'sending' && this.msg('Sending…', { id: 'sending' });
    return html`${summaryTemplate(fields, this.errors, this.#outcome.reason, fallbackUrl, this.#onErrorLink, this.msg)}
      <form class="form" part="form" novalidate @submit=${this.#onSubmit} @input=${this.#onInput} @change=${this.#onInput}>
        ${fields.map((field) => this.#control(field))} ${consents.map((consent) => this.#consent(consent))}
        ${this.#privacy(configuration)}
        <button class="button primary" part="submit" aria-disabled=${!!sending}>
          <span>${sending || (submitLabel ?? this.msg('Sign up', { id: 'submit' }))}</span>
        </button>
      </form>`;
  }

  #fields({ fields = [] }: SignupConfig): Field[] {
    return fieldsOf(fields, this.msg);
  }

  #control(field: Field): TemplateResult {
    const { name, required, type = 'text' } = field;
    const label = required
      ? field.label
      : html`${field.label} <span class="optional">${this.msg('(optional)', { id: 'optional' })}</span>`;
    return controlTemplate({ ...field, label, type, value: this.#values[name] ?? '', error: this.errors[name] });
  }

  #consent({ id, text, required }: ConsentConfig): TemplateResult {
    const name = consentName(id);
    return controlTemplate({
      name,
      type: 'checkbox',
      label: richText(text),
      required,
      value: this.#values[name] ?? '',
      error: this.errors[name],
    });
  }

  #privacy({ organisation, privacyUrl }: SignupConfig): TemplateResult {
    return html`<p class="privacy" part="privacy" ?hidden=${!organisation && !privacyUrl}>
      ${organisation ? this.msg(str`Your details go to ${organisation}.`, { id: 'recipient' }) : nothing}
      ${privacyUrl ? html`<a part="link" href=${privacyUrl}>${this.msg('Privacy notice', { id: 'privacy' })}</a>` : nothing}
    </p>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    this.#values[input.name] = valueOf(input);
    // Each update tells Lit what is in the fields, so that it knows what to change when they change places.
    this.requestUpdate();
    if (this.#hasTried) this.errors = errorsOf([input], this.errors, this.msg);
  };

  readonly #onErrorLink = (event: Event): void => {
    // The page's address is the page's own, and it cannot name what is in a shadow root.
    event.preventDefault();
    this.#focus(`[name="${(event.currentTarget as HTMLElement).dataset['name']}"]`);
  };

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { configuration } = this;
    if (!configuration || this.state !== 'editing') return;
    // What the browser has is what counts: autofill may have written without an event.
    const inputs = [...(event.target as HTMLFormElement).querySelectorAll('input')];
    for (const input of inputs) this.#values[input.name] = valueOf(input);
    this.#hasTried = true;
    this.#outcome = {};
    this.errors = errorsOf(inputs, {}, this.msg);
    if (Object.keys(this.errors).length > 0) this.#focusNext = '.summary';
    else await this.#deliver(configuration);
  };

  async #deliver(configuration: SignupConfig): Promise<void> {
    const submission = this.#submission(configuration);
    const event = new CampaignSubmitEvent(submission);
    this.dispatchEvent(event);
    if (event.defaultPrevented && !event.response) return;
    this.state = 'sending';
    this.announcement = this.msg('Sending…', { id: 'sending' });
    const outcome = await (event.response
      ? event.response.then(
          () => ({}),
          () => ({ reason: 'unavailable' as const }),
        )
      : send(configuration.endpoint, submission));
    this.#settle(outcome, submission.submissionId);
  }

  #submission(configuration: SignupConfig): Submission {
    const { consents = [], source, campaign } = configuration;
    const values = this.#values;
    // Kept until one has arrived, so that a service can tell a second try from a second sign-up.
    this.#submissionId ||= newSubmissionId();
    return {
      submissionId: this.#submissionId,
      fields: Object.fromEntries(this.#fields(configuration).map(({ name }) => [name, (values[name] ?? '').trim()])),
      consents: consents.map(({ id, text }) => ({ id, text, given: values[consentName(id)] === 'true' })),
      language: this.words.language,
      page: location.origin + location.pathname,
      source,
      campaign,
    };
  }

  #settle(outcome: Outcome, submissionId: string): void {
    const { reason, errors = {} } = outcome;
    this.#outcome = outcome;
    this.announcement = '';
    this.errors = errors;
    this.state = reason ? 'editing' : 'succeeded';
    this.#focusNext = reason ? '.summary' : '.success';
    if (reason) fire(this, 'campaign-failure', { reason });
    else fire(this, 'campaign-success', { submissionId });
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** The name of a consent's checkbox, apart from the names of fields. */
function consentName(id: string): string {
  return `consent-${id}`;
}

define('campaign-signup', SignupElement);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-signup': SignupElement;
  }
}
