/** The text format, as the body of an event shows it. */
import { expect } from '@open-wc/testing';
import { all, one, textOf } from './showing.js';
import { timeline } from './showing-timelines.js';

describe('text format', () => {
  it('keeps the underscores within a word, in any script', async () => {
    const body = '#право_на_детство, #Δικαιώματα_των_παιδιών, snake_case_word';
    const widget = await timeline([{ date: '2021', title: 'Hashtags', body }]);
    expect(textOf(one(widget, 'div.body'))).to.equal(body);
  });

  it('has bullets whatever the line ends, and strong emphasis within emphasis', async () => {
    const body = 'First:\r\n- one\r\n- two\r\n\r\n***Both***, **strong *and more***, *more **and strong***.';
    const widget = await timeline([{ date: '2021', title: 'Marks', body }]);
    expect(all(widget, 'div.body li').map(textOf)).to.deep.equal(['one', 'two']);
    expect(textOf(one(widget, 'div.body'))).to.equal('First: one two Both, strong and more, more and strong.');
    expect(all(widget, 'strong').map(textOf)).to.deep.equal(['Both', 'strong and more', 'and strong']);
    expect(all(widget, 'em').map(textOf)).to.deep.equal(['Both', 'and more', 'more and strong']);
  });

  it('has links to addresses with brackets in them', async () => {
    const body = 'See [the law](https://example.org/Act_(law)) and [more](/more).';
    const widget = await timeline([{ date: '2021', title: 'Links', body }]);
    const links = all<HTMLAnchorElement>(widget, 'div.body a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/Act_(law)', '/more']);
    expect(textOf(one(widget, 'div.body'))).to.equal('See the law and more.');
  });

  it('has no pictures: what Markdown makes one of is shown as it is', async () => {
    const body = 'The ![logo](https://example.org/logo.png) of **all**.';
    const widget = await timeline([{ date: '2021', title: 'Pictures', body }]);
    expect(textOf(one(widget, 'div.body'))).to.equal('The ![logo](https://example.org/logo.png) of all.');
    expect(all(widget, 'div.body :is(a, img)').length).to.equal(0);
  });

  it('keeps the stars after words', async () => {
    const body = 'Freund*, Kolleg*, alle* und "jede*". For parents*, teachers* and pupils. Preis**, Menge**.';
    const widget = await timeline([{ date: '2021', title: 'Stars', body }]);
    expect(textOf(one(widget, 'div.body'))).to.equal(body);
    expect(all(widget, 'em, strong').length).to.equal(0);
  });

  it('keeps a row of underscores or stars, as in a letter to be filled in', async () => {
    const body = 'Dear ____, I ask ___, as ___, for "________".\n\n***\n\n*** NEW *** *****';
    const widget = await timeline([{ date: '2021', title: 'Rows', body }]);
    expect(all(widget, 'div.body p').map(textOf)).to.deep.equal(body.split('\n\n'));
    expect(all(widget, 'em, strong').length).to.equal(0);
  });

  it('has strong emphasis in the middle of emphasis, too', async () => {
    const body = '*The **Digital Services Act** is law.* _So __it__ is._ *One **two**, **three***';
    const widget = await timeline([{ date: '2021', title: 'Marks', body }]);
    expect(textOf(one(widget, 'div.body'))).to.equal('The Digital Services Act is law. So it is. One two, three');
    expect(all(widget, 'strong').map(textOf)).to.deep.equal(['Digital Services Act', 'it', 'two', 'three']);
    expect(all(widget, 'em').map(textOf)).to.deep.equal([
      'The Digital Services Act is law.',
      'So it is.',
      'One two, three',
    ]);
  });

  it('takes the link within square brackets for the link, as Markdown does', async () => {
    const body = '[See [this](https://example.org/this) and that](https://example.org/that).';
    const widget = await timeline([{ date: '2021', title: 'Brackets', body }]);
    expect(textOf(one(widget, 'div.body'))).to.equal('[See this and that](https://example.org/that).');
    expect(textOf(one(widget, 'div.body a'))).to.equal('this');
  });
});
