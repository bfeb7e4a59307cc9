import { html, nothing, type TemplateResult } from 'lit';
import { controlTemplate, labelOf } from './control.js';
import { consentName } from './fields.js';
import type { ConsentConfig } from './signup.schema.js';
import { str, type MsgFn } from '../../foundation/locale.js';
import { richText } from '../../foundation/rich-text.js';

/** A box for one purpose of one organisation. It is ticked by the visitor alone. */
export function consentTemplate(
  consent: ConsentConfig,
  value: string | undefined,
  error: string | undefined,
  msg: MsgFn,
): TemplateResult {
  const { text, required, withdrawal, organisation, privacyUrl } = consent;
  return controlTemplate({
    part: 'consent',
    name: consentName(consent),
    type: 'checkbox',
    label: labelOf(html`<span class="authored text">${richText(text)}</span>`, required, msg),
    hint: (withdrawal ?? organisation ?? privacyUrl) && [
      withdrawal && html`<div class="authored text">${richText(withdrawal)}</div>`,
      recipientTemplate(consent, msg),
    ],
    required,
    value,
    error,
  });
}

/** Who receives the data. */
export function recipientTemplate(
  { organisation: given, privacyUrl }: Pick<ConsentConfig, 'organisation' | 'privacyUrl'>,
  msg: MsgFn,
): TemplateResult | typeof nothing {
  if (!given && !privacyUrl) return nothing;
  // Its own full stop, as in "e. V.", would be a second one.
  const organisation = given?.replace(/\.$/, '');
  return html`<p class="privacy" part="privacy">
    ${organisation && msg(str`Your details go to ${organisation}.`, { id: 'recipient' })}
    ${privacyUrl && html`<a class="link" part="link" href=${privacyUrl}>${msg('Privacy notice', { id: 'privacy' })}</a>`}
  </p>`;
}
