/** Text that a reader would miss: outside of the page, cut off by a box, or under other text. */
import { all, around, isShown, nameOf, styleOf } from './elements.js';

/** Rounding, and the hair of an italic letter. */
const TOLERANCE = 2;

/** How much wider than the window the page is. */
export function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** Every text that is cut off. What a strip scrolls into view is not, but where that cannot be done. */
export function cutOff({ withStrips = false } = {}) {
  return lines()
    .filter(({ element, box }) => !isWithin(box, element, withStrips))
    .map(({ element }) => nameOf(element));
}

/** Every two texts of which one covers the other. */
export function overlaps() {
  const found = lines().map((line) => ({ ...line, core: coreOf(line.box) }));
  return found.flatMap(({ element, core }, index) =>
    found
      .slice(index + 1)
      .filter((other) => other.element !== element && meet(core, other.core))
      .map((other) => `${nameOf(element)} and ${nameOf(other.element)}`),
  );
}

/** The boxes of the lines of text, with the element that each is in. */
function lines() {
  return all('.widget *').flatMap((element) => {
    if (!isShown(element) || element.closest('option, textarea')) return [];
    const texts = [...element.childNodes].filter((node) => node.nodeType === window.Node.TEXT_NODE && node.data.trim());
    return texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width }) => width > 0).map((box) => ({ element, box }));
    });
  });
}

function isWithin(box, element, withStrips) {
  let isInStrip = false;
  for (const outer of around(element)) {
    const { overflowX, overflowY } = styleOf(outer);
    const { left, right, top, bottom } = outer.getBoundingClientRect();
    isInStrip ||= !withStrips && overflowX === 'auto' && outer.matches('.strip, .carousel');
    const isCut =
      (overflowX !== 'visible' && !isInStrip && (box.left < left - TOLERANCE || box.right > right + TOLERANCE)) ||
      (overflowY !== 'visible' && (box.top < top - TOLERANCE || box.bottom > bottom + TOLERANCE));
    if (isCut && outer !== document.documentElement && outer !== document.body) return false;
  }
  return isInStrip || (box.left >= -TOLERANCE && box.right <= window.innerWidth + TOLERANCE);
}

/** Without the room above and below letters, which close lines share. */
function coreOf({ left, right, top, bottom, height }) {
  return { left: left + 1, right: right - 1, top: top + height * 0.25, bottom: bottom - height * 0.25 };
}

function meet(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
