import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, html, nameOf, one, show, textOf, until, warningsDuring } from './showing.js';
import { dates, events, onTheDay, timeline, titles } from './showing-timelines.js';

describe('timeline', () => {
  onTheDay();

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

    it('and in shapes that differ from each other without their colours', async () => {
      const widget = await timeline(events);
      const markers = all(widget, '.content').map((content) => getComputedStyle(content, '::before'));
      const shapes = markers.map(({ borderTopWidth, outlineStyle }) => `${borderTopWidth} ${outlineStyle}`);
      expect(new Set(shapes).size).to.equal(3);
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

    it('of a range may differ in precision', async () => {
      const widget = await timeline([{ date: '2020', end: '2024-02', title: 'Mixed' }]);
      expect(dates(widget)[0]).to.contain('2020 – February 2024');
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

  it('leaves the focus on a link while its event gets an image and a longer text', async () => {
    const event = { date: '2024', title: 'The law', link: { href: '/more' } };
    const widget = await timeline([event]);
    const link = one<HTMLAnchorElement>(widget, '.link');
    link.focus();
    widget.events = [{ ...event, body: 'It **binds**.', image: { src: '/portrait.svg', alt: 'A hall' } }];
    await until(() => all(widget, '.image').length === 1, 'the image is there');
    expect(one(widget, '.link') === link).to.equal(true);
    expect(widget.shadowRoot?.activeElement === link).to.equal(true);
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
    expect(nameOf(link)).to.equal('The law, Whole');
    const image = one<HTMLImageElement>(widget, 'img');
    expect([image.alt, image.width, image.height, image.loading]).to.deep.equal(['A drawing', 10, 20, 'lazy']);
  });

  it('marks the language of what it was given, in words for a date and from TimelineJS too', async () => {
    const inEnglish = (events: unknown) =>
      show<TimelineElement>(
        html`<campaign-timeline lang="de"
          ><script type="application/json" .text=${JSON.stringify({ lang: 'en', timeline: { events } })}></script
        ></campaign-timeline>`,
      );
    const label = await inEnglish([{ date: '2028', dateLabel: 'spring, expected', title: 'Ours' }]);
    await until(() => all(label, 'time').length > 0, 'it is shown');
    expect(one(label, 'time [lang=en]').textContent).to.equal('spring, expected');
    const theirs = await inEnglish([{ start_date: { year: 2028 }, text: { headline: 'Theirs' } }]);
    await until(() => all(theirs, '.title').length > 0, 'it is shown');
    expect(one(theirs, '.title').lang).to.equal('en');
  });

  it('says the year where the date is in words that may not', async () => {
    const widget = await timeline([
      { date: '2021', title: 'In figures' },
      { date: '2027', dateLabel: 'spring', title: 'In words' },
    ]);
    expect(all(widget, '.year').map((year) => year.ariaHidden)).to.deep.equal(['true', null]);
  });

  it('has no heading deeper than the sixth level', async () => {
    const widget = await timeline([{ date: '2021', title: 'Deep' }]);
    Object.assign(widget, { heading: 'Deeper', headingLevel: 6 });
    await until(() => all(widget, 'h6').length === 2, 'both are of the sixth level');
  });

  it('says under a picture what it is told to, in the text format', async () => {
    const image = { src: 'data-less.svg', alt: 'A drawing', caption: 'By [a studio](https://example.org/studio)' };
    const widget = await timeline([{ date: '2021', title: 'With picture', image }]);
    expect(textOf(one(widget, 'figcaption'))).to.equal('By a studio');
    expect(all(widget, 'figure img, figcaption a').length).to.equal(2);
  });

  it('leaves out only what is wrong, and reports it by place', async () => {
    await warningsDuring(async () => {
      const widget = await timeline([
        { date: '2021-02-30', title: 'No such day' },
        { date: '2021-13', title: 'No such month' },
        { date: '-0000', title: 'No such year' },
        { title: 'No date' },
        { date: '2021' },
        null,
        { date: '2022', title: 'Good', link: { href: 'javascript:alert(1)' }, image: { src: 'x.png' } },
        { date: '2023', end: '2022', title: 'Ends before it starts' },
        { date: '2024', title: 'No such page', link: { href: 'www.example.org' } },
        { date: '2024', title: 'A bad link in the text', body: 'See [this](javascript:alert(1)).' },
        { date: 2024, title: 'A number for a date' },
        { date: '2025', title: 'More than is known', colour: 'red', category: ['Law'] },
      ]);
      const kept = ['Good', 'Ends before it starts', 'No such page', 'A bad link in the text', 'More than is known'];
      expect(titles(widget)).to.deep.equal(kept);
      expect(all(widget, 'a, img').length).to.equal(0);
      expect(textOf(widget)).to.contain('[this](javascript:alert(1))');
      expect(widget.problems.map(({ path }) => path)).to.deep.equal([
        'events[0].date',
        'events[1].date',
        'events[2].date',
        'events[3].date',
        'events[4].title',
        'events[5]',
        'events[6].link.href',
        'events[6].image.alt',
        'events[7].end',
        'events[8].link.href',
        'events[9].body',
        'events[10].date',
        'events[11].colour',
        'events[11].category',
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

  it('shows what has been changed in an event, in a new list', async () => {
    const [first, second] = [
      { date: '2021', title: 'Old' },
      { date: '2022', title: 'Other' },
    ];
    const widget = await timeline([first, second]);
    first.title = 'New';
    widget.events = [first, second];
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['New', 'Other']);
  });

  it('says that there are no events yet', async () => {
    expect(textOf(await timeline([]))).to.equal('There is nothing here yet.');
  });
});
