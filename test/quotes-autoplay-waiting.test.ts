/** What holds quotes up that change by themselves, and what happens once it no longer does. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { button, until } from './showing.js';
import { buttons, press, quickerBy, quotes, shown, strip, voices } from './showing-quotes.js';

const QUICKER = 10;
const SECONDS = 10;
/** The time of a quote, in milliseconds of the test. */
const TIME = (SECONDS * 1000) / QUICKER;

describe('quotes that wait before they change by themselves', () => {
  const { setTimeout: realSetTimeout, matchMedia: realMatchMedia } = globalThis;
  beforeEach(() => {
    globalThis.setTimeout = quickerBy(QUICKER);
  });
  afterEach(async () => {
    Object.assign(globalThis, { setTimeout: realSetTimeout, matchMedia: realMatchMedia });
    Reflect.deleteProperty(document, 'hidden');
    await resetMouse();
  });

  const playing = (more: object = {}) => quotes(voices, { autoplay: SECONDS, ...more });

  interface Hold {
    readonly begin: (widget: Element) => unknown;
    readonly end: (widget: Element) => unknown;
    /** What the end of it is told by. */
    readonly event: string;
  }
  const holds: Readonly<Record<string, Hold>> = {
    'the mouse has left': {
      begin: (widget) => {
        const { left, top } = strip(widget).getBoundingClientRect();
        return sendMouse({ type: 'move', position: [Math.round(left + 50), Math.round(top + 30)] });
      },
      end: () => sendMouse({ type: 'move', position: [innerWidth - 5, 5] }),
      event: 'pointerleave',
    },
    'the focus has left “Pause”': {
      begin: (widget) => {
        button(widget, 'Pause').focus();
      },
      end: (widget) => {
        button(widget, 'Pause').blur();
      },
      event: 'focusout',
    },
    'the page is shown again': {
      begin: () => Object.defineProperty(document, 'hidden', { configurable: true, value: true }),
      end: () => {
        Reflect.deleteProperty(document, 'hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
      event: 'visibilitychange',
    },
  };

  for (const [what, { begin, end, event }] of Object.entries(holds)) {
    it(`give a quote its whole time from when ${what}`, async () => {
      const widget = await playing({ width: 400 });
      await begin(widget);
      // More than half of a time is over that has begun meanwhile.
      await new Promise((resolve) => realSetTimeout(resolve, 1.5 * TIME));
      let left = NaN;
      let changed = NaN;
      const place = event === 'visibilitychange' ? document : widget;
      place.addEventListener(event, () => (left = performance.now()), { once: true, capture: true });
      widget.addEventListener('campaign-change', () => (changed = performance.now()), { once: true });
      await end(widget);
      await until(() => !Number.isNaN(changed), 'they go on');
      expect(changed - left).to.be.at.least(0.9 * TIME);
    });
  }

  it('lose the button when the visitor comes to want less motion', async () => {
    const motion = Object.assign(new EventTarget(), { matches: false });
    globalThis.matchMedia = () => motion as unknown as MediaQueryList;
    const widget = await playing();
    expect(buttons(widget)[0]).to.equal('Pause');
    motion.matches = true;
    motion.dispatchEvent(new Event('change'));
    await until(() => buttons(widget)[0] === 'Previous quote', 'the button has gone');
  });

  it('go from the last to the first without rushing past the others', async () => {
    // Whole seconds until "Play": they must not have turned by themselves before the visitor has.
    globalThis.setTimeout = realSetTimeout;
    const widget = await playing();
    const box = strip(widget);
    box.scrollTo({ left: box.scrollWidth, behavior: 'instant' });
    await until(() => buttons(widget)[0] === 'Play' && shown(widget)[0] === 'Voice 5', 'the last is shown');
    globalThis.setTimeout = quickerBy(QUICKER);
    const lefts: number[] = [];
    widget.addEventListener('campaign-change', () => {
      lefts.push(box.scrollLeft);
      // No second turn before this one has been looked at.
      button(widget, 'Pause').click();
    });
    await press(widget, 'Play');
    await until(() => lefts.length > 0, 'the first is shown');
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['Voice 1']);
    expect(lefts).to.deep.equal([0]);
  });
});
