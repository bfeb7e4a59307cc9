/** A row of items in a box that scrolls along it, from left to right or from right to left, with buttons to go on and back. */
import { html, type TemplateResult } from 'lit';

/**
 * How far the box has to scroll until the item stands where the first one does at rest, in whole pixels; signed as
 * `scrollLeft`. 0 where there is no such item. By offsets, as `zoom` and `scale` change client rectangles.
 */
export function distanceTo(box: HTMLElement, index: number): number {
  const first = box.children[0] as HTMLElement;
  const item = box.children[index] as HTMLElement | undefined;
  const further = item && box.matches(':dir(rtl)') ? item.offsetWidth - first.offsetWidth : 0;
  return item ? Math.trunc(item.offsetLeft - first.offsetLeft - box.scrollLeft + further) : 0;
}

/** The item that is nearest to the start of the box, or to a place so many pixels further (to the right). */
export function itemInView(box: HTMLElement, further = 0): number {
  const distances = [...box.children].map((_, index) => Math.abs(distanceTo(box, index) - further));
  return distances.indexOf(Math.min(...distances));
}

/** Scrolls to an item, smoothly unless the visitor wants no motion. Returns whether it stood elsewhere. */
export function scrollToItem(box: HTMLElement, index: number, behavior?: ScrollBehavior): boolean {
  const distance = distanceTo(box, index);
  // Not by scrollBy, which has a direction and stops at the next item, nor by scrollTo, which MooTools and Prototype.js replace.
  box.scroll({
    left: box.scrollLeft + distance,
    behavior: behavior ?? (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'),
  });
  return distance !== 0;
}

/**
 * The item that a key leads to, as in any row of the browser's own, which may be beyond either end; `undefined` for a key
 * that is not ours. One that is ours goes no further: neither the browser nor a slider of the page moves by it as well.
 */
export function itemForKey(event: KeyboardEvent, current: number, count: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const onwards = (event.currentTarget as Element).matches(':dir(rtl)') ? -1 : 1;
  const items: Readonly<Record<string, number>> = {
    Home: 0,
    End: count - 1,
    ArrowLeft: current - onwards,
    ArrowRight: current + onwards,
  };
  const item = items[event.key];
  if (item === undefined) return undefined;
  event.preventDefault();
  event.stopPropagation();
  return item;
}

/** A button with an arrow, named by its `label`. At an end it stays where it is and keeps the focus, so `aria-disabled` and not `disabled`. */
export function stepButton(
  part: 'previous' | 'next',
  label: string,
  isAtEnd: boolean,
  onClick: () => void,
): TemplateResult {
  return html`<button class="step" part=${isAtEnd ? part + ' disabled' : part} aria-label=${label} aria-disabled=${isAtEnd} @click=${onClick}>
    <span class="arrow ${part}"></span>
  </button>`;
}
