/** What each browser makes of dates: with our names, or with its own data where there are none, as in ranges. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, html, one, setToday, show, textOf, until } from './showing.js';

const spaces = /[\s\u{a0}\u{2009}\u{202f}]+/gu;
const firstDate = (widget: Element) => (all(widget, '.date')[0]?.textContent ?? '').replaceAll(spaces, ' ').trim();

async function timelineIn(lang: string, event: object): Promise<TimelineElement> {
  const widget = await show<TimelineElement>(
    html`<campaign-timeline lang=${lang} .events=${[{ title: 'Title', ...event }]}></campaign-timeline>`,
  );
  await until(() => firstDate(widget), `the event is shown in ${lang}`);
  return widget;
}

describe('dates of the timeline', () => {
  const day = { date: '2021-07-14' };
  const days = { date: '2024-06-06', end: '2024-06-09' };
  const inWords: Record<string, [day: string, month: string, days: string]> = {
    en: ['14 July 2021', 'July 2021', '6–9 June 2024'],
    'en-US': ['July 14, 2021', 'July 2021', 'June 6 – 9, 2024'],
    // Not of those that Intl takes for America.
    'en-LU': ['14 July 2021', 'July 2021', '6–9 June 2024'],
    de: ['14. Juli 2021', 'Juli 2021', '6.–9. Juni 2024'],
    fi: ['14. heinäkuuta 2021', 'heinäkuu 2021', '6.–9. kesäkuuta 2024'],
    // No Chromium knows these, and Bosnian months are "M07" to some.
    ga: ['14 Iúil 2021', 'Iúil 2021', '6–9 Meitheamh 2024'],
    mt: ['14 ta’ Lulju 2021', 'Lulju 2021', '6–9 ta’ Ġunju 2024'],
    bs: ['14. juli 2021.', 'juli 2021.', '6–9. juni 2024.'],
  };

  for (const [lang, [dayText, monthText, daysText]] of Object.entries(inWords)) {
    it(`are written in the language "${lang}"`, async () => {
      expect(firstDate(await timelineIn(lang, day))).to.match(new RegExp(`^${dayText} `));
      expect(firstDate(await timelineIn(lang, { date: '2021-07' }))).to.match(new RegExp(`^${monthText} `));
      // Browsers put more or less space around the dash.
      const range = firstDate(await timelineIn(lang, days)).replaceAll(/ ?– ?/g, '–');
      expect(range).to.contain(daysText.replaceAll(/ ?– ?/g, '–'));
    });
  }

  it('in English are those that the browser would write', async () => {
    for (let month = 1; month <= 12; month += 1) {
      const widget = await timelineIn('en', { date: `2024-${String(month).padStart(2, '0')}-29` });
      const intl = new Intl.DateTimeFormat('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      expect(firstDate(widget)).to.contain(intl.format(Date.UTC(2024, month - 1, 29)).replaceAll(spaces, ' '));
    }
  });

  it('carry their machine values, each end of a range its own', async () => {
    const widget = await timelineIn('en', days);
    const times = all<HTMLTimeElement>(widget, '.date time');
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2024-06-06', '2024-06-09']);
    expect(times.map((time) => time.textContent.replaceAll(spaces, ' '))).to.deep.equal(['6', '9 June 2024']);
  });

  it('are read with the blanks that a spreadsheet has left around them', async () => {
    const widget = await timelineIn('en', { date: ' 2024-06-06', end: '2024-06-09\u{a0}' });
    expect(all<HTMLTimeElement>(widget, '.date time').map(({ dateTime }) => dateTime)).to.deep.equal([
      '2024-06-06',
      '2024-06-09',
    ]);
    expect(widget.problems).to.deep.equal([]);
  });

  it('of a range across the beginning of the common era are told apart', async () => {
    const widget = await timelineIn('en', { date: '-0043', end: '0014' });
    expect(firstDate(widget))
      .to.match(/^44 BC – (AD )?14( AD)?/)
      .and.contain('AD');
  });

  it('before the common era are in the language also where the browser does not know it', async () => {
    const years = { is: '44 f.Kr.', lb: '44 v. Chr.', sq: '44 p.K.', mk: '44 г. пр. н. е.' };
    for (const [lang, words] of Object.entries(years)) {
      const widget = await timelineIn(lang, { date: '-0043' });
      await until(
        () => firstDate(widget).includes(words),
        () => `${words} is there instead of ${firstDate(widget)}`,
      );
    }
    expect(firstDate(await timelineIn('mk', { date: '-0043-03-15' }))).to.match(/^15 март 44 г\. пр\. н\. е\.(?! г)/);
    expect(firstDate(await timelineIn('is', { date: '-0026', end: '0014' }))).to.match(/^27 f\.Kr\. – 14(\s|$)/);
  });

  it('in Nynorsk are near enough', async () => {
    expect(firstDate(await timelineIn('nn', { date: '2021-07-14' }))).to.contain('14. juli 2021');
  });

  it('before the common era are told apart from those after, in the year as well', async () => {
    const widget = await timelineIn('en', { date: '-0043-03-15' });
    expect(firstDate(widget)).to.contain('15 March 44 BC');
    expect(textOf(one(widget, '.year'))).to.equal('44 BC');
  });
});

describe('a date that passes while the page is open', () => {
  let backToNow: () => void;
  beforeEach(() => {
    backToNow = setToday('2026-11-24');
  });
  afterEach(() => {
    backToNow();
  });

  it('needs no reload when the page is looked at again', async () => {
    const widget = await timelineIn('en', { date: '2026-11-25' });
    expect(firstDate(widget)).to.equal('25 November 2026 To come');
    backToNow();
    backToNow = setToday('2026-11-25');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => firstDate(widget) === '25 November 2026 Now', 'it is that day');
    backToNow();
    backToNow = setToday('2026-11-26');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => firstDate(widget) === '25 November 2026 Past', 'the day is over');
  });

  it('passes at midnight, by one timer, which ends with the timeline', async () => {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const timers = new Map<unknown, { act: () => void; hours: number }>();
    const HOUR = 3_600_000;
    globalThis.setTimeout = ((act: () => void, delay = 0, ...rest: unknown[]) => {
      const timer = set(act, delay, ...(rest as []));
      if (delay > HOUR) timers.set(timer, { act, hours: delay / HOUR });
      return timer;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (timer) => {
      timers.delete(timer);
      clear(timer);
    };
    try {
      const widget = await timelineIn('en', { date: '2026-11-25' });
      const [timer, ...others] = timers.values();
      expect(others.length).to.equal(0);
      // From noon.
      expect(timer?.hours).to.be.within(12, 12.01);
      backToNow();
      backToNow = setToday('2026-11-25');
      timer?.act();
      await until(() => firstDate(widget) === '25 November 2026 Now', 'it is that day');
      widget.remove();
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
  });
});
