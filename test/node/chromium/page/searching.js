/** A search in the page, in a timeline within a component (lit-page.js). */
import { frames } from './elements.js';

/** The titles that can be read in it, at first and once a search has found what the limit hides. */
export async function titlesBeforeAndAfterSearch() {
  const { shadowRoot } = document.querySelector('lit-page').shadowRoot.querySelector('campaign-timeline');
  const titles = () => [...shadowRoot.querySelectorAll('.event:not([hidden]) .title')].map((each) => each.textContent);
  while (shadowRoot.querySelectorAll('.title').length !== 2) await frames(1);
  const before = titles();
  shadowRoot.querySelector('[hidden]').dispatchEvent(new Event('beforematch', { bubbles: true }));
  while (shadowRoot.querySelector('[hidden]')) await frames(1);
  return [before, titles()];
}
