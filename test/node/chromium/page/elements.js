/** The elements of the widgets on a page. */

export function widgets() {
  return [
    ...document.querySelectorAll(
      'main > campaign-timeline, main > campaign-asks, main > campaign-quotes, main > campaign-signup',
    ),
  ];
}

/** All of them show what they are configured with, and stand still. */
export async function settled() {
  for (const { localName } of document.querySelectorAll('main > :not(:defined)'))
    await customElements.whenDefined(localName);
  // Its words, or a file, may be on their way.
  while (!widgets().every((widget) => widget.shadowRoot.querySelector('section'))) await frames(1);
  for (const widget of widgets()) await widget.updateComplete;
  await document.fonts.ready;
  await frames(3);
  for (const animation of document.getAnimations()) animation.finish();
}

export async function frames(count) {
  for (let left = count; left > 0; left -= 1) await new Promise(window.requestAnimationFrame);
}

export function all(selector = '*') {
  return widgets().flatMap((widget) => [...widget.shadowRoot.querySelectorAll(selector)]);
}

/** What can be seen: the words that only a screen reader gets are not. */
export function visible(selector) {
  return all(selector).filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && isShown(element);
  });
}

export function isShown(element) {
  const options = { contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true };
  return element.checkVisibility(options) && !element.closest('.hidden, style') && styleOf(element).clipPath === 'none';
}

export function nameOf(element) {
  const words = (element.textContent.trim() || element.getAttribute('aria-label') || element.name || '').slice(0, 30);
  const root = element.getRootNode();
  const part = element.getAttribute('part') ?? element.className;
  return `${root.host?.localName ?? 'page'} ${element.localName}.${part} “${words.replaceAll(/\s+/g, ' ')}”`;
}

export function styleOf(element, pseudo) {
  return window.getComputedStyle(element, pseudo);
}

/** The boxes around an element, from the nearest on, out of shadow roots as well. */
export function around(element) {
  const parent = element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  return parent ? [parent, ...around(parent)] : [];
}

/** Resolves once the widgets have these words in them. */
export async function hasWords(...words) {
  while (!words.every((each) => content().includes(each))) await frames(1);
}

/** The HTML in all widgets, without the marks of Lit. */
export function content() {
  return widgets()
    .map(({ shadowRoot }) => shadowRoot.innerHTML.replaceAll(/<!--[^]*?-->/g, ''))
    .join('\n');
}

/** What `watch` has seen, and how high the widgets are. */
export function report() {
  window.noteShifts();
  const heights = widgets().map((widget) => [widget.localName, Math.ceil(widget.getBoundingClientRect().height)]);
  return { ...window.seen, heights: Object.fromEntries(heights) };
}

/** What is inside the tags and can be read. */
export function fallbacks() {
  return widgets()
    .flatMap((widget) => [...widget.querySelectorAll('p')])
    .filter((text) => text.getClientRects().length > 0)
    .map((text) => text.innerText);
}

export function hasFont(family) {
  return [...document.fonts].some((font) => font.family.includes(family) && font.status === 'loaded');
}

export function pageHeight() {
  return document.documentElement.scrollHeight;
}
