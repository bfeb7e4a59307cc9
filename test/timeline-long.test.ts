/** Long timelines: all of the list comes into the page, bit by bit, and nothing is done twice. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, focused, html, one, show, textOf, until, warningsDuring } from './showing.js';

const COUNT = 300;

/** One event a day, in two categories. */
const many = (count = COUNT) =>
  Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
    title: `Event ${index + 1}`,
    category: index % 2 ? 'Odd' : 'Even',
  }));

const long = (
  events: unknown = many(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<TimelineElement> => {
  const { limit = null, layout = null } = attributes;
  return show<TimelineElement>(
    html`<campaign-timeline .events=${events} .limit=${limit} .layout=${layout} filter></campaign-timeline>`,
  );
};

const items = (widget: Element) => all(widget, 'li');
const titles = (widget: Element) => all(widget, '.title').map((title) => title.textContent);
const isWhole = (widget: Element, count = COUNT) => until(() => items(widget).length === count, 'the list is whole');

describe('a long timeline', () => {
  it('shows its first events at once, and all of them soon after, in order', async () => {
    const widget = await long();
    const atOnce = items(widget).length;
    expect(atOnce).to.be.greaterThan(10).and.lessThan(COUNT);
    expect(titles(widget)[0]).to.equal('Event 1');
    await isWhole(widget);
    expect(titles(widget)).to.deep.equal(many().map(({ title }) => title));
  });

  it('is whole again in another layout, after an empty list, and after what is inside the tag', async () => {
    const widget = await long();
    await isWhole(widget);
    await warningsDuring(async () => {
      for (const change of [{ layout: 'horizontal' }, { layout: 'vertical' }, { events: [] }, { events: undefined }]) {
        Object.assign(widget, change);
        await widget.updateComplete;
        widget.events = many();
        await isWhole(widget);
        expect(titles(widget)).to.deep.equal(many().map(({ title }) => title));
      }
    });
  });

  it('is whole in the end in a page that is hidden, where there are no frames', async () => {
    const { requestAnimationFrame: realRequestAnimationFrame } = globalThis;
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    globalThis.requestAnimationFrame = () => 0;
    try {
      await isWhole(await long());
    } finally {
      globalThis.requestAnimationFrame = realRequestAnimationFrame;
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('is one list to a screen reader, however it is laid out', async () => {
    for (const layout of ['vertical', 'alternate', 'horizontal']) {
      const widget = await long(many(), { layout });
      await isWhole(widget);
      const list = one(widget, '[role=list]');
      const owners = new Set(
        items(widget).map((item) => item.parentElement?.closest('[role=list], ol:not([role=none])')),
      );
      expect(owners.size === 1 && owners.has(list)).to.equal(true);
      expect(items(widget).every((item) => item.getAttribute('role') === 'listitem')).to.equal(true);
    }
  });

  it('is accessible', async () => {
    const widget = await long(many(60));
    await isWhole(widget, 60);
    await expect(widget).to.be.accessible();
  });

  it('takes a new event without touching the others', async () => {
    const widget = await long();
    await isWhole(widget);
    const before = items(widget);
    let touched = 0;
    const observer = new MutationObserver((records) => (touched += records.length));
    for (const item of before)
      observer.observe(item, { subtree: true, childList: true, attributes: true, characterData: true });
    widget.events = [...many(), { date: '2030', title: 'New' }];
    await isWhole(widget, COUNT + 1);
    expect(titles(widget).at(-1)).to.equal('New');
    expect(before.every((item, index) => item === items(widget)[index])).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(touched).to.equal(0);
  });

  it('in another language is marked as such once, however it grows', async () => {
    const json = (count: number) => JSON.stringify({ lang: 'de', timeline: { events: many(count) } });
    const widget = await show<TimelineElement>(
      html`<campaign-timeline
        ><script type="application/json" .text=${json(60)}></script
      ></campaign-timeline>`,
    );
    const isMarked = () => all(widget, '.title').every(({ lang, dir }) => `${lang} ${dir}` === 'de ltr');
    await isWhole(widget, 60);
    await until(isMarked, 'all are marked');
    let touched = 0;
    const observer = new MutationObserver((records) => (touched += records.length));
    for (const item of items(widget)) observer.observe(item, { subtree: true, attributes: true });
    (widget.querySelector('script') as HTMLScriptElement).text = json(61);
    await isWhole(widget, 61);
    await until(isMarked, 'so is the new one');
    expect(touched).to.equal(0);
  });

  it('changes its language to the end', async () => {
    const widget = await long();
    await isWhole(widget);
    widget.lang = 'en-US';
    const dates = () => all(widget, '.date').filter((date) => date.textContent.includes('January 1, 2020'));
    await until(() => dates().length === 1, 'the first date is American');
    await until(() => /October 26, 2020/.test(all(widget, '.date').at(-1)?.textContent ?? ''), 'so is the last one');
  });

  it('is filtered as a whole', async () => {
    const widget = await long();
    await isWhole(widget);
    all(widget, '.chip')[1]?.click();
    await isWhole(widget, COUNT / 2);
    await until(() => titles(widget).every((title) => Number(title.slice(6)) % 2 === 0), 'only those are left');
  });

  it('is whole at once when it is printed, whatever hid a part of it', async () => {
    const widget = await long(many(), { limit: '5' });
    all(widget, '.chip')[0]?.click();
    await widget.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(items(widget).length).to.equal(COUNT);
    expect(all(widget, 'li[hidden]').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await until(() => all(widget, 'li:not([hidden])').length === 5, 'it is as it was before');
  });

  it('is as it was when the page has moved it back after printing', async () => {
    const place = document.createElement('div');
    // The page is told before the widget is, which is not told any more.
    const moveBack = () => {
      place.append(widget);
    };
    addEventListener('afterprint', moveBack, { once: true });
    const widget = await long(many(12), { limit: '5' });
    widget.after(place);
    dispatchEvent(new Event('beforeprint'));
    expect(all(widget, 'li[hidden]').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    await until(() => all(widget, 'li[hidden]').length === 7, 'the limit holds again');
  });

  it('goes on where it stopped when it was taken out of the page', async () => {
    const widget = await long();
    const place = widget.parentElement;
    widget.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(items(widget).length).to.be.lessThan(COUNT);
    place?.append(widget);
    await isWhole(widget);
  });

  it('leaves no listener behind', async () => {
    const open = new Map<string, number>();
    const targets = [globalThis, document] as EventTarget[];
    for (const target of targets) {
      for (const [name, by] of [['addEventListener', 1] as const, ['removeEventListener', -1] as const]) {
        const original = target[name].bind(target);
        target[name] = (type: string, ...rest: [EventListener]) => {
          open.set(type, (open.get(type) ?? 0) + by);
          original(type, ...rest);
        };
      }
    }
    try {
      const widget = document.createElement('campaign-timeline');
      widget.events = many(60);
      document.body.append(widget);
      await isWhole(widget, 60);
      expect([...open.values()].some((number) => number > 0)).to.equal(true);
      widget.remove();
      expect([...open].filter(([, number]) => number !== 0)).to.deep.equal([]);
    } finally {
      // The methods of the prototype come to light again.
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    }
  });

  describe('with a link to an event', () => {
    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('that has not come yet, leads there', async () => {
      history.replaceState(null, '', '#2020-10-26-event-300');
      const widget = await long();
      await until(() => textOf(focused(widget)).includes('Event 300'), 'the event has the focus');
      await isWhole(widget);
      await until(() => {
        const { top } = focused(widget)?.getBoundingClientRect() ?? { top: NaN };
        return top >= -1 && top <= innerHeight;
      }, 'it is in view');
      expect(location.hash).to.equal('#2020-10-26-event-300');
    });

    it('that the filter hides, shows all', async () => {
      const widget = await long();
      await isWhole(widget);
      all(widget, '.chip')[1]?.click();
      await isWhole(widget, COUNT / 2);
      location.hash = '#2020-10-25-event-299';
      await until(() => textOf(focused(widget)).includes('Event 299'), 'the event has the focus');
      expect(all(widget, '[aria-pressed=true]').length).to.equal(0);
    });
  });
});
