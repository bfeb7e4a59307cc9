import { SCROLL_END, itemInView, scrollToItem } from './strip.js';

/** How far a pull with the mouse carries on, by its own length. */
const MOMENTUM = 1.5;

/**
 * Where a visitor stands in a strip: leads to an item, and follows a swipe, a wheel and a mouse. It listens to the box,
 * in which every item, the last too, can stand at the start.
 */
export class StripPosition {
  /** Wheels and fingers do not wait for this listener. */
  readonly passive = true;
  readonly #arrive: (index: number) => void;
  /** The item that the strip is on its way to. Whoever asks again on the way is not led back. */
  #goal: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Lets go of the strip that is pulled. */
  #hold: AbortController | undefined;

  /** `arrive` is told at which item the strip has come to rest. */
  constructor(arrive: (index: number) => void) {
    this.#arrive = arrive;
  }

  goTo(box: HTMLElement, index: number, behavior?: ScrollBehavior): void {
    this.#goal = scrollToItem(box, index, behavior) ? index : undefined;
    clearTimeout(this.#timer);
    if (this.#goal === undefined) box.classList.remove('pulled');
    // What is stopped before it has begun is told by no event.
    else this.#timer = setTimeout(this.#settle, SCROLL_END, box);
  }

  /** For `scroll`, `scrollend`, `wheel` and `pointerdown`. */
  handleEvent(event: Event): void {
    const box = event.currentTarget as HTMLElement;
    clearTimeout(this.#timer);
    switch (event.type) {
      case 'scroll':
        if (!('onscrollend' in box)) this.#timer = setTimeout(this.#settle, SCROLL_END, box);
        break;
      case 'scrollend':
        this.#settle(box);
        break;
      default:
        this.#goal = undefined;
        if (event instanceof PointerEvent && event.pointerType === 'mouse' && event.button === 0)
          this.#pull(box, event);
    }
  }

  readonly #settle = (box: HTMLElement): void => {
    if (this.#hold) return;
    const index = itemInView(box);
    const goal = this.#goal ?? index;
    if (index !== goal) {
      // The next press has cut in, and the strip moves on. Where it does not, a layout has stopped it.
      this.#timer = setTimeout(() => {
        this.#goal = undefined;
        scrollToItem(box, goal, 'instant');
      }, SCROLL_END);
      return;
    }
    this.#goal = undefined;
    box.classList.remove('pulled');
    this.#arrive(index);
  };

  #pull(box: HTMLElement, { target, pointerId, clientX }: PointerEvent): void {
    // On words a mouse selects: it pulls only where there are none.
    if (target !== box && (target as Element).parentElement !== box) return;
    const start = box.scrollLeft;
    const hold = new AbortController();
    this.#hold?.abort();
    this.#hold = hold;
    box.setPointerCapture(pointerId);
    const move = (event: PointerEvent) => {
      // Snapping would fight with the hand.
      box.classList.add('pulled');
      box.scrollLeft = start + clientX - event.clientX;
    };
    const release = () => {
      hold.abort();
      this.#hold = undefined;
      this.goTo(box, itemInView(box, MOMENTUM * (box.scrollLeft - start)));
    };
    box.addEventListener('pointermove', move, hold);
    box.addEventListener('lostpointercapture', release, hold);
  }
}
