import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from './entries.js';
import { addressOfItem } from '../../foundation/address.js';
import { extra } from '../../foundation/extra.js';
import type { MsgFn } from '../../foundation/locale.js';

/** A button that puts an event to come into the visitor's calendar, where its days are known. */
export function calendarButton(entry: Entry, titleId: string, msg: MsgFn): TemplateResult | typeof nothing {
  const { place, span, tense } = entry;
  if (tense !== 'future' || !span.start.day || !span.end.day) return nothing;
  const id = `_calendar-${place}`;
  return html`<button
    id=${id}
    class="tool"
    part="calendar"
    aria-labelledby="${id} ${titleId}"
    @click=${async () => {
      (await extra('ics', import('./extras/ics.js')))?.saveEvent(entry.event, entry.id, addressOfItem(entry.id));
    }}
  >
    ${msg('Add to calendar', { id: 'add-to-calendar' })}
  </button>`;
}
