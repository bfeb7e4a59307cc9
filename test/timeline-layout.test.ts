/** On one side, on two, or as a strip; and in little room. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, button, focused, html, one, show, until } from './showing.js';
import { events, onTheDay, timeline, titles } from './showing-timelines.js';

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

  it('alternates to the end of a long list', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ date: `${1950 + index}`, title: `Event ${index + 1}` }));
    const widget = await show<TimelineElement>(
      html`<campaign-timeline style="width: 1000px" .events=${many} layout="alternate"></campaign-timeline>`,
    );
    await until(() => titles(widget).length === 60, 'the events are shown');
    const lefts = all(widget, '.title').map((title) => Math.round(title.getBoundingClientRect().left));
    expect(lefts.filter((left, index) => left === lefts[index + 1])).to.deep.equal([]);
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
  });

  it('is a strip that goes on from what is in view, also where it was moved or laid out anew', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));
    const widget = await show<TimelineElement>(
      html`<campaign-timeline style="width: 400px" .events=${many} layout="horizontal"></campaign-timeline>`,
    );
    const goOn = async (to: number) => {
      await until(
        () => button(widget, 'Previous event').getAttribute('aria-disabled') === 'true',
        'it is at the start',
      );
      button(widget, 'Next event').click();
      await until(() => leftOf(to) < 50 && leftOf(to) > -50, `event ${to + 1} is in view`);
    };
    const leftOf = (index: number) =>
      (all(widget, 'li')[index]?.getBoundingClientRect().left ?? NaN) - widget.getBoundingClientRect().left;
    const leadToSixth = async () => {
      for (let step = 0; step < 5; step += 1) button(widget, 'Next event').click();
      await until(() => Math.abs(leftOf(5)) < 50, 'the sixth event is in view');
      await new Promise((resolve) => setTimeout(resolve, 1000));
    };
    await leadToSixth();
    widget.parentElement?.append(widget);
    await goOn(1);
    one(widget, '.strip').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', cancelable: true }));
    await until(() => Math.abs(leftOf(0)) < 50, 'it is back at the start');
    await leadToSixth();
    widget.layout = 'vertical';
    await widget.updateComplete;
    widget.layout = 'horizontal';
    await widget.updateComplete;
    await goOn(1);
  });

  it('is a strip that forgets where it was led to when it is no strip for a while', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));
    const widget = await show<TimelineElement>(
      html`<campaign-timeline style="width: 400px" .events=${many} layout="horizontal"></campaign-timeline>`,
    );
    const isInView = (index: number) =>
      Math.abs((all(widget, 'li')[index]?.offsetLeft ?? NaN) - one(widget, '.strip').scrollLeft) < 50;
    const away: (() => Promise<unknown>)[] = [
      async () => {
        widget.layout = 'vertical';
        await widget.updateComplete;
        widget.layout = 'horizontal';
        return widget.updateComplete;
      },
      () => Promise.resolve(widget.parentElement?.append(widget)),
    ];
    for (const goAway of away) {
      for (let step = 0; step < 5; step += 1) button(widget, 'Next event').click();
      await goAway();
      const isAtStart = () => button(widget, 'Previous event').getAttribute('aria-disabled') === 'true';
      await until(() => isInView(0) && isAtStart(), 'it is at the start');
      button(widget, 'Next event').click();
      await until(() => isInView(1), 'it goes on from there');
      button(widget, 'Previous event').click();
      await until(() => isInView(0) && isAtStart(), 'it goes back');
    }
  });

  it('is a strip whose last event is the last one that is shown', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));
    const widget = await show<TimelineElement>(
      html`<campaign-timeline style="width: 330px" .events=${many} layout="horizontal" limit="8"></campaign-timeline>`,
    );
    const strip = one(widget, '.strip');
    const press = (key: string) => strip.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    press('End');
    await until(() => strip.scrollLeft > 1500, 'it is on its way to the end');
    const end = strip.scrollWidth - strip.clientWidth;
    for (let step = 0; step < 3; step += 1) press('ArrowLeft');
    await until(() => strip.scrollLeft < end - 500, 'it goes back');
  });

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

  it('keeps the focus in another layout, and has it itself where what had it goes with its event', async () => {
    const linked = events.map((event) => ({ ...event, link: { href: '/more' } }));
    const widget = await timeline(linked);
    all(widget, '.link')[1]?.focus();
    widget.layout = 'horizontal';
    await until(() => all(widget, '.strip .link').length === 4, 'it is a strip');
    expect(focused(widget) === all(widget, '.link')[1]).to.equal(true);
    all(widget, '.link')[3]?.focus();
    widget.events = linked.slice(0, 1);
    await until(() => titles(widget).length === 1, 'one is left');
    expect(focused(widget) === one(widget, 'section')).to.equal(true);
  });

  it('keeps the cards of a strip within a narrow place', async () => {
    const widget = await inBox('horizontal', 300);
    // And wide enough for some words in a line.
    for (const card of all(widget, '.content')) expect(card.getBoundingClientRect().width).to.be.within(220, 300);
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
