/** What a strip of events is called, what keys it leaves alone, and when it has buttons. `timeline-layout.test.ts` moves it. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, html, one, show, until } from './showing.js';
import { events, onTheDay } from './showing-timelines.js';

describe('a timeline as a strip', () => {
  onTheDay();

  const stripOf = (list: unknown, width: number) =>
    show<TimelineElement>(
      html`<campaign-timeline style="width: ${width}px" .events=${list} layout="horizontal"></campaign-timeline>`,
    );

  it('is a list that says what is in it, as it takes the focus', async () => {
    const list = one(await stripOf(events, 400), '[role=list]');
    expect([list.tabIndex, list.ariaLabel]).to.deep.equal([0, 'Events']);
  });

  it('leaves a key to the link that has the focus', async () => {
    const widget = await stripOf(
      events.map((event) => ({ ...event, link: { href: '#' } })),
      400,
    );
    const link = all(widget, 'a')[0];
    for (const key of ['End', 'Home', 'ArrowLeft', 'ArrowRight']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      link?.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
  });

  it('gets its buttons when there is no longer room for all events, and loses them again', async () => {
    const widget = await stripOf(events, 2000);
    const hasButtons = () => all(widget, 'button').length > 0;
    await until(() => !hasButtons(), 'all events have room');
    widget.style.width = '300px';
    await until(hasButtons, 'there are buttons');
    widget.style.width = '2000px';
    await until(() => !hasButtons(), 'all events have room again');
  });
});
