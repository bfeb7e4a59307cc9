/** What the form says besides its fields: what went wrong, and that the sign-up has arrived. Both take the focus. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FailureReason } from '../../foundation/events.js';
import { heading } from '../../foundation/heading.js';
import { linkTemplate } from '../../foundation/link.js';
import type { MsgFn } from '../../foundation/locale.js';
import { richTextBlock } from '../../foundation/rich-text.js';
import type { Field } from './fields.js';
import type { SignupConfig } from './signup.schema.js';
import type { Errors } from './submission.js';

/** A list of what is wrong, each entry leading to its field, or why the sign-up did not arrive. */
export function summaryTemplate(
  fields: readonly Field[],
  errors: Errors,
  reason: FailureReason | undefined,
  fallbackUrl: string | undefined,
  onLink: (event: Event) => void,
  msg: MsgFn,
): TemplateResult | typeof nothing {
  const entries = Object.entries(errors);
  const failed = reason && reason !== 'invalid';
  if (entries.length === 0 && !failed) return nothing;
  return html`<div class="panel summary" part="summary" role="group" aria-labelledby="_summary" tabindex="-1">
    <p id="_summary" class="title">
      ${
        failed
          ? msg('Your sign-up has not gone through', { id: 'failure' })
          : msg('There is a problem', { id: 'problem' })
      }
    </p>
    ${
      failed
        ? html`<p>${reasonWords(reason, msg)}</p>
          <p>${msg('What you have typed is still here. You can try again.', { id: 'still-here' })}</p>
          ${
            fallbackUrl
              ? html`<p><a part="link" href=${fallbackUrl}>${msg('Sign up on another page', { id: 'fallback' })}</a></p>`
              : nothing
          }`
        : html`<ul>
          ${entries.map(([name, error]) => {
            const label = fields.find((field) => field.name === name)?.label;
            return html`<li>
              <a href="#field-${name}" data-name=${name} @click=${onLink}>${label ? `${label}: ${error}` : error}</a>
            </li>`;
          })}
        </ul>`
    }
  </div>`;
}

function reasonWords(reason: FailureReason, msg: MsgFn): string {
  switch (reason) {
    case 'unreachable':
      return msg('The service cannot be reached. Please check your connection.', { id: 'unreachable' });
    case 'unknown':
      return msg('The service has not answered. Your sign-up may have arrived all the same.', { id: 'unknown' });
    case 'unavailable':
      return msg('The service has a fault at the moment.', { id: 'fault' });
    default:
      return msg('The service has not accepted the sign-up.', { id: 'refused' });
  }
}

/** Thanks, in the campaign's own words where it has them. */
export function successTemplate(success: SignupConfig['success'], level = 2, msg: MsgFn): TemplateResult {
  const { title = msg('Thank you. Your sign-up has arrived.', { id: 'success' }), text, link } = success ?? {};
  return html`<div class="panel success" part="success" role="group" aria-labelledby="_heading" tabindex="-1">
    ${heading(level, '_heading', 'title', title)} ${richTextBlock('body', text)}
    ${linkTemplate(link, msg('Read more', { id: 'read-more' }), '_link', '_heading')}
  </div>`;
}
