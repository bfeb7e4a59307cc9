/** On one side, on two, or as a strip; and in little room. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, button, html, one, show, until } from './showing.js';
import { events, onTheDay, titles } from './showing-timelines.js';

describe('the layout of a timeline', () => {
  onTheDay();

  const sides = (widget: Element) =>
    new Set(all(widget, '.title').map((title) => Math.round(title.getBoundingClientRect().left)));
  const inBox = async (layout: string, width: number, dir = 'ltr') => {
    const place = await show<TimelineElement>(
      html`<div style="width: ${width}px" dir=${dir}><campaign-timeline .events=${events} layout=${layout}></campaign-timeline></div>`,
    );
    const widget = place.querySelector('campaign-timeline');
    if (!widget) throw new Error('There is no timeline');
    await until(() => titles(widget).length === 4, 'the events are shown');
    return widget;
  };

  it('can alternate between two sides, in the same order, and needs the room for it', async () => {
    const wide = await inBox('alternate', 1000);
    expect(titles(wide)).to.deep.equal(['Adopted', 'Also adopted', 'Today', 'Ahead']);
    expect(sides(wide).size).to.equal(2);
    expect(sides(await inBox('alternate', 400)).size).to.equal(1);
  });

  it('can be a strip that buttons move along', async () => {
    const widget = await inBox('horizontal', 400);
    const tops = new Set(all(widget, 'li').map((item) => Math.round(item.getBoundingClientRect().top)));
    expect(tops.size).to.equal(1);
    const first = all(widget, 'li')[0];
    const before = first?.getBoundingClientRect().left ?? 0;
    button(widget, 'Next event').click();
    await until(() => (first?.getBoundingClientRect().left ?? 0) < before - 50, 'the strip has moved on');
  });

  it('can be a strip that keys move along, from right to left as well', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const widget = await inBox('horizontal', 400, dir);
      const strip = one(widget, '.strip');
      const press = (key: string) =>
        strip.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      const isAtEnd = () => button(widget, 'Next event').getAttribute('aria-disabled') === 'true';
      const isAtStart = () => button(widget, 'Previous event').getAttribute('aria-disabled') === 'true';
      await until(isAtStart, 'it is at the start');
      expect(isAtEnd()).to.equal(false);
      // A key that was pressed is not left to the page.
      expect(press('End')).to.equal(false);
      const last = all(widget, 'li').at(-1);
      const isInView = () => {
        const { left = NaN, right = NaN } = last?.getBoundingClientRect() ?? {};
        return left < strip.getBoundingClientRect().right - 100 && right > strip.getBoundingClientRect().left + 100;
      };
      await until(isInView, 'the last event is in view');
      // It is wider than the strip, and one more step shows the rest of it.
      await until(() => {
        button(widget, 'Next event').click();
        return isAtEnd();
      }, 'it is at the end');
      expect(isAtStart()).to.equal(false);
      press('Home');
      await until(isAtStart, 'it is back at the start');
      press(dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
      await until(() => !isAtStart(), 'it has moved on by one');
      expect(press('a')).to.equal(true);
    }
  }).timeout(30_000);

  it('is a strip that arrives where a key leads, also when it is stopped on the way', async () => {
    const widget = await inBox('horizontal', 400);
    const strip = one(widget, '.strip');
    const press = (key: string) =>
      strip.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('End');
    await until(() => strip.scrollLeft > 400, 'it is on its way');
    // As a browser does that lays the strip out anew.
    strip.scrollTo({ left: strip.scrollLeft, behavior: 'instant' });
    const last = all(widget, 'li').at(-1);
    const isInView = () => (last?.getBoundingClientRect().left ?? NaN) < strip.getBoundingClientRect().right - 100;
    await until(isInView, 'the last event is in view');
    press('Home');
    strip.scrollTo({ left: strip.scrollLeft, behavior: 'instant' });
    await until(() => strip.scrollLeft < 2, 'it is back at the start');
  });

  it('is a strip without buttons where all events have room', async () => {
    const widget = await inBox('horizontal', 2000);
    await until(() => all(widget, '.controls').length === 0, 'there is nothing to go on to');
  });

  it('keeps the cards of a strip within a narrow place', async () => {
    const widget = await inBox('horizontal', 300);
    for (const card of all(widget, '.content')) expect(card.getBoundingClientRect().width).to.be.at.most(300);
    expect(one(widget, '.widget').scrollWidth).to.be.at.most(300);
  });

  it('stays within 320 pixels with long words everywhere', async () => {
    const word = 'Kinderonlinesicherheitsverbesserungsgesetzgebungsverfahrensbeschleunigung';
    const event = {
      date: '2028',
      dateLabel: word,
      title: word,
      body: word,
      category: word,
      link: { href: '/', label: word },
    };
    const place = await show<TimelineElement>(
      html`<div style="width: 320px">
        ${['vertical', 'alternate', 'horizontal'].map(
          (layout) =>
            html`<campaign-timeline .events=${[event]} layout=${layout} filter copy-link></campaign-timeline>`,
        )}
      </div>`,
    );
    for (const widget of place.querySelectorAll('campaign-timeline')) {
      await until(() => titles(widget).length === 1, 'the event is shown');
      expect(one(widget, '.widget').scrollWidth).to.be.at.most(320);
      expect(one(widget, '.content').scrollWidth).to.be.at.most(320);
    }
  });
});
