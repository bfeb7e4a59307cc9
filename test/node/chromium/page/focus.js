/** What has the focus, and what can be pressed. */
import { around, frames, isShown, nameOf, styleOf, visible } from './elements.js';

/** WCAG 2.5.8, in CSS pixels. */
const TARGET = 24;

/** What has had the focus since the page was loaded. */
const met = new Set();

/** The element that has the focus, with what is wrong with how it shows that; `undefined` outside of the widgets. */
export async function focused() {
  await frames(2);
  const host = document.activeElement;
  const element = host?.shadowRoot?.activeElement;
  if (!element) return undefined;
  met.add(element);
  return { name: nameOf(element), widget: host.localName, problems: problemsOf(element) };
}

/** What can be seen and used, and has not had the focus. Of radio buttons one is enough. */
export function unmet() {
  const isMet = (element) =>
    met.has(element) || (element.type === 'radio' && [...met].some(({ name }) => name === element.name));
  return visible('a[href], button, summary, input, select, textarea, [tabindex="0"]')
    .filter((element) => !element.closest('[inert]') && !isMet(element))
    .map(nameOf);
}

export function focusStrip() {
  visible('.strip')[0].focus();
}

/** Sends the first strip on its way to its end, and moves the focus to what is still in view of it. */
export function focusBehindStrip() {
  const [strip] = visible('.strip');
  strip.focus();
  strip.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  strip.querySelector('a, button').focus({ preventScroll: true });
}

/** Makes the first strip so narrow that it ends within a button: a place of that in view, and how much is beyond. */
export async function buttonAtEdge() {
  const [strip] = visible('.strip');
  const { host } = strip.getRootNode();
  strip.scroll({ left: 0, behavior: 'instant' });
  const edge = () => strip.getBoundingClientRect().right;
  const isCut = (button) => {
    const { left, right } = button.getBoundingClientRect();
    return left + 10 < edge() && right - 10 > edge();
  };
  const buttons = [...strip.querySelectorAll('button')];
  // Events are narrower in a narrow box, so that the place cannot be foretold.
  for (let { width } = host.getBoundingClientRect(); width > 300 && !buttons.some(isCut); width -= 10)
    host.style.width = `${width}px`;
  const button = buttons.find(isCut);
  button.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  strip.scroll({ left: 0, behavior: 'instant' });
  await frames(3);
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return { x: left + 5, y: (top + bottom) / 2, beyond: right - edge() };
}

/** How far the first strip has been scrolled. */
export function scrolled() {
  return visible('.strip')[0].scrollLeft;
}

/** Targets that are too small. What stands within a sentence is as high as its line. */
export function smallTargets() {
  return visible('a[href], button, input, select, textarea, summary, label.option')
    .filter((element) => !isInSentence(element))
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, { width, height }]) => width < TARGET || height < TARGET)
    .map(([element, { width, height }]) => `${nameOf(element)}: ${width} × ${height}`);
}

function problemsOf(element) {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = styleOf(element);
  const width = Number.parseFloat(outlineWidth);
  const box = element.getBoundingClientRect();
  const problems = [];
  if (!isShown(element)) problems.push('not to be seen');
  if (outlineStyle === 'none' || width < 2 || /transparent|rgba.*, 0\)/.test(outlineColor)) problems.push('no ring');
  const ring = grown(box, width + Number.parseFloat(outlineOffset));
  const cutting = around(element).find((outer) => cuts(outer, ring));
  if (cutting) problems.push(`the ring is cut off by ${nameOf(cutting)}`);
  if (box.bottom <= 0 || box.top >= window.innerHeight) problems.push('out of view');
  const cover = pointsIn(box)
    .map(elementAt)
    .find((found) => found && !isAbout(found, element));
  if (cover) problems.push(`under ${nameOf(cover)}`);
  return problems;
}

/** Where a box of an element is that can be looked at. */
function pointsIn({ left, right, top, bottom }) {
  const height = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  const middle = (left + right) / 2;
  return [0.2, 0.5, 0.8].map((part) => [middle, Math.max(top, 0) + height * part]);
}

/** Within shadow roots, too; one with nothing there names its host. */
function elementAt([x, y]) {
  let found = document.elementFromPoint(x, y);
  let inner = found?.shadowRoot?.elementFromPoint(x, y);
  while (inner && inner !== found) {
    found = inner;
    inner = found.shadowRoot?.elementFromPoint(x, y);
  }
  return found;
}

/** The element, what is in it, or what it is in. */
function isAbout(found, element) {
  return found.contains(element) || element.contains(found) || around(element).includes(found);
}

/** A box that scrolls cuts at its inner edge. */
function cuts(outer, ring) {
  const { overflowX, overflowY, contentVisibility } = styleOf(outer);
  if (outer === document.documentElement || outer === document.body) return false;
  if (overflowX === 'visible' && overflowY === 'visible' && contentVisibility === 'visible') return false;
  const { left, right, top, bottom } = outer.getBoundingClientRect();
  return ring.left < left - 0.5 || ring.right > right + 0.5 || ring.top < top - 0.5 || ring.bottom > bottom + 0.5;
}

function grown({ left, right, top, bottom }, by) {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function isInSentence(element) {
  const { display } = styleOf(element);
  return display === 'inline' && element.parentElement.textContent.trim().length > element.textContent.trim().length;
}
