/** What a visitor does. */
import { all, frames, widgets } from './elements.js';

/** Sends the form as it is, so that it says what is wrong, and leaves the focus where it was. */
export async function submitEmpty() {
  const signup = widgets().find(({ localName }) => localName === 'campaign-signup');
  await signup.submit();
  await signup.updateComplete;
  signup.shadowRoot.activeElement?.blur();
}

/** Turns to the next quote, and tells how far the box has scrolled two frames later, and a second later. */
export async function turn() {
  const [next] = all('.carousel ~ .controls [part~=next]');
  const [box] = all('.carousel');
  const before = box.scrollLeft;
  next.click();
  await frames(2);
  const soon = box.scrollLeft - before;
  await frames(60);
  return { soon, later: box.scrollLeft - before };
}

/** What a bookmarklet of a reader does: a style sheet for the page, and for each widget from within. */
export function applyEverywhere(css) {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of [document, ...widgets().map(({ shadowRoot }) => shadowRoot)]) root.adoptedStyleSheets.push(sheet);
}

/** Unfolds and shows what there is. */
export async function openEverything() {
  for (const summary of all('details:not([open]) > summary')) summary.click();
  for (const button of all('[part=show-all]')) button.click();
  for (const widget of widgets()) await widget.updateComplete;
}
