/** The line under an ask: who is asked, about what, and what has become of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ask, AskStatus } from './asks.schema.js';
import { parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.js';
import { dateText } from '../../foundation/date-text.js';
import type { MsgFn, Words } from '../../foundation/locale.js';

export function factsTemplate({ addressee, reference, status }: Ask, words: Words): TemplateResult | typeof nothing {
  if (!addressee && !reference && !status) return nothing;
  return html`<p class="facts" part="facts">
    <span>
      ${addressee && html`<span class="authored addressee" part="addressee">${addressee}</span>`}
      ${reference && html`<span class="authored" part="reference">${reference}</span>`}
    </span>
    ${status && statusTemplate(status, words)}
  </p>`;
}

function statusTemplate(status: NonNullable<Ask['status']>, words: Words): TemplateResult {
  const { value, date } = typeof status === 'string' ? { value: status } : status;
  return html`<span>
    <span class="status ${value}" part="status ${value}">${statusWord(value, words.msg)}</span>
    ${date && html`<time datetime=${date} part="date">${dateText(parseCalendarDate(date) as CalendarDate, words)}</time>`}
  </span>`;
}

function statusWord(status: AskStatus, msg: MsgFn): string {
  return {
    open: msg('Open', { id: 'ask-open', desc: 'An ask that has not been answered' }),
    promised: msg('Promised', { id: 'ask-promised' }),
    adopted: msg('Adopted', { id: 'ask-adopted' }),
    rejected: msg('Rejected', { id: 'ask-rejected' }),
  }[status];
}
