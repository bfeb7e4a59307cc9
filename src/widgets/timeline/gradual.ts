import { noChange, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nextFrame, pause } from '../../foundation/pause.js';
import { isSame } from '../../foundation/shape.js';

/** So many parts are shown in one task, which then takes some milliseconds. */
const PARTS_IN_A_TASK = 8;

/**
 * Lets the parts of a long list come one after the other: the first that is new at once, the others in tasks of their own
 * after the next frame, so that no task is long and a visitor waits for nothing. On a server, all at once.
 */
export class Gradual<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Pick<Node, 'isConnected'>;
  #wanted: readonly Part[] = [];
  /** What is to be rendered of each part: nothing yet, or what it was before. */
  #shown: readonly (Part | undefined)[] = [];
  /** The parts in the document, and what they were made of besides. */
  #drawn: readonly (Part | undefined)[] = [];
  #madeOf: readonly unknown[] = [];
  #isOnTheWay = false;

  constructor(host: ReactiveControllerHost & Pick<Node, 'isConnected'>) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes new parts; one that is the same as before stays. */
  show(parts: readonly Part[]): void {
    this.#wanted = parts.map((part, index) => {
      const before = this.#wanted[index];
      return before !== undefined && isSame(before, part) ? before : part;
    });
    this.#advance(this.#host.isConnected ? 1 : parts.length);
  }

  /** Shows a part at once; without an index, all. */
  force(index?: number): void {
    this.#shown = this.#wanted.map((part, each) => (index === undefined || each === index ? part : this.#shown[each]));
    this.#host.requestUpdate();
  }

  /**
   * The templates of the parts that are shown. A part that is in the document as it is now is left alone, as there may be
   * hundreds, unless something has changed that all of them are `madeOf` besides.
   */
  templates(templateOf: (part: Part) => unknown, madeOf: readonly unknown[]): unknown[] {
    const areOfTheSame = madeOf.every((each, index) => each === this.#madeOf[index]);
    const drawn = areOfTheSame ? this.#drawn : [];
    this.#madeOf = madeOf;
    this.#drawn = this.#shown;
    return this.#shown.map((part, index) => (part === drawn[index] ? noChange : part && templateOf(part)));
  }

  hostUpdated(): void {
    if (this.#isOnTheWay || !this.#lacksSome) return;
    this.#isOnTheWay = true;
    void this.#complete();
  }

  async #complete(): Promise<void> {
    await nextFrame();
    while (this.#host.isConnected && this.#lacksSome) {
      this.#advance(PARTS_IN_A_TASK);
      this.#host.requestUpdate();
      await pause();
    }
    this.#isOnTheWay = false;
  }

  get #lacksSome(): boolean {
    return this.#wanted.some((part, index) => part !== this.#shown[index]);
  }

  /** Shows so many of the parts that are not yet as they are wanted. */
  #advance(count: number): void {
    let left = count;
    this.#shown = this.#wanted.map((part, index) => {
      const shown = this.#shown[index];
      if (part === shown || left === 0) return shown;
      left -= 1;
      return part;
    });
  }
}
