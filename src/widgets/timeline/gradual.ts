import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause } from '../../foundation/pause.js';

/** So many parts are shown in one task, which then takes some milliseconds. */
const PARTS_IN_A_TASK = 8;

/**
 * Lets the parts of a long list come one after the other: the first that is new at once, the others in tasks of their own
 * after the next frame, so that no task is long and a visitor waits for nothing. On a server, all at once.
 */
export class Gradual<Part> implements ReactiveController {
  /** What is to be rendered of each part: nothing yet, or what it was before. */
  shown: readonly (Part | undefined)[] = [];

  readonly #host: ReactiveControllerHost & Pick<Node, 'isConnected'>;
  #wanted: readonly Part[] = [];
  #isAwaited = false;

  constructor(host: ReactiveControllerHost & Pick<Node, 'isConnected'>) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes new parts; one that is the same as before stays. */
  show(parts: readonly Part[], isSame: (before: Part, now: Part) => boolean): void {
    this.#wanted = parts.map((part, index) => {
      const before = this.#wanted[index];
      return before !== undefined && isSame(before, part) ? before : part;
    });
    this.shown = parts.map((_, index) => this.shown[index]);
    this.#advance(this.#host.isConnected ? 1 : parts.length);
  }

  /** Shows a part at once; without an index, all. */
  force(index?: number): void {
    this.shown = this.#wanted.map((part, each) => (index === undefined || each === index ? part : this.shown[each]));
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#isAwaited || this.#next < 0) return;
    this.#isAwaited = true;
    // There are no frames in a page that is hidden.
    if (document.hidden) this.#continueLater();
    else requestAnimationFrame(this.#continueLater);
  }

  /** The first part that is not as it is wanted. */
  get #next(): number {
    return this.#wanted.findIndex((part, index) => part !== this.shown[index]);
  }

  #advance(count: number): void {
    const shown = [...this.shown];
    const next = this.#next;
    if (next < 0) return;
    for (let index = next, left = count; left > 0 && index < shown.length; index += 1) {
      if (shown[index] === this.#wanted[index]) continue;
      shown[index] = this.#wanted[index];
      left -= 1;
    }
    this.shown = shown;
  }

  readonly #continueLater = (): void => {
    void pause().then(this.#continue);
  };

  readonly #continue = (): void => {
    if (this.#host.isConnected && this.#next >= 0) {
      this.#advance(PARTS_IN_A_TASK);
      this.#host.requestUpdate();
      if (this.#next >= 0) {
        this.#continueLater();
        return;
      }
    }
    this.#isAwaited = false;
  };
}
