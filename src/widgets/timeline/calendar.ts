import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../../foundation/deep-links.js';
import { extra } from '../../foundation/extra.js';
import type { MsgFn } from '../../foundation/locale.js';
import type { Entry } from './entries.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A button that puts an event to come into the visitor's calendar, where its days are known. */
export function calendarButton(entry: Entry, titleId: string, msg: MsgFn): TemplateResult | typeof nothing {
  const { event, place, tense } = entry;
  if (tense !== 'future' || !DAY.test(event.date) || (event.end && !DAY.test(event.end))) return nothing;
  const id = `_calendar-${place}`;
  return html`<button
    id=${id}
    class="tool"
    part="calendar"
    type="button"
    aria-labelledby="${id} ${titleId}"
    @click=${() => save(entry)}
  >
    ${msg('Add to calendar', { id: 'add-to-calendar' })}
  </button>`;
}

/** Makes the file here and hands it to the browser as a download: nobody is asked for it. */
async function save({ event, id }: Entry): Promise<void> {
  const ics = await extra('ics', import('./extras/ics.js'));
  if (!ics) return;
  const text = ics.calendarFile(event, `${id}@${location.hostname}`, addressOf(id), new Date(), document.baseURI);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  Object.assign(document.createElement('a'), { href: address, download: `${id}.ics` }).click();
  // Safari reads the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
