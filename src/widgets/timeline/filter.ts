import { html, type TemplateResult } from 'lit';
import { categoryLabel } from './event-view.js';
import type { TimelineEvent } from './timeline.schema.js';
import { plural, type Words } from '../../foundation/locale.js';

/**
 * Buttons that show the events of some categories only. None pressed: all events.
 *
 * @param counts how many events there are of each category
 */
export function filterTemplate(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  { msg, number }: Words,
  onChoice: (chosen: readonly string[]) => void,
): TemplateResult {
  const categories = [...counts.keys()];
  return html`<div
    class="filter"
    part="filter"
    role="group"
    aria-label=${msg('Filter by category', { id: 'timeline-filter' })}
  >
    ${[...counts].map(([category, count]) => {
      const isOn = chosen.includes(category);
      return html`<button
        class="chip"
        part="chip ${isOn ? 'pressed' : ''}"
        aria-pressed=${isOn}
        @click=${() => {
          onChoice(isOn ? chosen.filter((each) => each !== category) : [...chosen, category]);
        }}
      >
        ${categoryLabel(category, categories)}&nbsp;<span class="count">${number(count)}</span>
      </button>`;
    })}
  </div>`;
}

/** Told after a choice. */
export function countWords(count: number, words: Words): string {
  const { msg } = words;
  return plural(count, msg('one:# event|# events', { id: 'timeline-count' }), words);
}

export function isChosen({ category = '' }: TimelineEvent, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(category);
}
