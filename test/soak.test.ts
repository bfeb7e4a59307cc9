/**
 * Long use: whatever visitors and editors do with the widgets, nothing breaks, nothing grows, and what there is to read is
 * still there. So many steps in `npm test`, half an hour with `npm run soak`. The use is random and the same every time.
 */
import { expect } from '@open-wc/testing';
import { liveListeners } from './every-widget/live-listeners.js';
import { Random } from './soak/random.js';
import { UsedPage } from './soak/used-page.js';

const SEED = 8;
const STEPS = 300;
/** Bytes by which a heap may differ after collections: engines compile and cache. */
const TOLERANCE = 3_000_000;

const { minutes } = soak;
const { gc } = globalThis as { gc?: () => void };

describe(`long use, of ${minutes ? `${minutes} minutes` : `${STEPS} steps`}`, function () {
  this.timeout((minutes + 2) * 60_000);

  it('ends without an error or growth, and with the content intact', async () => {
    const { warn, error } = console;
    const thrown: string[] = [];
    let steps = 0;
    const note = (what: unknown) => thrown.push(`step ${steps}: ${String(what)}`);
    const onError = ({ message }: ErrorEvent) => note(message);
    const onRejection = ({ reason }: PromiseRejectionEvent) => note(reason);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    // Broken configurations are among what happens.
    console.warn = () => undefined;
    console.error = note;

    const page = new UsedPage(new Random(SEED));
    try {
      const text = await page.restored();
      const begun = [page.size, ...liveListeners()];
      // Not by performance.now(), which the sign-ups put forward.
      const end = Date.now() + minutes * 60_000;
      const isOver = () => (minutes ? Date.now() > end : steps >= STEPS);
      let heap = NaN;
      for (; !isOver(); steps += 1) {
        await page.step();
        // By now everything has been compiled, and every language has come.
        if (steps === STEPS / 2) {
          await page.restored();
          heap = heapSize();
        }
      }
      expect(await page.restored()).to.equal(text);
      expect([page.size, ...liveListeners()]).to.deep.equal(begun);
      if (gc) expect(heapSize() - heap, 'growth of the heap in bytes').to.be.lessThan(TOLERANCE);
      expect(Math.min(...Object.values(page.outcomes)), 'sign-ups that failed, and that arrived').to.be.greaterThan(0);
      expect(thrown).to.deep.equal([]);
    } finally {
      page.remove();
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      Object.assign(console, { warn, error });
    }
  });
});

/** Where the engine tells it: Chromium, as it is started for the tests. */
function heapSize(): number {
  gc?.();
  return (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? NaN;
}
