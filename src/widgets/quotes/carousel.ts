import type { LitElement } from 'lit';
import { Autoplay } from './autoplay.js';
import { fire } from '../../foundation/events.js';
import { StripPosition } from '../../foundation/strip-position.js';
import { itemForKey } from '../../foundation/strip.js';

/** Turns the quotes over: by buttons and keys, by a swipe, and by themselves. */
export class Carousel {
  /** The quote that is shown, from 0. */
  current = 0;
  readonly autoplay: Autoplay;
  /** Listens to the strip. */
  readonly position: StripPosition;

  readonly #host: LitElement;
  /** There was a strip at the last update. */
  #hasStrip = false;
  readonly #onTurn: (isVisitor: boolean) => void;

  /** `onTurn` is told of another quote, and whether the visitor has turned to it. */
  constructor(host: LitElement, onTurn: (isVisitor: boolean) => void) {
    this.#host = host;
    this.#onTurn = onTurn;
    this.autoplay = new Autoplay(host, this.#playNext);
    this.position = new StripPosition(this.#follow);
  }

  get strip(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.slides');
  }

  /** By the visitor's press. */
  readonly goTo = (index: number): void => {
    this.autoplay.stop();
    if (!this.strip?.children[index]) return;
    this.position.goTo(this.strip, index);
    this.#turn(index, true);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    // A key that is pressed on a link or a button in a quote is theirs.
    if ((event.target as Element).closest('.quote *')) return;
    const target = itemForKey(event, this.current, this.strip?.children.length ?? 0);
    if (target === undefined) return;
    this.goTo(target);
    // In the picker the focus goes along.
    (event.currentTarget as Element).querySelectorAll<HTMLElement>('.pick')[target]?.focus();
  };

  /** Shows a quote at once, as the page's address asks for it. */
  show(index: number): void {
    this.autoplay.stop();
    this.#turn(index, false);
    this.align();
  }

  /**
   * Puts the current quote where it belongs, after a change of the layout; at the first the browser is by itself, unless the
   * strip is on its way to another.
   */
  align(): void {
    const { strip, current, position } = this;
    if (strip && (current || position.goal)) position.goTo(strip, current, 'instant');
  }

  /** Of fewer quotes than before the last one may be shown now. */
  stayWithin(count: number): void {
    const index = Math.max(0, Math.min(this.current, count - 1));
    if (index === this.current) return;
    this.current = index;
    void this.#host.updateComplete.then(() => {
      this.#tell(index, false);
    });
  }

  /** After an update, for which the strip may have come or gone. */
  update(isCarousel: boolean): void {
    this.#setInert(isCarousel);
    // A scroll that ends when all are shown would turn to the first.
    if (!isCarousel) this.position.letGo();
    else if (!this.#hasStrip) this.align();
    this.#hasStrip = isCarousel;
  }

  /** Leaves one quote that can be reached and read, or all of them. Without JavaScript it is all. */
  #setInert(isCarousel: boolean): void {
    const { strip } = this;
    const focused = this.#host.shadowRoot?.activeElement ?? null;
    // Not by `entries()`, which Prototype.js replaces.
    [...(strip?.children ?? [])].forEach((quote, index) => {
      const isInert = isCarousel && index !== this.current;
      // A link that is turned away takes the focus along, unless the strip has it before.
      if (isInert && quote.contains(focused)) strip?.focus({ preventScroll: true });
      quote.toggleAttribute('inert', isInert);
    });
  }

  readonly #follow = (index: number): void => {
    if (index === this.current) return;
    this.autoplay.stop();
    this.#turn(index, true);
  };

  readonly #playNext = (): void => {
    const { strip } = this;
    if (!strip) return;
    const next = (this.current + 1) % strip.children.length;
    // From the last to the first without rushing past all others.
    this.position.goTo(strip, next, next ? undefined : 'instant');
    this.#turn(next, false);
  };

  #turn(index: number, isVisitor: boolean): void {
    if (index === this.current) return;
    this.current = index;
    this.#tell(index, isVisitor);
  }

  #tell(index: number, isVisitor: boolean): void {
    this.#onTurn(isVisitor);
    fire(this.#host, 'campaign-change', { index });
  }
}
