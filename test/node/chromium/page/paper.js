/** What of the widgets gets on paper. */
import { nameOf, styleOf, visible, widgets } from './elements.js';
import * as text from './text.js';

export function words() {
  return widgets()
    .map((widget) => widget.shadowRoot.querySelector('.widget').innerText)
    .join('\n');
}

/** On paper nothing can be scrolled. */
export function cutOff() {
  return text.cutOff({ withStrips: true });
}

export function controls() {
  return visible('button, input, select, textarea, summary').map(nameOf);
}

export function links() {
  return visible('a:not([href^="#"])').map((link) => ({
    href: link.getAttribute('href'),
    shown: styleOf(link, '::after').content,
  }));
}
