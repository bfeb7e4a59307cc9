/** Dates as text. The browsers have data of their own: see test/timeline-dates.test.ts for what they make of it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseCalendarDate } from '../../dist/foundation/calendar-date.js';
import { dateText as textOf, rangeText } from '../../dist/foundation/date-text.js';
import { locales, localesOfManyDates } from '../../scripts/locales.js';

const english = { language: 'en' };
/** Names that no language has, so that nothing but they can have written the text. */
const invented = {
  language: 'de',
  dates: {
    months: Array.from({ length: 12 }, (_, index) => `of-m${index + 1}`),
    standalone: Array.from({ length: 12 }, (_, index) => `m${index + 1}`),
    patterns: {
      day: '{d}. {m} {y} g.',
      month: '{m} {y} g.',
      days: '{d}.–{d}. {m} {y} g.',
      dates: '{d}. {m} – {d}. {m} {y} g.',
      months: '{m} – {m} {y} g.',
      years: '{y} to – {y} g.',
    },
    beforeEra: '{y} g. before',
  },
};

async function wordsIn(language) {
  const { dates } = await import(`../../dist/locales/${locales[language]}`);
  return { language, dates };
}

const formatter = (language) =>
  new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
const dateText = (date, words) => textOf(parseCalendarDate(date), words);
const range = (start, end, words) =>
  rangeText(parseCalendarDate(start), parseCalendarDate(end), words).join('').replaceAll(/\s+/g, ' ');

describe('a date', () => {
  for (const zone of ['Asia/Dubai', 'Pacific/Honolulu', 'Pacific/Kiritimati']) {
    it(`is the same day in ${zone}`, async () => {
      const script = `
        import { dateText, rangeText } from './dist/foundation/date-text.js';
        import { parseCalendarDate } from './dist/foundation/calendar-date.js';
        const dates = ['2021-01-01', '2021-12', '2021', '-0043-03-15'];
        const texts = ['en', 'de'].flatMap((language) => dates.map((date) => dateText(parseCalendarDate(date), { language })));
        const ends = ['2020-12-31', '2021-01-01'].map(parseCalendarDate);
        const offset = new Date(2021, 0).getTimezoneOffset();
        console.log(JSON.stringify([offset, ...texts, rangeText(...ends, { language: 'de' }).join('')]));`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: zone },
      });
      const [offset, ...texts] = JSON.parse(stdout.replaceAll(/\u{2009}|\u{a0}/gu, ' '));
      assert.notEqual(offset, 0, 'the zone has no effect, and this test no meaning');
      assert.deepEqual(texts, [
        '1 January 2021',
        'December 2021',
        '2021',
        '15 March 44 BC',
        '1. Januar 2021',
        'Dezember 2021',
        '2021',
        '15. März 44 v. Chr.',
        '31. Dezember 2020 – 1. Januar 2021',
      ]);
    });
  }

  it('is today by the clock of the visitor', async () => {
    for (const [zone, day] of [
      ['Pacific/Honolulu', 23],
      ['Asia/Dubai', 24],
      ['Pacific/Kiritimati', 24],
    ]) {
      const script = `
        import { today } from './dist/foundation/calendar-date.js';
        const RealDate = Date;
        globalThis.Date = class extends RealDate {
          constructor(...given) {
            super(...(given.length > 0 ? given : [RealDate.UTC(2026, 10, 24, 5)]));
          }
        };
        console.log(JSON.stringify(today()));`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: zone },
      });
      assert.deepEqual(JSON.parse(stdout), { year: 2026, month: 11, day }, zone);
    }
  });

  it('is as precise as it is given, before the year 1000 as well', () => {
    const dates = ['2021', '2021-07', '2021-07-14', '0476', '0099-12-31', '0000', '-0043'];
    assert.deepEqual(
      dates.map((date) => dateText(date, english)),
      ['2021', 'July 2021', '14 July 2021', '476', '31 December 99', '1 BC', '44 BC'],
    );
  });

  it('of a region is written as there', () => {
    assert.equal(dateText('2021-07-14', { language: 'en-US' }), 'July 14, 2021');
    assert.equal(dateText('2021-07-14', { language: 'en-CA' }), 'July 14, 2021');
    for (const region of ['150', 'BG', 'EU', 'GR', 'HR', 'IE', 'LU'])
      assert.equal(dateText('2021-07-14', { language: `en-${region}` }), '14 July 2021');
    assert.equal(dateText('2021-07-14', { language: 'de-AT' }), '14. Juli 2021');
  });

  it('takes the names of a catalogue before those of the browser', () => {
    assert.equal(dateText('2021-07-14', invented), '14. of-m7 2021 g.');
    assert.equal(dateText('2021-07', invented), 'm7 2021 g.');
    assert.equal(dateText('2021', invented), '2021');
    assert.equal(dateText('-0043-03-15', invented), '15. of-m3 44 g. before');
  });

  it('is British English where the browser does not know the language', () => {
    assert.equal(dateText('2021-07-14', { language: 'tlh' }), '14 July 2021');
  });
});

describe('a date in a language of ours', async () => {
  const right = JSON.parse(await readFile(new URL('../fixtures/dates-by-language.json', import.meta.url), 'utf8'));
  const withMore = { bg: '2021 г.', bs: '2021.', hr: '2021.', lv: '2021. g.', mk: '2021 г.', sr: '2021.' };
  const years = { ...withMore, 'sr-Latn': '2021.' };
  const plain = (text) => text.replaceAll(/\s/g, ' ');

  for (const language of Object.keys(locales).filter((locale) => !localesOfManyDates.includes(locale))) {
    it(`is right in "${language}", and asks for no formatter, which is dear`, async (t) => {
      const words = await wordsIn(language);
      t.mock.method(Intl, 'DateTimeFormat', () => assert.fail('a formatter was made'));
      assert.ok(right[language].day.includes(plain(dateText('2021-07-14', words))), dateText('2021-07-14', words));
      assert.ok(right[language].month.includes(plain(dateText('2021-07', words))), dateText('2021-07', words));
      assert.equal(plain(dateText('2021', words)), years[language] ?? '2021');
      for (const [start, end] of [
        ['2021-07-13', '2021-07-14'],
        ['2021-06-14', '2021-07-14'],
        ['2021-06', '2021-07'],
        ['2021', '2022'],
      ])
        assert.match(range(start, end, words), /^[^–]*\S ?– ?\S[^–]*$/);
      const months = Array.from({ length: 12 }, (_, month) => `2021-${String(month + 1).padStart(2, '0')}`);
      assert.equal(new Set(months.map((month) => dateText(month, words))).size, 12);
      assert.equal(new Set(months.map((month) => dateText(`${month}-14`, words))).size, 12);
    });
  }

  it('is left to the browser in Arabic, whose digits and months differ from country to country', async () => {
    const { dates } = await wordsIn('ar');
    assert.equal(dates, undefined);
    assert.equal(dateText('2021-07-14', { language: 'ar-EG', dates }), '١٤ يوليو ٢٠٢١');
  });

  it('has an ordinal on the first of a month where the EU writes one', async () => {
    const [french, italian, greek] = [await wordsIn('fr'), await wordsIn('it'), await wordsIn('el')];
    assert.equal(dateText('2024-08-01', french), '1er août 2024');
    assert.equal(dateText('2024-08-11', french), '11 août 2024');
    assert.equal(dateText('2024-08-01', italian), '1º agosto 2024');
    assert.equal(dateText('2024-08-01', greek), '1η Αυγούστου 2024');
    assert.equal(range('2024-08-01', '2024-08-03', french), '1er–3 août 2024');
  });

  it('has the Austrian January', async () => {
    const { dates } = await wordsIn('de');
    assert.equal(dateText('2021-01', { language: 'de-DE', dates }), 'Januar 2021');
    assert.equal(dateText('2021-01', { language: 'de-AT', dates }), 'Jänner 2021');
    assert.equal(dateText('2021-01-14', { language: 'de-IT', dates }), '14. Jänner 2021');
  });

  it('is left to the browser before the common era, where the browser knows the language', async () => {
    const date = Date.UTC(-43, 2, 15);
    const withEra = new Intl.DateTimeFormat('pl', { ...formatter('pl').resolvedOptions(), era: 'short' });
    assert.equal(dateText('-0043-03-15', await wordsIn('pl')), withEra.format(date));
    assert.equal(plain(dateText('-0043-03-15', await wordsIn('mt'))), '15 ta’ Marzu 44 QK');
  });
});

describe('a range', () => {
  it('says once what its ends share', () => {
    assert.equal(range('2024-06-06', '2024-06-09', english), '6–9 June 2024');
    assert.equal(range('2024-06-06', '2024-07-09', english), '6 June – 9 July 2024');
    assert.equal(range('2024-06-06', '2025-07-09', english), '6 June 2024 – 9 July 2025');
    assert.equal(range('2024-06', '2024-07', english), 'June – July 2024');
    assert.equal(range('2024-06', '2025-07', english), 'June 2024 – July 2025');
    assert.equal(range('2024', '2029', english), '2024–2029');
    assert.equal(range('-0043', '-0003', english), '44 BC – 4 BC');
  });

  it('may differ in precision', () => {
    assert.equal(range('2020', '2024-02', english), '2020 – February 2024');
    assert.equal(range('2020-05-01', '2024', { language: 'fr' }), '1 mai 2020 – 2024');
  });

  it('is written by Intl where there are no names, with each end in one piece', () => {
    const [first, last] = [parseCalendarDate('2024-06-06'), parseCalendarDate('2024-06-09')];
    for (const language of ['ar', 'bg', 'de', 'fr', 'hu', 'ja', 'lv', 'zh']) {
      const pieces = rangeText(first, last, { language });
      assert.equal(pieces.join(''), formatter(language).formatRange(Date.UTC(2024, 5, 6), Date.UTC(2024, 5, 9)));
      for (const piece of pieces) assert.notEqual(piece, '', language);
    }
  });

  it('takes the names of a catalogue', () => {
    assert.equal(range('2024-06-06', '2024-06-09', invented), '6.–9. of-m6 2024 g.');
    assert.equal(range('2024-06-06', '2024-07-09', invented), '6. of-m6 – 9. of-m7 2024 g.');
    assert.equal(range('2024-06-06', '2025-07-09', invented), '6. of-m6 2024 g. – 9. of-m7 2025 g.');
    assert.equal(range('2024-06', '2024-07', invented), 'm6 – m7 2024 g.');
    assert.equal(range('2024', '2025', invented), '2024 to – 2025 g.');
  });

  it('has the spaces that the language has around a dash, and no full stop before one that touches it', async () => {
    for (const [language, days, dates, years] of [
      ['de', '6.–9. Juni 2024', '6. Juni – 9. Juli 2024', '2024–2025'],
      ['sk', '6. – 9. júna 2024', '6. júna – 9. júla 2024', '2024 – 2025'],
      ['bg', '6 – 9 юни 2024 г.', '6 юни – 9 юли 2024 г.', '2024 – 2025 г.'],
      ['sv', '6–9 juni 2024', '6 juni–9 juli 2024', '2024–2025'],
      ['pt', '6–9 de junho de 2024', '6 de junho – 9 de julho de 2024', '2024–2025'],
      ['mt', '6–9 ta’ Ġunju 2024', '6 ta’ Ġunju – 9 ta’ Lulju 2024', '2024–2025'],
      ['sr', '6–9. јун 2024.', '6. јун – 9. јул 2024.', '2024–2025.'],
      ['hr', '6. – 9. lipnja 2024.', '6. lipnja – 9. srpnja 2024.', '2024. – 2025.'],
      ['lv', '2024. gada 6.–9. jūnijs', '2024. gada 6. jūnijs – 9. jūlijs', '2024.–2025. g.'],
    ]) {
      const words = await wordsIn(language);
      assert.equal(range('2024-06-06', '2024-06-09', words), days);
      assert.equal(range('2024-06-06', '2024-07-09', words), dates);
      assert.equal(range('2024', '2025', words), years);
    }
    assert.equal(range('2024-06-06', '2025-07-09', await wordsIn('nb')), '6. juni 2024–9. juli 2025');
  });

  it('says the year once, where it stands first as well, and what leads to it', async () => {
    for (const [language, days, dates, months] of [
      ['hu', '2024. június 6–9.', '2024. június 6. – július 9.', '2024. június–július'],
      ['lt', '2024 m. birželio 6–9 d.', '2024 m. birželio 6 d. – liepos 9 d.', '2024 m. birželis – liepa'],
      ['lv', '2024. gada 6.–9. jūnijs', '2024. gada 6. jūnijs – 9. jūlijs', '2024. gada jūnijs – jūlijs'],
      ['es', '6–9 de junio de 2024', '6 de junio – 9 de julio de 2024', 'junio–julio de 2024'],
      ['ka', '6–9 ივნისი, 2024', '6 ივნისი – 9 ივლისი, 2024', 'ივნისი – ივლისი, 2024'],
    ]) {
      const words = await wordsIn(language);
      assert.equal(range('2024-06-06', '2024-06-09', words), days);
      assert.equal(range('2024-06-06', '2024-07-09', words), dates);
      assert.equal(range('2024-06', '2024-07', words), months);
    }
  });
});
