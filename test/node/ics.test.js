/** Files for calendars, after RFC 5545. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from '../../dist/widgets/timeline/extras/ics.js';

const now = new Date('2026-11-24T10:20:30.400Z');
const fileOf = (event) =>
  calendarFile(
    { date: '2027-02-09', title: 'A day', ...event },
    'a-day@example.org',
    'https://example.org/#a-day',
    now,
  );
/** Its lines, with what was folded put together again. */
const linesOf = (event) => fileOf(event).replaceAll('\r\n ', '').split('\r\n');
const line = (event, name) => linesOf(event).find((each) => each.startsWith(name));

describe('a file for calendars', () => {
  it('holds one event of whole days', () => {
    assert.deepEqual(linesOf({}), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//campaign-widgets//timeline//EN',
      'BEGIN:VEVENT',
      'UID:a-day@example.org',
      'DTSTAMP:20261124T102030Z',
      'DTSTART;VALUE=DATE:20270209',
      'DTEND;VALUE=DATE:20270210',
      'SUMMARY:A day',
      'URL:https://example.org/#a-day',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no controls in its texts but line ends and tabs', () => {
    assert.equal(line({ title: 'A\u0007 d\u0000ay\tor\r\ntwo' }, 'SUMMARY'), 'SUMMARY:A day\tor\\ntwo');
  });

  it('says in words what its days are, where figures would say too much', () => {
    const event = { dateLabel: 'spring 2027, expected', body: 'A vote.' };
    assert.equal(line(event, 'DESCRIPTION'), String.raw`DESCRIPTION:spring 2027\, expected\n\nA vote.`);
  });

  it('ends on the day after the last one', () => {
    assert.equal(line({ end: '2027-02-28' }, 'DTEND'), 'DTEND;VALUE=DATE:20270301');
    assert.equal(line({ date: '2027-12-31' }, 'DTEND'), 'DTEND;VALUE=DATE:20280101');
    assert.equal(line({ end: '2028-02-28' }, 'DTEND'), 'DTEND;VALUE=DATE:20280229');
  });

  it('ends its lines with CR LF, and nothing else', () => {
    const file = fileOf({ title: 'Over\ntwo\r\nlines', body: 'And\n\nmore' });
    assert.equal(file.replaceAll('\r\n', '').search(/[\r\n]/), -1);
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  });

  it('escapes what has a meaning of its own', () => {
    assert.equal(line({ title: 'a, b; c\\d\ne' }, 'SUMMARY'), String.raw`SUMMARY:a\, b\; c\\d\ne`);
    assert.equal(line({ category: 'Law, order' }, 'CATEGORIES'), String.raw`CATEGORIES:Law\, order`);
  });

  it('folds at 75 octets, and no character is cut', () => {
    const title = 'Ein Tag für Kinder — 子どもの日 🙂 '.repeat(12).trim();
    const file = fileOf({ title, body: 'x'.repeat(400) });
    for (const each of file.split('\r\n')) assert.ok(Buffer.byteLength(each) <= 75, each);
    assert.equal(line({ title }, 'SUMMARY'), `SUMMARY:${title}`);
    assert.ok(!file.includes('\u{fffd}'));
  });

  it('keeps the underscores within a word, in any script', () => {
    assert.equal(line({ body: '#право_на_детство' }, 'DESCRIPTION'), 'DESCRIPTION:#право_на_детство');
  });

  it('sees relative addresses from the base of the page', () => {
    const event = { date: '2027-02-09', title: 'A day', body: 'See [that](texts/that).', link: { href: 'more' } };
    const file = calendarFile(event, 'a-day', 'https://example.org/#a-day', now, 'https://example.org/site/');
    const [, description] = /DESCRIPTION:(.*)/.exec(file.replaceAll('\r\n ', ''));
    assert.equal(
      description,
      String.raw`See that (https://example.org/site/texts/that).\n\nhttps://example.org/site/more`,
    );
  });

  it('tells the body without its marks, and where a link leads', () => {
    const body = 'Read **this** and [that](https://example.org/that), not snake_case_words.';
    const link = { href: '/more' };
    assert.equal(
      line({ body, link }, 'DESCRIPTION'),
      String.raw`DESCRIPTION:Read this and that (https://example.org/that)\, not snake_case_words.\n\nhttps://example.org/more`,
    );
  });
});
