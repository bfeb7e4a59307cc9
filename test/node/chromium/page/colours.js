/** What is drawn, and whether it can be seen. */
import { contrast } from '/build/ts/test/contrast.js';
import { all, around, nameOf, styleOf, visible } from './elements.js';

const PSEUDOS = [undefined, '::before', '::after'];

/** Texts whose contrast with the ground is less than that. What cannot be used at the moment need not have it. */
export function faintTexts(least, ground, except) {
  return visible('.widget *')
    .filter(
      (element) => hasText(element) && !element.matches(except) && !element.closest('[aria-disabled=true], .primary'),
    )
    .map((element) => [element, contrast(styleOf(element).color, ground)])
    .filter(([element, found]) => found < least || opacityOf(element) < 1)
    .map(([element, found]) => `${nameOf(element)}: ${found.toFixed(1)}, opacity ${opacityOf(element)}`);
}

/** Borders of what can be used whose contrast with the ground is less than that. */
export function faintControls(least, ground) {
  return visible('button, input, select, textarea')
    .filter((element) => !element.matches('[aria-disabled=true]') && isBoxed(element))
    .filter((element) => contrast(styleOf(element).borderTopColor, ground) < least)
    .map(nameOf);
}

/** The ground that a page without colours of its own has. */
export function canvas() {
  const { body } = document;
  body.style.backgroundColor = 'Canvas';
  return styleOf(body).backgroundColor;
}

/** What says something by its shape alone, and has no shape left: `[selector, pseudo-element, property]`. */
export function lostShapes(shapes, ground) {
  return shapes.flatMap(([selector, pseudo, property]) => {
    const found = all(selector);
    if (found.length === 0) return [`there is no ${selector}`];
    return found.filter((element) => !isDrawn(styleOf(element, pseudo), property, ground)).map(nameOf);
  });
}

/** Everything that has a colour, as a list to compare. */
export function colours() {
  return all('.widget *').map((element) => {
    const { color, backgroundColor, borderTopColor } = styleOf(element);
    return [nameOf(element), color, backgroundColor, borderTopColor].join();
  });
}

/** What moves when it changes, or by itself. */
export function moving() {
  return all('.widget, .widget *').flatMap((element) =>
    PSEUDOS.filter((pseudo) => {
      const { transitionDuration, animationName } = styleOf(element, pseudo);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
    }).map(() => nameOf(element)),
  );
}

/** Buttons that look like links or words have no box. */
function isBoxed(element) {
  return !element.matches('.tool, .pick, .primary');
}

function hasText(element) {
  return [...element.childNodes].some((node) => node.nodeType === window.Node.TEXT_NODE && node.data.trim());
}

function opacityOf(element) {
  return [element, ...around(element)].reduce((product, each) => product * Number(styleOf(each).opacity), 1);
}

function isDrawn(style, property, ground) {
  if (property === 'background') return style.backgroundImage !== 'none';
  if (property === 'outline') return isLine(style.outlineStyle, style.outlineWidth, style.outlineColor, ground);
  if (property === 'underline') return style.textDecorationLine === 'underline';
  const side = property === 'border' ? 'border-top' : property;
  const value = (name) => style.getPropertyValue(`${side}-${name}`);
  return isLine(value('style'), value('width'), value('color'), ground);
}

function isLine(style, width, colour, ground) {
  return style !== 'none' && Number.parseFloat(width) >= 1 && contrast(colour, ground) >= 3;
}
