/** The contract: 500 mounts leave nothing behind. */
import { expect } from '@open-wc/testing';
import type { Widget } from './showing.js';
import { liveListeners } from './every-widget/live-listeners.js';
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

  for (const kind of widgets) {
    it(`leaves no node, listener or observer of a ${kind.section} behind${gc ? ', and no widget' : ''}`, async () => {
      const place = document.createElement('div');
      document.body.append(place);
      // What belongs to all of them is there after the first ones.
      await mount(kind, place, 5);
      await idle();
      const before = [document.querySelectorAll('*').length, ...liveListeners()];

      const mounted = await mount(kind, place, MOUNTS);
      await idle();
      expect([document.querySelectorAll('*').length, ...liveListeners()]).to.deep.equal(before);

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
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 200));
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
