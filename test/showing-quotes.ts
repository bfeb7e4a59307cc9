/** Showing quotes and reading them as a visitor does. */
import type { QuotesElement } from '../src/index.js';
import { all, button, html, one, rest as restOf, show, textOf } from './showing.js';

/** Five voices; the second is long. */
export const voices = ['One.', `Two. ${'It goes on. '.repeat(30)}`, 'Three.', 'Four.', 'Five.'].map((text, index) => ({
  text,
  author: `Voice ${index + 1}`,
}));

interface Showing {
  dir?: string;
  lang?: string;
  width?: number;
  [key: string]: unknown;
}

/** In a place so many pixels wide; other keys belong to the configuration. */
export async function quotes(
  list: unknown = voices,
  { dir = 'ltr', lang = 'en', width = 700, ...configuration }: Showing = {},
): Promise<QuotesElement> {
  const place = await show<QuotesElement>(html`<div dir=${dir} lang=${lang} style="width: ${width}px"></div>`);
  const widget = document.createElement('campaign-quotes');
  Object.assign(widget, { heading: 'Voices', quotes: list, ...configuration });
  place.append(widget);
  await frame();
  return widget;
}

/** Until the next frame is painted. */
export function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

export const allQuotes = (widget: Element) => all(widget, '[part=quote]');

/** The voices that can be reached and read. */
export const shown = (widget: Element) => all(widget, '[part=quote]:not([inert]) [part=author]').map(textOf);

/** The box with the quotes. */
export const strip = (widget: Element) => one(widget, '[part~=slides]');

export const announced = (widget: Element) => textOf(one(widget, '[role=status]'));

export const buttons = (widget: Element) =>
  all(widget, 'button').map((each) => each.getAttribute('aria-label') ?? textOf(each));

/** Whether the only quote that is shown stands at the start of the box. */
export function standsAtStart(widget: Element): boolean {
  const box = strip(widget).getBoundingClientRect();
  const quote = one(widget, '[part=quote]:not([inert])').getBoundingClientRect();
  const isRtl = strip(widget).matches(':dir(rtl)');
  return Math.abs(isRtl ? quote.right - box.right : quote.left - box.left) < 2;
}

/** Whether it is this quote that is shown, and stands at the start of the box. */
export function stands(widget: Element, index: number): boolean {
  return !allQuotes(widget)[index]?.hasAttribute('inert') && standsAtStart(widget);
}

/** Until the strip has come to rest. */
export const rest = (widget: Element) => restOf(strip(widget));

export async function press(widget: QuotesElement, name: string): Promise<void> {
  button(widget, name).click();
  await widget.updateComplete;
}

/** As a swipe does it, which no test can send: a finger lets go of what was on its way. */
export function swipe(widget: Element, quotesFurther: number): void {
  const box = strip(widget);
  box.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  const [first, second] = allQuotes(widget);
  const step = (second?.getBoundingClientRect().left ?? 0) - (first?.getBoundingClientRect().left ?? 0);
  box.scrollTo({ left: box.scrollLeft + quotesFurther * step, behavior: 'instant' });
}

/** Notes down what is fired at the widget. */
export function changesOf(widget: Element): number[] {
  const indexes: number[] = [];
  widget.addEventListener('campaign-change', (event) =>
    indexes.push((event as CustomEvent<{ index: number }>).detail.index),
  );
  return indexes;
}

/** A `setTimeout` by which the time of a quote is over so many times sooner. Shorter times, such as those of tests, stay. */
export function quickerBy(factor: number): typeof setTimeout {
  const { setTimeout: realSetTimeout } = globalThis;
  return ((run: () => void, time = 0, ...given: unknown[]) =>
    realSetTimeout(run, time >= 3000 ? time / factor : time, ...given)) as typeof setTimeout;
}
