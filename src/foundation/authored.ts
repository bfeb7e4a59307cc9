import { html, type TemplateResult } from 'lit';
import { directionOf } from './language-tag.js';

/**
 * Marks the texts that come from the configuration (class `authored`) with their language, where it is not the one that
 * the element speaks: a screen reader pronounces them, and a browser hyphenates them, by it. Its direction may be another
 * one, too. Few pages need it, so no template has a binding for it.
 */
export function markAuthored(root: ParentNode, language = ''): void {
  for (const text of root.querySelectorAll<HTMLElement>('.authored')) {
    // Of a long list, most are marked already.
    if (text.lang === language) continue;
    text.dir = language ? directionOf(language) : '';
    if (language) text.lang = language;
    else text.removeAttribute('lang');
  }
}

/** A text from the configuration, where one of ours may stand as well. */
export function authored(text: string): TemplateResult {
  return html`<span class="authored">${text}</span>`;
}
