import { html, nothing, type TemplateResult } from 'lit';
import { consentTemplate, recipientTemplate } from './consents.js';
import { controlTemplate, labelOf } from './control.js';
import type { FieldExtras } from './field-extras.js';
import { consentName, fieldsOf, type Field } from './fields.js';
import type { Form } from './form.js';
import { failureTemplate, problemsTemplate, testTemplate } from './notices.js';
import type { SignupConfig } from './signup.schema.js';
import { authored } from '../../foundation/authored.js';
import { str, type MsgFn, type Words } from '../../foundation/locale.js';
import { plainText } from '../../foundation/text-format.js';
import { variant } from '../../foundation/variant.js';
import { levelWithin } from '../../foundation/widget-element.js';

/** What the visitor does. */
export interface FormHandlers {
  /** By the button, or by a script: in a frame without `allow-forms` nothing comes of a form but the click. */
  readonly onSubmit: (event: Event) => void;
  readonly onInput: (event: Event) => void;
  /** Takes the address that was probably meant. */
  readonly onSuggestion: () => void;
  /** Leads from the summary to a field. */
  readonly onErrorLink: (event: Event, name: string) => void;
}

export function formTemplate(
  configuration: SignupConfig,
  form: Form,
  { countries, likely }: FieldExtras,
  { onSubmit, onInput, onSuggestion, onErrorLink }: FormHandlers,
  words: Words,
): TemplateResult {
  const { msg } = words;
  const { consents = [], submitLabel, fallbackUrl, test } = configuration;
  const { errors, outcome, testReport, service, step, values, isTrapped } = form;
  const level = levelWithin(configuration);
  const fields = fieldsOf(configuration, countries, msg);
  const isSending = step === 'sending';
  const label = submitLabel ? authored(submitLabel) : msg('Sign up', { id: 'submit' });
  const suggestion = likely
    ? html`<button id="_aid-email" class="tool" part="suggestion" type="button" @click=${onSuggestion}>
        ${suggestionWords(likely, msg)}
      </button>`
    : nothing;
  const named = (field: Field) => (field.isAuthored ? authored(field.label) : field.label);
  const control = (field: Field) => {
    const { name, hint } = field;
    const required = field.required || service?.provider.needs?.includes(name);
    return controlTemplate({
      ...field,
      required,
      hint: hint && authored(hint),
      label: labelOf(named(field), required, msg),
      value: values[name],
      error: errors[name],
      after: name === 'email' ? suggestion : nothing,
    });
  };
  // The second click of a double one asks for nothing more: by then a page may have delivered the first itself.
  const onPress = (event: MouseEvent) => {
    if (!(event.detail > 1)) onSubmit(event);
  };
  const controls = [
    ...fields.map((field) => ({ name: field.name, label: named(field) })),
    ...consents.map((consent) => ({ name: consentName(consent), label: authored(plainText(consent.text)) })),
  ];
  // What is wrong with fields is said above them; why it was not sent, where it can be tried again. Spelling services of
  // browsers send what is typed to their makers, for whom it is not meant.
  return html`${problemsTemplate(errors, controls, outcome, onErrorLink, level, msg)}
    ${test ? testTemplate(testReport, level, msg) : nothing}
    <form class="form" part="form" method="dialog" novalidate spellcheck="false" @submit=${onSubmit} @click=${onClick} @keydown=${onKeydown} @input=${onInput} @change=${onInput}>
      ${fields.map((field) => variant(control(field), field.name))}
      ${consents.map((consent, index) => {
        const name = consentName(consent);
        const required = consent.required || (service?.provider.subscribes && index === 0);
        return variant(consentTemplate({ ...consent, required }, values[name], errors[name], msg), name);
      })}
      ${recipientTemplate(configuration, msg)} ${failureTemplate(outcome, fallbackUrl, level, words)}
      <slot name="challenge"></slot>
      ${isTrapped ? nothing : html`<div class="hidden trap" inert><input name="more" autocomplete="off" /></div>`}
      <button class="button primary" part="submit" aria-disabled=${isSending} @click=${onPress}>
        <span part="submit-label">${isSending ? msg('Sending…', { id: 'sending' }) : label}</span>${isSending ? html`<span>${label}</span>` : nothing}
      </button>
    </form>`;
}

/** What is wrong comes above the button: the second click of a double one would tick the box that is under it by then. */
function onClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** A page takes what is typed into a shadow root for shortcuts of its own, and a slider of it takes the arrows away. */
function onKeydown(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, target } = event;
  // Not the form's own `contains`: a field may be called so.
  const isOurs = (target as Element).closest('[part=form]');
  if (isOurs && !ctrlKey && !metaKey && !/^(Escape|Tab|F\d+)$/.test(key)) event.stopPropagation();
}

export function suggestionWords(likely: string, msg: MsgFn): string {
  return msg(str`Did you mean ${likely}?`, { id: 'suggestion' });
}
