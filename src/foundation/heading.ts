import { html, type TemplateResult } from 'lit';
import { variant } from './variant.js';

/**
 * A template with real headings of a level: what it has as `h2` becomes `h3` and so on; deeper levels end at `h6`.
 * Readers, outlines and reader modes know them, and Lit cannot bind the name of a tag.
 */
export function atLevel(level: number, template: TemplateResult): TemplateResult {
  return variant(template, level, (text) => text.replaceAll(/(<\/?)h2\b/g, `$1h${Math.min(level, 6)}`));
}

/**
 * A heading.
 *
 * @param level 2 for `h2`
 * @param id in the shadow root
 * @param classes without `authored` where its words are ours
 */
export function heading(
  level: number,
  id: string,
  part: string,
  content: unknown,
  classes = `authored ${part}`,
): TemplateResult {
  return atLevel(level, html`<h2 id=${id} class=${classes} part=${part}>${content}</h2>`);
}
