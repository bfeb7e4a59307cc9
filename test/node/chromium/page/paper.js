/** What of the widgets gets on paper. */
import { all, nameOf, styleOf, visible, widgets } from './elements.js';
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

/** In which columns of a page with two of them a widget's opening and first item are, with so much room in the first. */
export function columnsOfOpening(room) {
  document.querySelector('.before').style.blockSize = `calc(100% - ${room}px)`;
  const opening = ['.heading', '.intro', '.event > .content, .ask > .title, .quote > .words'].map(
    (each) => all(each)[0],
  );
  const places = opening.flatMap((each) => [...each.getClientRects()].map(({ left }) => left));
  return [...new Set(places.map((left) => (left < window.innerWidth / 2 ? 1 : 2)))];
}

/** The links that show a ring where they have the focus. */
export function ringed() {
  return visible('a').filter((link) => {
    link.focus();
    return link.matches(':focus-visible') && styleOf(link).outlineStyle !== 'none';
  }).length;
}
