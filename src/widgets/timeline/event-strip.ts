import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { MsgFn } from '../../foundation/locale.js';
import { StripPosition } from '../../foundation/strip-position.js';
import { itemForKey, itemInView, scrollToItem, stepButton } from '../../foundation/strip.js';

/** How far a focus ring reaches (px). */
const RING = 6;

const toEnd: ScrollIntoViewOptions = { inline: 'end', block: 'nearest', behavior: 'instant' };

/** The events beside each other, in a box that scrolls, with buttons and keys to go on and back. */
export class EventStrip implements ReactiveController {
  readonly #host: LitElement;
  #isAtStart = true;
  #isAtEnd = false;
  #size: ResizeObserver | undefined;
  readonly #position = new StripPosition(() => {
    this.#measure();
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#size?.disconnect();
    this.#position.letGo();
  }

  hostUpdated(): void {
    // An update may come after the widget has gone.
    if (!this.#host.isConnected) return;
    const box = this.#box;
    if (!box) {
      // In another layout nothing arrives any more.
      this.#position.letGo();
      return;
    }
    // With the next frame the layout is made anyway; in one where it was made, a change would be a loop.
    this.#size ??= new ResizeObserver(() => requestAnimationFrame(this.#measure));
    this.#size.observe(box);
    requestAnimationFrame(this.#measure);
  }

  /** The strip with its buttons. `onMatch` is told when a search in the page has found what is hidden. */
  template(content: unknown, msg: MsgFn, onMatch: () => void): TemplateResult {
    const controls = html`<div class="controls" part="controls">
      ${stepButton('previous', msg('Previous event', { id: 'previous-event' }), this.#isAtStart, () => {
        this.#step(-1);
      })}
      ${stepButton('next', msg('Next event', { id: 'next-event' }), this.#isAtEnd, () => {
        this.#step(1);
      })}
    </div>`;
    return html`<ol
        id="_strip"
        class="list strip"
        part="list"
        role="list"
        aria-label=${msg('Events', { id: 'timeline-events' })}
        tabindex="0"
        @scroll=${this.#position}
        @scrollend=${this.#position}
        @wheel=${this.#position}
        @pointerdown=${this.#position}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusin}
        @beforematch=${onMatch}
      >
        ${content}
      </ol>
      ${this.#isAtStart && this.#isAtEnd ? '' : controls}`;
  }

  /** By its id: a browser then need not look through a list of thousands that is no strip. */
  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#_strip');
  }

  /** The event at the start of the box, or the one that is being scrolled to. */
  #currentIn(box: HTMLElement): number {
    return this.#position.goal ?? itemInView(box);
  }

  #step(by: number): void {
    const box = this.#box;
    if (box) this.#go(box, this.#currentIn(box) + by);
  }

  #go(box: HTMLElement, index: number): void {
    const last = shownIn(box) - 1;
    // The last event may be wider than a narrow box.
    if (index > last) {
      // It would be brought back to the start of the event that it was on its way to.
      this.#position.letGo();
      box.scroll({ left: box.scrollWidth * (box.matches(':dir(rtl)') ? -1 : 1) });
      // Where it stands there already, nothing else tells of it.
      requestAnimationFrame(this.#measure);
    } else this.#position.goTo(box, Math.max(0, index));
  }

  readonly #measure = (): void => {
    const box = this.#box;
    if (!box) return;
    const room = box.scrollWidth - box.clientWidth;
    // From right to left it counts below 0; a zoomed page has fractions.
    const scrolled = Math.abs(box.scrollLeft);
    const isAtStart = scrolled < 2;
    const isAtEnd = scrolled > room - 2;
    if (isAtStart === this.#isAtStart && isAtEnd === this.#isAtEnd) return;
    this.#isAtStart = isAtStart;
    this.#isAtEnd = isAtEnd;
    this.#host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const box = event.currentTarget as HTMLElement;
    // A key that is pressed on a link or a button in an event is theirs.
    if (event.target !== box) return;
    const target = itemForKey(event, this.#currentIn(box), shownIn(box));
    if (target !== undefined) this.#go(box, target);
  };

  /** What takes the focus in an event that is half outside: the browser scrolls no further than to it, and snaps back. */
  readonly #onFocusin = ({ currentTarget, target }: Event): void => {
    const box = currentTarget as HTMLElement;
    const focused = target as Element;
    const index = [...box.children].findIndex((event) => event.contains(focused));
    // A button that is pressed stays under the pointer.
    if (index < 0 || !focused.matches(':focus-visible')) return;
    // Where a button or a key was leading to no longer matters. What is on its way would still carry it out again.
    if (this.#position.letGo() === undefined && isInside(box, focused)) return;
    // With the next frame: in Chromium the last step of what was on its way may still come before it.
    requestAnimationFrame(() => {
      scrollToItem(box, index, 'instant');
      // The line of today may push it out again.
      if (!isInside(box, focused)) focused.closest('.content')?.scrollIntoView(toEnd);
    });
  };
}

/** How many events are not beyond the limit. */
function shownIn(box: Element): number {
  return box.querySelectorAll(':scope > :not([hidden])').length;
}

/** With its focus ring. */
function isInside(box: Element, element: Element): boolean {
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  return inner.left >= outer.left + RING && inner.right <= outer.right - RING;
}
