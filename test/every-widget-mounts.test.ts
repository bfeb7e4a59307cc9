/** The contract: 500 mounts leave nothing behind. */
import { expect } from '@open-wc/testing';
import { frames, until, type Widget } from './showing.js';
import { liveListeners, liveTimeouts } from './every-widget/live-listeners.js';
import { made } from './every-widget/mounting.js';
import { widgets, type Kind } from './every-widget/widgets.js';

const MOUNTS = 500;

/** In a task of its own nothing is kept because the stack, in which a collection guesses, still has its address. */
type Collect = (how: { readonly type: 'major'; readonly execution: 'async' }) => Promise<void>;

/** Chromium is started with it; other engines have no way to ask for a collection. */
const { gc } = globalThis as { gc?: Collect };

describe('every widget, mounted 500 times', () => {
  it('is collected on request in Chromium, so that what is kept can be counted', () => {
    expect(typeof gc).to.equal(navigator.userAgent.includes('Chrome') ? 'function' : 'undefined');
  });

  it('would be seen to leave something: a listener, an observer, an interval and a timeout are noticed', () => {
    const before = [...liveListeners(), liveTimeouts()];
    const nothing = () => undefined;
    const observer = new ResizeObserver(nothing);
    observer.observe(document.body);
    addEventListener('resize', nothing);
    const [interval, timeout] = [setInterval(nothing, 60_000), setTimeout(nothing, 60_000)];
    const left = [...liveListeners(), liveTimeouts()];
    expect(left.filter((each, index) => each === before[index])).to.deep.equal([]);
    observer.disconnect();
    removeEventListener('resize', nothing);
    clearInterval(interval);
    clearTimeout(timeout);
    expect([...liveListeners(), liveTimeouts()]).to.deep.equal(before);
  });

  for (const kind of widgets) {
    it(`leaves no node, listener, observer or timer of a ${kind.section} behind${gc ? ', and no widget' : ''}`, async () => {
      const place = document.createElement('div');
      document.body.append(place);
      // What belongs to all of them is there after the first ones.
      await mount(kind, place, 5);
      await idle();
      const before = [document.querySelectorAll('*').length, ...liveListeners()];
      const timeouts = liveTimeouts();

      const mounted = await mount(kind, place, MOUNTS);
      await idle();
      expect([document.querySelectorAll('*').length, ...liveListeners()]).to.deep.equal(before);
      await untilTimeouts(timeouts);

      if (gc) expect(await kept(mounted, gc)).to.equal(0);
      place.remove();
    });
  }
});

describe('a widget that has gone before a change of it was drawn', () => {
  const events = [
    { date: '2021', title: 'First' },
    { date: '2022', title: 'Second' },
  ];
  const quotes = ['One', 'Two'].map((text) => ({ text }));
  for (const [tag, configuration] of [
    ['campaign-timeline', { events, layout: 'horizontal' }],
    ['campaign-quotes', { quotes, autoplay: 10 }],
  ] as const) {
    it(`leaves nothing behind: ${tag}`, async () => {
      const before = [...liveListeners()];
      const timeouts = liveTimeouts();
      for (let time = 0; time < 5; time += 1) {
        const widget = document.body.appendChild(document.createElement(tag));
        Object.assign(widget, configuration);
        await widget.updateComplete;
        widget.heading = 'Another';
        widget.remove();
        await widget.updateComplete;
      }
      await idle();
      expect([...liveListeners()]).to.deep.equal(before);
      await untilTimeouts(timeouts);
    });
  }
});

async function mount(kind: Kind, place: Element, times: number): Promise<WeakRef<Node>[]> {
  const mounted: WeakRef<Node>[] = [];
  for (let time = 0; time < times; time += 1) {
    const widget: Widget = made(kind, kind.full);
    place.append(widget);
    await widget.updateComplete;
    if (widget.shadowRoot) mounted.push(new WeakRef(widget), new WeakRef(widget.shadowRoot));
    widget.remove();
  }
  return mounted;
}

/** Timers and frames that were asked for have come. */
async function idle(): Promise<void> {
  await frames(5);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** No more than there were: what ends by itself has come to its end. */
function untilTimeouts(count: number): Promise<void> {
  return until(
    () => liveTimeouts() <= count,
    () => `no timeout is left, of ${liveTimeouts() - count}`,
  );
}

async function kept(mounted: readonly WeakRef<Node>[], collect: Collect): Promise<number> {
  let count = mounted.length;
  for (let round = 0; round < 60 && count > 0; round += 1) {
    await collect({ type: 'major', execution: 'async' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    count = mounted.filter((each) => each.deref()).length;
  }
  return count;
}
