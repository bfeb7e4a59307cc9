import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'campaign-widgets';
import { html, unsafeStatic } from 'lit/static-html.js';

/** The HTML that a server makes of a widget: the tag with its attributes, its shadow root, and the fallback. */
export function renderedOnServer(section, configuration) {
  const attributes = Object.entries(configuration).map(([key, value]) => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `${name}="${escape(typeof value === 'string' ? value : JSON.stringify(value))}"`;
  });
  const tag = unsafeStatic(`campaign-${section}`);
  const given = unsafeStatic(attributes.join(' '));
  return collectResult(render(html`<${tag} ${given}><p>Fallback</p></${tag}>`));
}

export function escape(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}
