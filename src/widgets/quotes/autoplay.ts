import type { LitElement, ReactiveController } from 'lit';

/**
 * Moves on every so many seconds, while nobody is busy with the widget: not under a mouse, not with the focus on "Pause",
 * not out of view, not in a hidden page. Who touches it, or goes elsewhere into it with the focus, has taken over. Never
 * under reduced motion.
 */
export class Autoplay implements ReactiveController {
  /** Between two moves; `undefined`: it never moves. */
  seconds: number | undefined;

  readonly #host: LitElement;
  readonly #advance: () => void;
  #isStopped = false;
  /** The visitor has pressed "Play": the focus that is still on the button does not hold it up. */
  #isWished = false;
  #isInView = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #motion: MediaQueryList | undefined;
  #end: AbortController | undefined;

  constructor(host: LitElement, advance: () => void) {
    this.#host = host;
    this.#advance = advance;
    host.addController(this);
  }

  /** There is something to pause, or to play again. */
  get isOffered(): boolean {
    return !!this.seconds && this.#motion?.matches === false;
  }

  get isOn(): boolean {
    return this.isOffered && !this.#isStopped;
  }

  /** For good, as the visitor has taken over; "Play" alone starts it again. */
  stop(): void {
    if (!this.#isStopped) this.#set(true);
  }

  /** "Pause" and "Play". */
  readonly toggle = (): void => {
    this.#set(!this.#isStopped);
  };

  hostUpdate(): void {
    // An update may come after the widget has gone.
    if (!this.seconds || !this.#host.isConnected) this.hostDisconnected();
    else if (!this.#end) this.#begin();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#end?.abort();
    this.#end = undefined;
  }

  #set(isStopped: boolean): void {
    this.#isStopped = isStopped;
    this.#isWished = !isStopped;
    this.#wait();
    this.#host.requestUpdate();
  }

  #begin(): void {
    const host = this.#host;
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.#motion = matchMedia('(prefers-reduced-motion: reduce)');
    host.addEventListener('pointerleave', this.#wait, { signal });
    host.addEventListener('focusout', this.#wait, { signal });
    // "Pause" itself has still to find what it stops.
    const stop = (event: Event) => {
      if (!(event.composedPath()[0] as Element).closest('.rotation')) this.stop();
    };
    host.addEventListener('focusin', stop, { signal });
    host.addEventListener('touchstart', stop, { signal, passive: true });
    document.addEventListener('visibilitychange', this.#wait, { signal });
    this.#motion.addEventListener(
      'change',
      () => {
        host.requestUpdate();
      },
      { signal },
    );
    const view = new IntersectionObserver((entries) => {
      // A busy browser tells of several changes at once: the last one holds.
      this.#isInView = !!entries.at(-1)?.isIntersecting;
      this.#wait();
    });
    view.observe(host);
    signal.addEventListener('abort', () => {
      view.disconnect();
    });
  }

  /** From the moment on in which something no longer holds it up, a quote has its whole time. */
  readonly #wait = (): void => {
    clearTimeout(this.#timer);
    if (!this.seconds) return;
    this.#timer = setTimeout(() => {
      if (this.isOn && !this.#isHeld) this.#advance();
      this.#wait();
    }, this.seconds * 1000);
  };

  get #isHeld(): boolean {
    const place = this.#isWished ? this.#host.renderRoot.querySelector('.slides') : this.#host;
    return document.hidden || !this.#isInView || !!place?.matches(':hover, :focus-within');
  }
}
