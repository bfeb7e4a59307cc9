/** Dates as text. The browsers have data of their own: see test/timeline-dates.test.ts for what they make of it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseCalendarDate } from '../../dist/foundation/calendar-date.js';
import { dateText, rangeText } from '../../dist/foundation/date-text.js';

const english = { language: 'en' };
/** Names that no language has, so that nothing but they can have written the text. */
const invented = {
  language: 'de',
  dates: {
    months: Array.from({ length: 12 }, (_, index) => `of-m${index + 1}`),
    standalone: Array.from({ length: 12 }, (_, index) => `m${index + 1}`),
    patterns: { day: '{d}. {m} {y} g.', month: '{m} {y} g.' },
    beforeEra: '{y} g. before',
  },
};

const range = (start, end, words) =>
  rangeText(parseCalendarDate(start), parseCalendarDate(end), words).join('').replaceAll(/\s+/g, ' ');

describe('a date', () => {
  for (const zone of ['Asia/Dubai', 'Pacific/Honolulu', 'Pacific/Kiritimati']) {
    it(`is the same day in ${zone}`, async () => {
      const script = `
        import { dateText, rangeText } from './dist/foundation/date-text.js';
        import { parseCalendarDate } from './dist/foundation/calendar-date.js';
        const dates = ['2021-01-01', '2021-12', '2021', '-0043-03-15'];
        const texts = ['en', 'de'].flatMap((language) => dates.map((date) => dateText(date, { language })));
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

  it('is as precise as it is given, before the year 1000 as well', () => {
    const dates = ['2021', '2021-07', '2021-07-14', '0476', '0099-12-31', '0000', '-0043'];
    assert.deepEqual(
      dates.map((date) => dateText(date, english)),
      ['2021', 'July 2021', '14 July 2021', '476', '31 December 99', '1 BC', '44 BC'],
    );
  });

  it('of a region is written as there', () => {
    assert.equal(dateText('2021-07-14', { language: 'en-US' }), 'July 14, 2021');
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

  it('is written by Intl, with each end in one piece', () => {
    const [first, last] = [parseCalendarDate('2024-06-06'), parseCalendarDate('2024-06-09')];
    for (const language of ['ar', 'bg', 'de', 'fr', 'hu', 'ja', 'lv', 'zh']) {
      const intl = new Intl.DateTimeFormat(language, {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
      });
      const pieces = rangeText(first, last, { language });
      assert.equal(pieces.join(''), intl.formatRange(Date.UTC(2024, 5, 6), Date.UTC(2024, 5, 9)));
      for (const piece of pieces) assert.notEqual(piece, '', language);
    }
  });

  it('takes the names of a catalogue', () => {
    assert.equal(range('2024-06-06', '2024-06-09', invented), '6.–9. of-m6 2024 g.');
    assert.equal(range('2024-06-06', '2024-07-09', invented), '6. of-m6 – 9. of-m7 2024 g.');
    assert.equal(range('2024-06-06', '2025-07-09', invented), '6. of-m6 2024 g. – 9. of-m7 2025 g.');
    assert.equal(range('2024-06', '2024-07', invented), 'm6 – m7 2024 g.');
    assert.equal(range('2024', '2025', invented), '2024–2025');
  });

  it('does not guess where the year stands first', () => {
    const words = { ...invented, dates: { ...invented.dates, patterns: { day: '{y}. {m} {d}.', month: '{y}. {m}' } } };
    assert.equal(range('2024-06-06', '2024-06-09', words), '2024. of-m6 6. – 2024. of-m6 9.');
  });
});
