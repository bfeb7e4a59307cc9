/** Documents of TimelineJS, written after https://timeline.knightlab.com/docs/json-format.html */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { bodyOf, dateOf, eventOf, read, slide } from './reading-timelinejs.js';

const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

describe('a TimelineJS document', () => {
  it('is read without a problem', () => {
    const { configuration, problems } = read(fixture('timelinejs'));
    assert.deepEqual(problems, []);
    assert.equal(configuration.heading, 'Growing up with the internet');
    assert.equal(
      configuration.intro,
      'A story of rules & rights, in the format of [TimelineJS](https://timeline.knightlab.com/docs/json-format.html).',
    );
    assert.deepEqual(configuration.events[0], {
      id: 'convention',
      date: '1989-11-20',
      title: 'The Convention on the Rights of the Child',
      body: 'Adopted by the **United Nations**.\n\nIt knows nothing of the internet yet.\n\nIts [54 articles](https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child) hold there, too.',
      category: 'Rights',
    });
    assert.deepEqual(configuration.events[2], {
      date: '2004-02-06',
      title: 'Safer Internet Day is held for the first time',
      body: 'Now every February: [https://www.saferinternetday.org](https://www.saferinternetday.org).',
      image: {
        src: 'ballot.svg',
        alt: 'A drawing of a hand with a paper',
        caption: 'A drawing that stands for a photograph\n\n[A studio](https://example.org/studio)',
      },
      link: { href: 'https://www.saferinternetday.org' },
      category: 'Programmes',
    });
  });

  it('of 120 events is read whole', () => {
    const { configuration, problems } = read(fixture('timelinejs-120-events'));
    assert.deepEqual(problems, []);
    assert.equal(configuration.events.length, 120);
    assert.equal(configuration.events[119].title, 'Meeting 120 of the working group');
    assert.equal(
      configuration.events[119].body,
      'Agenda of meeting 120.\n\n[Minutes](https://example.org/minutes/120) are *public*.',
    );
  });

  it('is reported by the places of its own events, and the others are shown', () => {
    const { configuration, problems } = read({
      events: [
        slide(),
        slide({ start_date: { year: '2021', month: '2', day: '30' } }),
        slide({ start_date: {} }),
        slide({ start_date: { year: 'soon' } }),
        { start_date: { year: '2021' } },
        null,
        slide({ end_date: { year: '2020' } }),
      ],
    });
    assert.equal(configuration.events.length, 2);
    assert.deepEqual(
      problems.map((problem) => problem.split(' ')[0]),
      ['events[1].date', 'events[2].date', 'events[3].date', 'events[4].title', 'events[5]', 'events[6].end'],
    );
  });
});

describe('a date of TimelineJS', () => {
  it('is of text or numbers, as precise as it is given', () => {
    assert.equal(dateOf({ year: '2021' }), '2021');
    assert.equal(dateOf({ year: 2021, month: 7 }), '2021-07');
    assert.equal(dateOf({ year: '2021', month: '7', day: '4', hour: '12', minute: '30' }), '2021-07-04');
    assert.equal(dateOf({ year: '2021', month: '', day: '' }), '2021');
    assert.equal(dateOf({ year: '2021', month: '', day: '4' }), '2021');
    assert.equal(dateOf({ year: '476' }), '0476');
  });

  it('counts the years before the common era from 1', () => {
    assert.equal(dateOf({ year: '-44', month: '3', day: '15' }), '-0043-03-15');
    assert.equal(dateOf({ year: -1, month: 3 }), '0000-03');
  });

  it('may have an end, which is dropped where it says nothing new', () => {
    assert.deepEqual(dateOf({ year: 2021 }, { year: 2024, month: 2 }), ['2021', '2024-02']);
    assert.equal(dateOf({ year: 2021 }, { year: '2021' }), '2021');
  });

  it('may be in words, on the slide or on its dates', () => {
    const label = (more) => eventOf(more).dateLabel;
    assert.equal(label({ display_date: 'In <b>summer</b>' }), 'In summer');
    assert.equal(label({ start_date: { year: 2021, display_date: 'summer' } }), 'summer');
    const end = { year: 2022, display_date: 'autumn' };
    assert.equal(label({ start_date: { year: 2021, display_date: 'summer' }, end_date: end }), 'summer – autumn');
    // Words for one end would hide the other, which goes along, in figures.
    const summer = { year: 2021, month: 7, display_date: 'summer' };
    const present = { year: 2024, display_date: 'present' };
    for (const [start_date, end_date, words] of [
      [summer, { year: 2022 }, 'summer – 2022'],
      [summer, { year: 2022, month: 3 }, 'summer – 2022-03'],
      [summer, { year: 2022, month: '3', day: '1' }, 'summer – 2022-03-01'],
      [{ year: '1999' }, present, '1999 – present'],
      [{ year: '-44', month: '3' }, present, '−44 – present'],
      [{ year: 2024 }, present, '2024 – present'],
      [{ ...summer, display_date: 'Early 2020s' }, { year: 2024, display_date: 'Early 2020s' }, 'Early 2020s'],
    ])
      assert.equal(label({ start_date, end_date }), words);
    // An end that says nothing new, or nothing, hides nothing.
    for (const end_date of [{ year: 2021 }, { year: '', month: '' }])
      assert.equal(label({ start_date: { year: 2021, display_date: 'summer' }, end_date }), 'summer');
    assert.equal(label({ display_date: 'both', end_date: { year: 2022 } }), 'both');
  });
});

describe('the HTML of TimelineJS', () => {
  it('becomes paragraphs, lists, links and emphasis', () => {
    assert.equal(bodyOf('<p>One</p><p>Two<br/>Three</p>'), 'One\n\nTwo\n\nThree');
    assert.equal(bodyOf('Before<ul><li>a</li><li><p>b</p></li></ul>after'), 'Before\n\n- a\n- b\n\nafter');
    assert.equal(bodyOf('<ul><li>a<li>b</ul><p>after</p><p>more</p>'), '- a\n- b\n\nafter\n\nmore');
    assert.equal(bodyOf("<a target=_blank href='/a b(c)'>x</a>"), '[x](/a%20b%28c%29)');
    assert.equal(bodyOf('<b>bold </b>and<i> slanted</i>, <b><i>both</i></b>'), '**bold** and *slanted*, **_both_**');
    assert.equal(bodyOf('<h3>Head</h3><table><tr><td>1</td><td>2</td></tr></table>'), 'Head\n\n1 2');
  });

  it('keeps marks that go over several paragraphs or stand badly nested', () => {
    assert.equal(bodyOf('<b>one<p>two</p></b>three'), '**one**\n\n**two**\n\nthree');
    assert.equal(bodyOf('<b>one <i>two</b> three</i>'), '**one _two_** *three*');
    assert.equal(bodyOf('never <b>closed'), 'never **closed**');
    assert.equal(bodyOf('closed </b>before, and <strong>by</b> another'), 'closed before, and **by** another');
  });

  it('has one mark around all that it marks, with links and other marks in it', () => {
    const link = '<a href="https://example.org/r">the report</a>';
    assert.equal(bodyOf(`<strong>See ${link}.</strong>`), '**See [the report](https://example.org/r).**');
    assert.equal(bodyOf(`<em>See ${link}.</em>`), '*See [the report](https://example.org/r).*');
    assert.equal(bodyOf(`<b>${link}:</b> text`), '**[the report](https://example.org/r):** text');
    assert.equal(bodyOf('<strong>By <em>Friday</em>!</strong>'), '**By _Friday_!**');
    assert.equal(bodyOf('<em>The <strong>Act</strong>.</em>'), '*The **Act**.*');
    assert.equal(bodyOf('<em><strong>Act</strong> now</em>'), '_**Act** now_');
  });

  it('leaves out a mark that the text format would not read again', () => {
    assert.equal(bodyOf('<b>one</b><i>two</i>'), 'onetwo');
    assert.equal(bodyOf('<i>un</i>done'), 'undone');
    assert.equal(bodyOf('<i>5 * 3</i>'), '5 * 3');
    assert.equal(bodyOf('<b> </b><i></i>x'), 'x');
  });

  it('makes a link of an address in the text, unless it is told not to', () => {
    const text = 'See https://example.org/a?b=c&amp;d. <a href="https://example.org">https://example.org</a>';
    assert.equal(
      bodyOf(text),
      'See [https://example.org/a?b=c&d](https://example.org/a?b=c&d). [https://example.org](https://example.org)',
    );
    assert.match(eventOf({ autolink: false, text: { headline: 'A title', text } }).body, /^See https:\/\/example/);
  });

  it('makes a link of an address that has no scheme, and of one of an email, as TimelineJS does', () => {
    assert.equal(
      bodyOf('Ask <b>press.office@example.org</b>, a@b.example.eu. (www.example.org/a_b), not @handle, 5 @ 3 or www.'),
      'Ask **[press.office@example.org](mailto:press.office@example.org)**, [a@b.example.eu](mailto:a@b.example.eu). ' +
        '([www.example.org/a_b](https://www.example.org/a_b)), not @handle, 5 @ 3 or www.',
    );
    assert.equal(bodyOf('https://b.eu/?to=a@b.eu'), '[https://b.eu/?to=a@b.eu](https://b.eu/?to=a@b.eu)');
  });

  it('has the alternative text of a picture in its place', () => {
    const link = '<a href="https://example.org"><img src="a.png" alt="A map &amp; more"></a>';
    assert.equal(bodyOf(`See ${link}, <b><IMG alt=this></b>.`), 'See [A map & more](https://example.org), **this**.');
    assert.equal(bodyOf('<img src="a.png" title="A map" alt="">Words'), 'Words');
    assert.equal(eventOf({ text: { headline: `<img alt='The "map" &amp;lt;'> of it` } }).title, 'The "map" &lt; of it');
  });

  it('makes no list of a paragraph that begins with a dash or a star', () => {
    assert.equal(bodyOf('<p>One</p><p>- two</p><p>-3 °C</p>'), 'One\n\n– two\n\n-3 °C');
    assert.equal(bodyOf('<p>* A note</p><ul><li>a</li></ul>'), '*\u2060 A note\n\n- a');
  });

  it('leaves a link alone that is written in our own marks', () => {
    assert.equal(
      bodyOf('<p>Read [the report](https://example.org/r).</p>'),
      'Read [the report](https://example.org/r).',
    );
    assert.equal(bodyOf('[https://a.org](https://a.org/b_(c))'), '[https://a.org](https://a.org/b_(c))');
    // These are none, and the addresses in them can be followed.
    for (const [before, after] of [
      ['[x](', ' "y")'],
      ['![x](', ')'],
    ])
      assert.equal(bodyOf(`${before}https://a.org${after}`), `${before}[https://a.org](https://a.org)${after}`);
  });

  it('is never more than its words', () => {
    assert.equal(bodyOf('<script>alert(1)</script>a<style>b{}</style><!-- c --><svg onload=d><a>e</a></svg>f'), 'a f');
    assert.equal(bodyOf('<img src=x onerror="alert(1)">Words'), 'Words');
    assert.equal(bodyOf('<a href="javascript:alert(1)">click</a>'), 'click');
    assert.equal(bodyOf('<a href="java&#10;script:alert(1)">click</a>'), 'click');
    assert.equal(bodyOf('1 < 2 <unknown-tag foo="<b>">x</unknown-tag>'), '1 < 2 x');
    // Written as text, it is text.
    assert.equal(bodyOf('&lt;script&gt;alert(1)&lt;/script&gt;'), '<script>alert(1)</script>');
  });

  it('has no word of a script that names a script', () => {
    assert.equal(bodyOf('a<script>document.write("<script src=b>c")</script>d'), 'a d');
    assert.equal(bodyOf('a<svg><svg></svg>b</svg>c'), 'a bc');
  });

  it('is read to its end however much of it is never closed, and without hours of work', () => {
    for (const piece of [
      '<a',
      'a',
      '<b ',
      '<li>x',
      '<a "',
      '"<a" ',
      '</script',
      '<b>x',
      '<svg',
      '<script ',
      '<title>x',
      'a@b.',
    ])
      assert.match(bodyOf(`Words. <${piece.repeat(10_000)}`), /^Words\./, piece);
    for (const piece of ['<iframe ', '<a ']) assert.ok(eventOf({ media: { url: piece.repeat(10_000) } }).title, piece);
  });

  it('has its characters by name and by number', () => {
    assert.equal(bodyOf('&eacute;&Ouml;&#8217;&#x20AC;&hellip; &nosuch; AT&T'), 'éÖ’€… &nosuch; AT&T');
    assert.equal(bodyOf('&Alpha;&Omega;&alpha;&rho;&sigmaf;&sigma;&omega; &rarr; &le;'), 'ΑΩαρςσω → ≤');
    assert.equal(bodyOf('&#147;It&#146;s&#148; &#x97; &#133;'), '“It’s” — …');
  });

  it('has the characters by name that browsers have', () => {
    const letters =
      'Amacr Aogon Cacute Ccaron Cdot Dcaron Dstrok Emacr Edot Eogon Ecaron Gbreve Gdot Hstrok Imacr Iogon Kcedil Lcedil Lcaron Lstrok Nacute Ncedil Ncaron Omacr Odblac OElig Racute Rcedil Rcaron Sacute Scedil Scaron Tcedil Tcaron Tstrok Umacr Uring Udblac Uogon Wcirc Ycirc Yuml Zacute Zdot Zcaron';
    const names = `${letters} ${letters.toLowerCase()} abreve Abreve Gcedil Idot imath kgreen eng ENG thetasym alefsym rArr there4 supe diams hearts loz lang rlm zwj thinsp quot apos iexcl yuml`;
    for (const name of names.split(' '))
      assert.equal(bodyOf(`a&${name};b`), parseFragment(`a&${name};b`).childNodes[0].value, name);
    assert.equal(bodyOf('&-; &gcedil;'), '&-; &gcedil;');
  });

  it('is reduced in titles and categories as well', () => {
    const event = eventOf({ group: '<i>Law</i> &amp; order', text: { headline: '<em>One</em><br>two' } });
    assert.deepEqual([event.title, event.category], ['One two', 'Law & order']);
  });
});
