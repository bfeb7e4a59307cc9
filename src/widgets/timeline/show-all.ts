import { html, type TemplateResult } from 'lit';
import { plural, type Words } from '../../foundation/locale.js';

/** The button below the last event that is shown; the rail leads to it. */
export function showAllTemplate(count: number, words: Words, onClick: () => unknown): TemplateResult {
  const { msg } = words;
  return html`<p class="all" part="all">
    <button class="button" part="show-all" @click=${onClick}>
      ${plural(count, msg('one:Show # event|Show all # events', { id: 'timeline-show-all' }), words)}
    </button>
  </p>`;
}
