/** The contract: a campaign file that does not come. `every-widget-configuration.test.ts` has the rest of files. */
import { expect } from '@open-wc/testing';
import { made, placed } from './every-widget/mounting.js';
import { noticing } from './every-widget/watching.js';
import { widgets } from './every-widget/widgets.js';
import { until } from './showing.js';

/** Twenty seconds in fifty milliseconds. */
const QUICKER = 400;

describe('every widget, with a file that never comes', () => {
  for (const kind of widgets) {
    it(`${kind.section}: reports it after its time, and keeps what is inside the tag`, async () => {
      const { fetch: realFetch } = globalThis;
      const realTimeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (time) => realTimeout(time / QUICKER);
      // The answer is not even a refusal.
      globalThis.fetch = (_address, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => {
            reject(new DOMException('The time is over', 'TimeoutError'));
          });
        });
      const widget = made(kind);
      const fallback = document.createElement('p');
      fallback.append('Fallback');
      widget.append(fallback);
      widget.setAttribute('src', `/never/${kind.section}.json`);
      try {
        await noticing(async () => {
          await placed(widget);
          await until(() => widget.problems.length, 'it was reported');
        });
      } finally {
        globalThis.fetch = realFetch;
        AbortSignal.timeout = realTimeout;
      }
      expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        'src could not be loaded',
      ]);
      expect(fallback.checkVisibility()).to.equal(true);
    });
  }
});
