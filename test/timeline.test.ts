import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, button, focused, html, one, setToday, show, textOf, until, warningsDuring } from './showing.js';

const events = [
  { date: '2026-11-24', title: 'Today' },
  { date: '2021-07-14', title: 'Adopted' },
  { date: '2028', title: 'Ahead' },
  { date: '2021-07-14', title: 'Also adopted' },
];

const timeline = (list: unknown, order = 'ascending') =>
  show<TimelineElement>(html`<campaign-timeline .events=${list} order=${order}></campaign-timeline>`);
const titles = (widget: Element) => all(widget, '.title').map(textOf);
const dates = (widget: Element) => all(widget, '.date').map(textOf);

describe('timeline', () => {
  let backToNow: () => void;
  beforeEach(() => {
    backToNow = setToday('2026-11-24');
  });
  afterEach(() => {
    backToNow();
  });

  describe('order', () => {
    it('is an ordered list, earliest first, and keeps the order of events on the same date', async () => {
      const widget = await timeline(events);
      expect(all(widget, 'ol > li').length).to.equal(4);
      expect(titles(widget)).to.deep.equal(['Adopted', 'Also adopted', 'Today', 'Ahead']);
    });

    it('can be latest first, and still keeps the order of events on the same date', async () => {
      expect(titles(await timeline(events, 'descending'))).to.deep.equal(['Ahead', 'Today', 'Adopted', 'Also adopted']);
    });
  });

  describe('past, present and to come', () => {
    it('are told apart in words', async () => {
      const widget = await timeline(events);
      const words = all(widget, '.date').map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim());
      expect(words).to.deep.equal(['14 July 2021 Past', '14 July 2021 Past', '24 November 2026 Now', '2028 To come']);
    });

    it('are parted by a line that names today', async () => {
      for (const order of ['ascending', 'descending']) {
        const widget = await timeline(events, order);
        const line = one(widget, '.today');
        expect(textOf(line)).to.equal('Today 24 November 2026');
        expect(textOf(line.closest('li'))).to.contain(order === 'ascending' ? 'Ahead' : 'Now');
      }
    });

    it('count by the end of a range and by the precision of the date', async () => {
      const widget = await timeline([
        { date: '2026-11-20', end: '2026-11-24', title: 'Until today' },
        { date: '2026-11', title: 'This month' },
        { date: '2026', title: 'This year' },
        { date: '2026-11-20', end: '2026-11-23', title: 'Until yesterday' },
        { date: '2026-12', title: 'Next month' },
      ]);
      const present = all(widget, '[part~=present] .title').map(textOf);
      expect(present).to.have.members(['Until today', 'This month', 'This year']);
    });
  });

  describe('dates', () => {
    it('are as precise as they are given', async () => {
      const widget = await timeline([
        { date: '2021', title: 'Year' },
        { date: '2021-07', title: 'Month' },
        { date: '2021-07-14', title: 'Day' },
        { date: '2021-07-15', dateLabel: 'mid-July', title: 'In words' },
      ]);
      expect(dates(widget).map((date) => date.replace(/ ?Past$/, ''))).to.have.members([
        '2021',
        'July 2021',
        '14 July 2021',
        'mid-July',
      ]);
      expect(all<HTMLTimeElement>(widget, '.date time').map((time) => time.dateTime)).to.have.members([
        '2021',
        '2021-07',
        '2021-07-14',
        '2021-07-15',
      ]);
    });

    it('of a range name its two ends', async () => {
      const widget = await timeline([{ date: '2024-06-06', end: '2024-06-09', title: 'Elections' }]);
      expect(dates(widget)[0]).to.match(/^6\s?–\s?9 June 2024/);
      expect(all<HTMLTimeElement>(widget, '.date time').map((time) => time.dateTime)).to.deep.equal([
        '2024-06-06',
        '2024-06-09',
      ]);
    });

    it('of a range may differ in precision', async () => {
      const widget = await timeline([{ date: '2020', end: '2024-02', title: 'Mixed' }]);
      expect(dates(widget)[0]).to.contain('2020 – February 2024');
    });

    it('do not shift where the visitor’s clock is behind or ahead', async () => {
      // The formatter is set to UTC, and the date is noon: neither end of the earth can shift it.
      const widget = await timeline([{ date: '2021-01-01', title: 'New Year' }]);
      expect(dates(widget)[0]).to.contain('1 January 2021');
    });

    it('before the year 1000 and before the common era are dates', async () => {
      const widget = await timeline([
        { date: '-0043-03-15', title: 'Ides' },
        { date: '0476', title: 'Rome' },
      ]);
      expect(titles(widget)).to.deep.equal(['Ides', 'Rome']);
      expect(dates(widget)[0]).to.match(/15 March 44 B/);
    });

    it('are in the language of the place, and follow it', async () => {
      const place = await show<TimelineElement & { problems: never[] }>(
        html`<div lang="de"><campaign-timeline .events=${events}></campaign-timeline></div>`,
      );
      const widget = place.querySelector('campaign-timeline');
      if (!widget) throw new Error('There is no timeline');
      const shows = (text: string) => () => dates(widget)[0]?.includes(text);
      await until(shows('14. Juli 2021'), 'the dates are German');
      place.lang = 'fr-BE';
      await until(shows('14 juillet 2021'), 'the dates are French');
      widget.lang = 'not a language';
      await until(shows('14 July 2021'), 'the dates are English');
    });
  });

  it('shows body, link, image and category', async () => {
    const widget = await timeline([
      {
        date: '2021',
        title: 'Whole',
        body: 'First.\n\n- One\n- Two',
        link: { href: '/more', label: 'The law' },
        image: { src: 'data-less.svg', alt: 'A drawing', width: 10, height: 20 },
        category: 'Law',
      },
    ]);
    expect(textOf(widget)).to.contain('Law').and.contain('First.').and.contain('One');
    expect(all(widget, '.body li').length).to.equal(2);
    const link = one<HTMLAnchorElement>(widget, '.link');
    expect(link.getAttribute('href')).to.equal('/more');
    expect(
      link
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => textOf(one(widget, `#${id}`))),
    ).to.deep.equal(['The law', 'Whole']);
    const image = one<HTMLImageElement>(widget, 'img');
    expect([image.alt, image.width, image.height, image.loading]).to.deep.equal(['A drawing', 10, 20, 'lazy']);
  });

  it('leaves out only what is wrong, and reports it by place', async () => {
    await warningsDuring(async () => {
      const widget = await timeline([
        { date: '2021-02-30', title: 'No such day' },
        { date: '2021-13', title: 'No such month' },
        { title: 'No date' },
        { date: '2021' },
        null,
        { date: '2022', title: 'Good', link: { href: 'javascript:alert(1)' }, image: { src: 'x.png' } },
        { date: '2023', end: '2022', title: 'Ends before it starts' },
        { date: '2024', title: 'A bad link in the text', body: 'See [this](javascript:alert(1)).' },
      ]);
      expect(titles(widget)).to.deep.equal(['Good', 'Ends before it starts', 'A bad link in the text']);
      expect(all(widget, 'a, img').length).to.equal(0);
      expect(textOf(widget)).to.contain('[this](javascript:alert(1))');
      expect(widget.problems.map(({ path }) => path)).to.deep.equal([
        'events[0].date',
        'events[1].date',
        'events[2].date',
        'events[3].title',
        'events[4]',
        'events[5].link.href',
        'events[5].image.alt',
        'events[6].end',
        'events[7].body',
      ]);
    });
  });

  it('shows 5000 of 10,000 events of which every second is bad, with one report', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => (index % 2 ? { date: '2021', title: `${index}` } : {}));
    const warnings = await warningsDuring(async () => {
      const widget = await timeline(many);
      await until(() => all(widget, 'li').length === 5000, 'all of them are in the page');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('problems: 10000');
    expect(warnings[0]?.split('\n')).to.have.length(21);
  });

  it('says that there are no events yet', async () => {
    expect(textOf(await timeline([]))).to.equal('There is nothing here yet.');
  });

  describe('layout', () => {
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
  });

  describe('filter', () => {
    const sorted = [
      { date: '2020', title: 'A law', category: 'Law' },
      { date: '2021', title: 'A plan', category: 'Plan' },
      { date: '2022', title: 'Another law', category: 'Law' },
    ];

    it('is a row of toggle buttons with counts, and says how many events remain', async () => {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${sorted} filter></campaign-timeline>`,
      );
      const law = all(widget, 'button[aria-pressed]').find((each) => textOf(each).includes('Law'));
      expect(textOf(law)).to.contain('2');
      expect(law?.getAttribute('aria-pressed')).to.equal('false');
      law?.click();
      await widget.updateComplete;
      expect(law?.getAttribute('aria-pressed')).to.equal('true');
      expect(titles(widget)).to.deep.equal(['A law', 'Another law']);
      expect(textOf(one(widget, '[role=status]'))).to.equal('2 events');
      law?.click();
      await widget.updateComplete;
      expect(titles(widget).length).to.equal(3);
    });

    it('shows several categories together, and all events when none is chosen', async () => {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline
          .events=${[...sorted, { date: '2023', title: 'Of no category' }, { date: '2024', title: 'A day', category: 'Day' }]}
          filter
        ></campaign-timeline>`,
      );
      const press = async (name: string) => {
        const chip = all(widget, '.chip').find((each) => textOf(each).includes(name));
        chip?.focus();
        chip?.click();
        await widget.updateComplete;
        // Where one has chosen, one may go on choosing.
        expect(focused(widget) === chip).to.equal(true);
      };
      await press('Plan');
      await press('Day');
      expect(titles(widget)).to.deep.equal(['A plan', 'A day']);
      await press('Plan');
      await press('Day');
      expect(titles(widget).length).to.equal(5);
    });

    it('tells categories apart by colour, and each event by the colour and word of its own', async () => {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${sorted} filter></campaign-timeline>`,
      );
      const colours = (within: string) =>
        all(widget, `${within} .category`).map(
          (label) => `${textOf(label)}: ${getComputedStyle(label, '::before').borderTopColor}`,
        );
      const [law, plan, ...others] = colours('.chip');
      expect(others.length).to.equal(0);
      expect(law?.split(': ')[1]).to.not.equal(plan?.split(': ')[1]);
      // In a quiet line the colour is a little paler.
      expect(all(widget, '.event .category').map(({ part }) => part.value)).to.deep.equal(
        ['1', '2', '1'].map((colour) => `category category-${colour}`),
      );
    });

    it('is not there without categories, and not unasked', async () => {
      const none = await show<TimelineElement>(html`<campaign-timeline .events=${events} filter></campaign-timeline>`);
      const unasked = await timeline(sorted);
      expect(all(none, '.filter').length + all(unasked, '.filter').length).to.equal(0);
    });
  });

  describe('limit', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));

    it('shows the first ones and a button for all, which leads the focus to the first new one', async () => {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${many} limit="5"></campaign-timeline>`,
      );
      const visible = () =>
        all(widget, 'li').filter((item) => item.checkVisibility({ contentVisibilityAuto: false })).length;
      const hidden = () => all(widget, 'li[hidden]').length;
      expect(hidden()).to.equal(7);
      // All are in the page, for a search and for print.
      expect(all(widget, 'li').length).to.equal(12);
      button(widget, 'Show all 12 events').click();
      await until(() => hidden() === 0, 'all are shown');
      expect(visible()).to.equal(12);
      await until(() => textOf(focused(widget)).includes('Event 6'), 'the focus is on the first new one');
    });

    it('gives way to a search in the page', async () => {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${many} limit="5"></campaign-timeline>`,
      );
      const last = all(widget, 'li').at(-1);
      expect(last?.getAttribute('hidden')).to.equal('until-found');
      // As a browser does when it has found something there.
      last?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await until(() => all(widget, 'li[hidden]').length === 0, 'all are shown');
      expect(all(widget, '[part=show-all]').length).to.equal(0);
    });

    it('hides nothing of a list that is no longer than it', async () => {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${many} limit="12"></campaign-timeline>`,
      );
      expect(all(widget, 'li[hidden]').length).to.equal(0);
      expect(all(widget, 'button').length).to.equal(0);
    });

    it('is a whole number of at least 1, or reported', async () => {
      await warningsDuring(async () => {
        for (const limit of ['0', '2.5', '-1', 'few']) {
          const widget = await show<TimelineElement>(
            html`<campaign-timeline .events=${many} limit=${limit}></campaign-timeline>`,
          );
          expect(widget.problems.map(({ path }) => path)).to.deep.equal(['limit']);
          expect(all(widget, 'li:not([hidden])').length).to.equal(12);
        }
      });
    });
  });

  describe('deep links', () => {
    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('have ids that are given or made of date and title, once on a page', async () => {
      const given = [
        { date: '2021', title: 'Rules, “adopted”!' },
        { date: '2022', title: 'Two', id: 'mine' },
      ];
      const first = await timeline(given);
      const second = await timeline(given);
      expect(all(first, 'li').map(({ id }) => id)).to.deep.equal(['2021-rules-adopted', 'mine']);
      expect(all(second, 'li').map(({ id }) => id)).to.deep.equal(['2021-rules-adopted-2', 'mine-2']);
    });

    it('open what hides the event, and take the focus there', async () => {
      const many = Array.from({ length: 12 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${many} limit="2"></campaign-timeline>`,
      );
      location.hash = '#2009-event-10';
      await until(() => textOf(focused(widget)).includes('Event 10'), 'the event has the focus');
      expect(all(widget, 'li[hidden]').length).to.equal(0);
    });
  });

  it('has a button at each event that copies its address, where it is asked to', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${events} copy-link></campaign-timeline>`,
    );
    const buttons = all<HTMLButtonElement>(widget, '[part=share]');
    expect(buttons.length).to.equal(4);
    const name = (buttons[0]?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => textOf(one(widget, `#${id}`)));
    expect(name).to.deep.equal(['Copy link', 'Adopted']);
    let copied = '';
    const clipboard = { writeText: (text: string) => Promise.resolve((copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const hash = location.hash;
    buttons[0]?.click();
    await until(() => textOf(buttons[0]?.parentElement).includes('Link copied'), 'it says so');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(new URL(copied).hash).to.equal('#2021-07-14-adopted');
    expect(textOf(one(widget, '[role=status]'))).to.equal('Link copied');
    expect(location.hash).to.equal(hash);
    expect(all(await timeline(events), 'button').length).to.equal(0);
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

  it('says under a picture what it is told to, in the text format', async () => {
    const image = { src: 'data-less.svg', alt: 'A drawing', caption: 'By [a studio](https://example.org/studio)' };
    const widget = await timeline([{ date: '2021', title: 'With picture', image }]);
    expect(textOf(one(widget, 'figcaption'))).to.equal('By a studio');
    expect(all(widget, 'figure img, figcaption a').length).to.equal(2);
  });

  it('puts an event to come into the visitor’s calendar, made on the spot', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${events} calendar></campaign-timeline>`,
    );
    const buttons = all(widget, 'button').filter((each) => textOf(each) === 'Add to calendar');
    // A year is no day that could stand in a calendar, and today is not to come.
    expect(buttons.length).to.equal(0);
    widget.events = [{ date: '2027-02-09', title: 'Safer Internet Day' }];
    await until(() => all(widget, '[part~=calendar]').length === 1, 'the button is there');
    let text = '';
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((content) => (text = content));
      return createObjectURL(blob);
    };
    const stay = (event: Event) => {
      event.preventDefault();
    };
    document.addEventListener('click', stay);
    one(widget, '[part~=calendar]').click();
    await until(() => text, 'the calendar file was made');
    document.removeEventListener('click', stay);
    URL.createObjectURL = createObjectURL;
    expect(text).to.contain('DTSTART;VALUE=DATE:20270209\r\n').and.contain('DTEND;VALUE=DATE:20270210\r\n');
    expect(text).to.contain('SUMMARY:Safer Internet Day\r\n');
  });

  it('tells search engines its events where it is asked to', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${events} structured-data></campaign-timeline>`,
    );
    await until(() => widget.querySelector('script[type="application/ld+json"]'), 'the data is there');
    const data = widget.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(data)).to.have.property('@context', 'https://schema.org');
    expect(data).to.contain('2021-07-14');
    widget.structuredData = false;
    await until(() => !widget.querySelector('script[type="application/ld+json"]'), 'the data is gone');
  });

  it('reads a TimelineJS document as it is', async () => {
    const response = await fetch(`${partnerServers.files}/test/fixtures/timelinejs.json`);
    const { events: theirs } = (await response.json()) as { events: unknown[] };
    const widget = await show<TimelineElement>(
      html`<campaign-timeline src="${partnerServers.files}/test/fixtures/timelinejs.json"></campaign-timeline>`,
    );
    await until(() => titles(widget).length > 0, 'the events are shown');
    expect(titles(widget).length).to.be.at.least(theirs.length - 1);
    expect(textOf(widget)).to.not.match(/<\w+/);
  });

  it('reads a TimelineJS document of 120 events', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline src="${partnerServers.files}/test/fixtures/timelinejs-120-events.json"></campaign-timeline>`,
    );
    await until(() => titles(widget).length >= 100, 'the events are shown');
  });
});
