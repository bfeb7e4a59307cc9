import { expect } from '@open-wc/testing';
import type { AsksElement } from '../src/index.js';
import { all, html, one, show, textOf, warningsDuring } from './showing.js';

const five = Array.from({ length: 5 }, (_, index) => ({
  title: `Ask ${index + 1}`,
  body: 'A sentence. '.repeat(1 + index * 4),
}));

const asks = (list: unknown, { numbered = false, layout = 'cards', width = 1200 } = {}) =>
  show<AsksElement>(
    html`<div style="width: ${width}px">
      <campaign-asks .asks=${list} ?numbered=${numbered} layout=${layout}></campaign-asks>
    </div>`,
  ).then(async (place) => {
    const widget = place.querySelector('campaign-asks');
    if (!widget) throw new Error('There are no asks');
    await widget.updateComplete;
    return widget;
  });

/** How many cards stand beside the first one. */
const columns = (widget: Element) => {
  const tops = all(widget, '.ask').map((card) => Math.round(card.getBoundingClientRect().top));
  return tops.filter((top) => top === tops[0]).length;
};

describe('asks', () => {
  it('are a list, and an ordered one with numbers where they are numbered', async () => {
    const plain = await asks(five);
    expect(all(plain, 'ul > li').length).to.equal(5);
    expect(all(plain, '.number').length).to.equal(0);
    const numbered = await asks(five, { numbered: true });
    expect(all(numbered, 'ol > li').length).to.equal(5);
    expect(all(numbered, '.number').map(textOf)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('take as many columns as their container has room for', async () => {
    expect(columns(await asks(five, { width: 1200 }))).to.equal(3);
    expect(columns(await asks(five, { width: 768 }))).to.equal(2);
    expect(columns(await asks(five, { width: 320 }))).to.equal(1);
    expect(columns(await asks(five, { width: 1200, layout: 'list' }))).to.equal(1);
  });

  it('align their texts across a row, however long the titles are', async () => {
    const widget = await asks([
      { title: 'Short', body: 'Body' },
      { title: 'A title that is so long that it takes several lines of a card of this width', body: 'Body' },
    ]);
    const [first, second] = all(widget, '.body').map((body) => Math.round(body.getBoundingClientRect().top));
    expect(first).to.equal(second);
  });

  it('show whom they address, what they refer to, and in words what has become of them', async () => {
    const widget = await asks(
      ['open', 'promised', 'adopted', 'rejected'].map((status) => ({
        title: status,
        addressee: 'To the Council',
        reference: 'Article 28',
        status,
      })),
    );
    expect(all(widget, '.facts').map(textOf)).to.deep.equal([
      'To the Council Article 28 Open',
      'To the Council Article 28 Promised',
      'To the Council Article 28 Adopted',
      'To the Council Article 28 Rejected',
    ]);
  });

  it('have links that are named with their ask', async () => {
    const widget = await asks([{ title: 'Act', link: { href: 'https://example.org/act' } }]);
    const link = one<HTMLAnchorElement>(widget, 'a');
    expect(link.href).to.equal('https://example.org/act');
    expect(textOf(link)).to.equal('Read more');
    expect(
      link
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => textOf(one(widget, `#${id}`))),
    ).to.deep.equal(['Read more', 'Act']);
  });

  it('without a title are left out and reported', async () => {
    await warningsDuring(async () => {
      const widget = await asks([{ body: 'No title' }, { title: 'Good', status: 'unknown' }]);
      expect(all(widget, '.title').map(textOf)).to.deep.equal(['Good']);
      expect(widget.problems).to.deep.equal([
        { element: 'campaign-asks', source: 'attribute', path: 'asks[0].title', message: 'is missing' },
        {
          element: 'campaign-asks',
          source: 'attribute',
          path: 'asks[1].status',
          message: 'should be one of open, promised, adopted, rejected',
        },
      ]);
    });
  });

  it('say that there are none yet', async () => {
    expect(textOf(await asks([]))).to.equal('There is nothing here yet.');
  });
});
