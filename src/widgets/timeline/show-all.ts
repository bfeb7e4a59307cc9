import { html, type TemplateResult } from 'lit';
import { str, type Words } from '../../foundation/locale.js';

/** The button below the last event that is shown; the rail leads to it. */
export function showAllTemplate(count: number, { msg, plural }: Words, onClick: () => unknown): TemplateResult {
  return html`<p class="all" part="all">
    <button class="button" part="show-all" type="button" @click=${onClick}>
      ${plural(count, msg(str`one:Show ${count} event|Show all ${count} events`, { id: 'timeline-show-all' }))}
    </button>
  </p>`;
}
