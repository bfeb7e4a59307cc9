import { html, type TemplateResult } from 'lit';
import type { Words } from '../../foundation/locale.js';

/** The button below the last event that is shown; the rail leads to it. */
export function showAllTemplate(count: number, { msg, plural }: Words, onClick: () => unknown): TemplateResult {
  return html`<p class="all" part="all">
    <button class="button" part="show-all" type="button" @click=${onClick}>
      ${plural(count, msg('one:Show # event|Show all # events', { id: 'timeline-show-all' }))}
    </button>
  </p>`;
}
