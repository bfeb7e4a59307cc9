import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { firstDay, today, type DayNumber } from '../../foundation/calendar-date.js';

/** Lets the host update when a new day has begun for the visitor, as dates pass while a page is open. */
export class Midnight implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Today. */
  get day(): DayNumber {
    return firstDay(today());
  }

  hostConnected(): void {
    // A timer stands still while a computer sleeps.
    document.addEventListener('visibilitychange', this.#onNewDay);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onNewDay);
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    // A little later rather than too early: a second timer would follow at once.
    const midnight = new Date().setHours(24, 0, 0, 100);
    this.#timer = setTimeout(this.#onNewDay, midnight - Date.now());
  }

  readonly #onNewDay = (): void => {
    this.#host.requestUpdate();
    this.#wait();
  };
}
