import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Has the host show everything while the page is printed. */
export class Printing implements ReactiveController {
  isOn = false;

  readonly #host: ReactiveControllerHost;
  readonly #update: () => void;

  /** `update` renders the host at once. */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    // Moved by the page when it has been printed, it would not hear of it.
    this.isOn = false;
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isOn = type === 'beforeprint';
    this.#host.requestUpdate();
    // The page is printed as it is when this returns.
    this.#update();
  };
}
