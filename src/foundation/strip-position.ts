import { distanceTo, itemInView, scrollToItem } from './strip.js';

/** Milliseconds without another event after which a scroll has ended. Safari has no `scrollend` before 26.2. */
const SCROLL_END = 120;
/**
 * Milliseconds without any event after which a scroll to somewhere has ended as well: one that was stopped before it
 * began, or, in Firefox, any in a box that was moved in the page while it scrolled.
 */
const SILENCE = 500;

/** How far a pull with the mouse carries on, by its own length. */
const MOMENTUM = 1.5;
/** By no more than this part of the box: who pulls a quote all the way comes to the next, not to the one behind it. */
const FURTHEST = 0.25;

/** Where a visitor stands in a strip: leads to an item, and follows a swipe, a wheel and a mouse. It listens to the box. */
export class StripPosition {
  /** Wheels and fingers do not wait for this listener. */
  readonly passive = true;
  readonly #arrive: (index: number) => void;
  /** The item that the strip is on its way to. Whoever asks again on the way is not led back. */
  goal: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Lets go of the strip that is pulled. */
  #hold: AbortController | undefined;

  /** `arrive` is told at which item the strip has come to rest. */
  constructor(arrive: (index: number) => void) {
    this.#arrive = arrive;
  }

  /** Leads to an item; `behavior` as of `scroll()`, by the visitor's wish where it is missing. */
  goTo(box: HTMLElement, index: number, behavior?: ScrollBehavior): void {
    this.letGo();
    // Also where it stands: it may be on its way elsewhere.
    if (scrollToItem(box, index, behavior)) {
      this.goal = index;
      this.#timer = setTimeout(this.#settle, SILENCE, box);
    } else box.classList.remove('pulled');
  }

  /** Leads nowhere any more; returns the item that it was on its way to. */
  letGo(): number | undefined {
    const goal = this.goal;
    clearTimeout(this.#timer);
    this.goal = undefined;
    return goal;
  }

  /** For `scroll`, `scrollend`, `wheel` and `pointerdown`. */
  handleEvent(event: Event): void {
    const box = event.currentTarget as HTMLElement;
    clearTimeout(this.#timer);
    if (event.type === 'scrollend') {
      this.#settle(box);
      return;
    }
    if (event.type !== 'scroll') {
      this.letGo();
      this.#press(box, event as PointerEvent);
    }
    // A finger may rest on its way, and wheels turn on after the last that is heard of a scroll.
    const tellsOfEnd = 'onscrollend' in box;
    if (!tellsOfEnd || this.goal !== undefined)
      this.#timer = setTimeout(this.#settle, tellsOfEnd ? SILENCE : SCROLL_END, box);
  }

  readonly #settle = (box: HTMLElement): void => {
    // What is taken out of the page, or hidden, stands nowhere.
    if (this.#hold || !box.clientWidth) return;
    const { goal } = this;
    if (goal !== undefined && distanceTo(box, goal)) {
      // The next press has cut in, and the strip moves on. Where it does not, a layout has stopped it, near the goal too,
      // or the last items are too narrow for one of them to stand at the start.
      this.#timer = setTimeout(() => {
        scrollToItem(box, goal, 'instant');
        this.goal = undefined;
        // Firefox may tell of the jump no sooner than with a later frame.
        this.#timer = setTimeout(this.#settle, SCROLL_END, box);
      }, SCROLL_END);
      return;
    }
    this.goal = undefined;
    box.classList.remove('pulled');
    this.#arrive(itemInView(box));
  };

  #press(box: HTMLElement, { pointerType, button, target, pointerId, clientX, clientY }: PointerEvent): void {
    // A wheel is no pointer. On words a mouse selects: it pulls only where there are none.
    if (pointerType !== 'mouse' || button !== 0) return;
    if (target !== box && (target as Element).parentElement !== box) return;
    // Below the items is the scroll bar.
    if (clientY > (box.firstElementChild as Element).getBoundingClientRect().bottom) return;
    const start = box.scrollLeft;
    const hold = new AbortController();
    box.setPointerCapture(pointerId);
    this.#hold?.abort();
    this.#hold = hold;
    const move = (event: PointerEvent) => {
      // It was let go over a menu of the system, or while the strip was out of the page, and nothing has told of it.
      if (!event.buttons) {
        release();
        return;
      }
      // Snapping would fight with the hand.
      box.classList.add('pulled');
      box.scrollLeft = start + clientX - event.clientX;
    };
    const release = () => {
      hold.abort();
      this.#hold = undefined;
      // Or the next press anywhere on the page would still be the strip's.
      box.releasePointerCapture(pointerId);
      const pulled = box.scrollLeft - start;
      const most = FURTHEST * box.clientWidth;
      // At its end a strip rests where no item stands at the start: what was not moved stays.
      if (pulled) this.goTo(box, itemInView(box, Math.max(-most, Math.min(most, MOMENTUM * pulled))));
      else this.#settle(box);
    };
    box.addEventListener('pointermove', move, hold);
    box.addEventListener('lostpointercapture', release, hold);
  }
}
