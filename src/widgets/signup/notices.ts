/** What the form says besides its fields: what went wrong, and that the sign-up has arrived. Both take the focus. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SignupConfig } from './signup.schema.js';
import type { Errors } from './validation.js';
import type { FailureReason, Outcome, SuccessOutcome } from '../../foundation/events.js';
import { heading } from '../../foundation/heading.js';
import { linkTemplate } from '../../foundation/link.js';
import { plural, type MsgFn, type Words } from '../../foundation/locale.js';
import { richTextBlock } from '../../foundation/rich-text.js';

/** A list of what is wrong, each entry leading to its field, in the order of the form; and what else a service has said. */
export function problemsTemplate(
  errors: Errors,
  controls: readonly { readonly name: string; readonly label: unknown }[],
  { reason, message }: Outcome,
  onLink: (event: Event, name: string) => void,
  level: number,
  msg: MsgFn,
): TemplateResult | typeof nothing {
  const wrong = controls.filter(({ name }) => errors[name]);
  if (wrong.length === 0) return nothing;
  return panelTemplate(
    'summary',
    '_problem',
    level,
    msg('There is a problem', { id: 'problem' }),
    html`<ul role="list">
        ${wrong.map(
          ({ name, label }) =>
            html`<li>
              <a
                class="link"
                part="link"
                href="#__${name}"
                @click=${(event: Event) => {
                  onLink(event, name);
                }}
                >${label} – <bdi>${errors[name]}</bdi></a
              >
            </li>`,
        )}
      </ul>
      ${reason === 'invalid' && message ? html`<p>${message}</p>` : nothing}`,
  );
}

/** Why the sign-up did not arrive, or may not have, and what can be done about it. */
export function failureTemplate(
  { reason, errors, message, url, after }: Outcome,
  fallbackUrl: string | undefined,
  level: number,
  words: Words,
): TemplateResult | typeof nothing {
  // What is wrong with fields is said of each.
  if (!reason || (reason === 'invalid' && Object.keys({ ...errors }).length > 0)) return nothing;
  const { msg } = words;
  const minutes = after && Math.ceil(after / 60);
  const elsewhere = url
    ? msg('Continue on another page', { id: 'continue' })
    : msg('Sign up on another page', { id: 'fallback' });
  return panelTemplate(
    'summary',
    '_failure',
    level,
    failureTitle(reason, msg),
    html`${message && html`<p>${message}</p>`}
      ${
        minutes
          ? html`<p>
              ${plural(minutes, msg('one:Please wait # minute.|Please wait # minutes.', { id: 'wait' }), words)}
            </p>`
          : nothing
      }
      <p>${msg('What you have typed is still here. You can try again.', { id: 'still-here' })}</p>
      ${pageTemplate(url || fallbackUrl, elsewhere)}`,
  );
}

function failureTitle(reason: FailureReason, msg: MsgFn): string {
  const refused = msg('The service has not accepted your sign-up', { id: 'refused' });
  return {
    challenge: msg('Please show that you are a person', { id: 'challenge' }),
    busy: msg('The service has too much to do at the moment', { id: 'busy' }),
    unavailable: msg('The service has a fault at the moment', { id: 'fault' }),
    unreachable: msg('The service cannot be reached', { id: 'unreachable' }),
    offline: msg('You are offline', { id: 'offline' }),
    unknown: msg('It is not certain that your sign-up has arrived', { id: 'unknown' }),
    refused,
    // Of no field of the form.
    invalid: refused,
  }[reason];
}

/** There may be one for the fields and one for the service: the title has an id of its own. */
function panelTemplate(
  part: 'summary' | 'test',
  id: '_problem' | '_failure' | '_test',
  level: number,
  title: string,
  content: unknown,
): TemplateResult {
  return html`<div class="panel ${part}" part=${part} role="group" aria-labelledby=${id} tabindex="-1">
    ${heading(level, id, 'title', title, 'title')} ${content}
  </div>`;
}

function pageTemplate(url: string | undefined, label: string): TemplateResult | typeof nothing {
  return url ? html`<p><a class="link" part="link" href=${url}>${label}</a></p>` : nothing;
}

/** What would have been sent, in test mode. */
export function testTemplate(report: string, level: number, msg: MsgFn): TemplateResult {
  const title = msg('This is a test: nothing is sent', { id: 'test' });
  return panelTemplate('test', '_test', level, title, report && html`<pre part="report">${report}</pre>`);
}

/** What has become of the sign-up and what happens next. The campaign's own words stand where it was accepted. */
export function successTemplate(
  outcome: SuccessOutcome,
  { success = {}, headingLevel = 2, fallbackUrl }: SignupConfig,
  share: unknown,
  msg: MsgFn,
): TemplateResult {
  const { title, text, link } = success;
  const [ownTitle, ownText] = successWords(outcome, msg);
  const isAccepted = outcome === 'accepted';
  const given = isAccepted && title;
  return html`<div class="panel success" part="success" role="group" aria-labelledby="_heading" tabindex="-1">
    ${heading(headingLevel, '_heading', 'title', given || ownTitle, given ? undefined : 'title')}
    ${isAccepted ? richTextBlock('body', text) : ownText && html`<p class="text body" part="body">${ownText}</p>`}
    ${outcome === 'sent' ? pageTemplate(fallbackUrl, msg('Sign up on another page', { id: 'fallback' })) : nothing}
    ${linkTemplate(link, msg('Read more', { id: 'read-more' }), '_link', '_heading')} ${share}
  </div>`;
}

function successWords(outcome: SuccessOutcome, msg: MsgFn): readonly [title: string, text?: string] {
  switch (outcome) {
    case 'confirm':
      return [
        msg('Please check your mail', { id: 'confirm' }),
        msg('Your sign-up counts once you have followed the link in the message that is on its way to you.', {
          id: 'confirm-how',
        }),
      ];
    case 'sent':
      return [
        msg('Your sign-up has been sent', { id: 'sent' }),
        msg('This page cannot see whether it has been accepted. If a message comes, please follow the link in it.', {
          id: 'sent-how',
        }),
      ];
    case 'already':
      return [
        msg('You have signed up before', { id: 'already' }),
        msg('There is nothing more to do.', { id: 'already-how' }),
      ];
    default:
      return [msg('Thank you. Your sign-up has arrived.', { id: 'success' })];
  }
}
