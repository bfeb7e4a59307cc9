import type { LitElement, ReactiveController } from 'lit';
import type { PlacedEvent } from './entries.js';
import type { TimelineConfig } from './timeline.schema.js';
import { addressOfItem } from '../../foundation/address.js';
import { extra } from '../../foundation/extra.js';

/** A data block beside the fallback, where search engines look for it. It is no script that runs, so a CSP lets it be. */
export class StructuredData implements ReactiveController {
  readonly #host: LitElement;
  /** The ids of the events that were told, a list of their own each time. */
  #told: readonly string[] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Tells the events, in their order, or takes back what was told, where it is not asked for. */
  async tell(
    configuration: TimelineConfig | undefined,
    placed: readonly PlacedEvent[],
    ids: readonly string[],
  ): Promise<void> {
    if (ids === this.#told) return;
    this.#told = ids;
    const module =
      configuration?.structuredData && (await extra('structured-data', import('./extras/structured-data.js')));
    // Something else is to be told by now.
    if (ids !== this.#told) return;
    this.#takeBack();
    if (!module) return;
    const events = placed.map(({ event }) => event);
    this.#host.append(module.dataBlock(configuration.heading, events, ids.map(addressOfItem), this.#host.baseURI));
  }

  hostDisconnected(): void {
    this.#takeBack();
    this.#told = undefined;
  }

  /** A copy of the element has one that it has not made. */
  #takeBack(): void {
    for (const block of this.#host.querySelectorAll(':scope > script[data-made]')) block.remove();
  }
}
