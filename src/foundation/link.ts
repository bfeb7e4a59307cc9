import { html, nothing, type TemplateResult } from 'lit';
import { authored } from './authored.js';
import type { Link } from './schema.js';

/**
 * The link of an item. Many items end in the same words ("Read more"), so the title of the item becomes part of the
 * name: `aria-labelledby` takes the link's own words first, as they are what a visitor sees and says.
 *
 * @param label our words, where the link has none
 * @param id of the link, in the shadow root
 * @param titleId of what names the item
 */
export function linkTemplate(
  link: Link | undefined,
  label: string,
  id: string,
  titleId: string,
): TemplateResult | typeof nothing {
  if (!link) return nothing;
  return html`<p class="more">
    <a id=${id} class="link" part="link" href=${link.href} aria-labelledby="${id} ${titleId}">${link.label ? authored(link.label) : label}</a>
  </p>`;
}
