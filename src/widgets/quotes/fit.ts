import type { LitElement, ReactiveController } from 'lit';
import { pause } from '../../foundation/pause.js';

const MOST_COLUMNS = 3;
/** In em, as is the gap. */
const NARROWEST_COLUMN = 20;
const GAP = 2;
/** So many characters for each em of a column's width make about six lines. */
const CHARACTERS = 8;
/** A row stays while it lacks no more than a scroll bar takes (em): one may come with it, and the row would go and come. */
const SCROLL_BAR = 1.25;

/**
 * Whether texts are so few and so short that all fit beside one another. It measures `.ruler`, as wide as the widget and
 * out of the way: what is measured may not change by what follows from it.
 */
export class Fit implements ReactiveController {
  /** Known before anything is rendered; on a server nothing fits. */
  holds = false;

  readonly #host: LitElement;
  readonly #onResize: () => void;
  #needed = Infinity;
  /** In em, as is what is needed. */
  #width = 0;
  #ruler: Element | null = null;
  #observer: ResizeObserver | undefined;

  /** `onResize` is told of another width, or direction, in the frame in which it changes. */
  constructor(host: LitElement, onResize: () => void) {
    this.#host = host;
    this.#onResize = onResize;
    host.addController(this);
  }

  take(texts: readonly string[]): void {
    const longest = Math.max(...texts.map(({ length }) => length));
    const column = Math.max(NARROWEST_COLUMN, longest / CHARACTERS);
    const isFew = texts.length > 1 && texts.length <= MOST_COLUMNS;
    this.#needed = isFew ? texts.length * (column + GAP) - GAP : Infinity;
    // With its padding, if it has any, until the ruler is measured; on a server there is none.
    if (isFew && this.#host.clientWidth) this.#width ||= widthOf(this.#host);
    this.holds = this.#width >= this.#needed;
  }

  hostUpdated(): void {
    // An update may come after the widget has gone.
    if (!this.#host.isConnected) return;
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler === this.#ruler) return;
    this.hostDisconnected();
    this.#ruler = ruler;
    if (!ruler) return;
    this.#observer = new ResizeObserver(() => {
      this.#measure(ruler);
    });
    this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
  }

  #measure(ruler: Element): void {
    // Hidden, as in a tab: what is shown again is what was there.
    if (!ruler.clientWidth) return;
    this.#width = widthOf(ruler);
    this.#onResize();
    const holds = this.#width >= this.#needed - (this.holds ? SCROLL_BAR : 0);
    if (this.holds === holds) return;
    this.holds = holds;
    // In this frame it could bring a scroll bar and change what is measured: an error in the page, to Firefox.
    void pause().then(() => {
      this.#host.requestUpdate();
    });
  }
}

/** In em. */
function widthOf(box: Element): number {
  return box.clientWidth / parseFloat(getComputedStyle(box).fontSize);
}
