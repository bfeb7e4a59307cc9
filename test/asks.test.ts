import { expect } from '@open-wc/testing';
import { asks, card } from './showing-asks.js';
import { all, focused, one, textOf, until, warningsDuring } from './showing.js';

const five = Array.from({ length: 5 }, (_, index) => ({
  title: `Ask ${index + 1}`,
  body: 'A sentence. '.repeat(1 + index * 4),
}));

const drawing = '/stories/images/ballot.svg';
const leftOf = (element: Element) => Math.round(element.getBoundingClientRect().left);
const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

/** How many cards stand beside the first one. */
const columns = (widget: Element) => {
  const tops = all(widget, '.ask').map(topOf);
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

  it('have headings one level below that of the widget', async () => {
    const widget = await asks(five, { heading: 'What we ask for', headingLevel: 3 });
    expect(all(widget, 'h4').map(textOf)).to.deep.equal(five.map(({ title }) => title));
    expect(all(await asks(five, { headingLevel: 3 }), 'h3').length).to.equal(5);
  });

  it('have the focus where what had it goes: the ask, or all of them', async () => {
    const linked = { title: 'Act', link: { href: '/act' } };
    const widget = await asks([five[0], linked]);
    one(widget, '.link').focus();
    widget.asks = [...five.slice(0, 1), { title: 'Act' }];
    await until(() => all(widget, '.link').length === 0, 'the link has gone');
    expect(focused(widget) === all(widget, '.ask')[1]).to.equal(true);
    widget.asks = five.slice(0, 1);
    await until(() => all(widget, '.ask').length === 1, 'the ask has gone');
    expect(focused(widget) === one(widget, 'section')).to.equal(true);
  });

  it('say that there are none yet', async () => {
    expect(textOf(await asks([]))).to.equal('There is nothing here yet.');
  });

  describe('in columns', () => {
    it('take as many as their container has room for', async () => {
      expect(columns(await asks(five, { width: 1200 }))).to.equal(3);
      expect(columns(await asks(five, { width: 768 }))).to.equal(2);
      expect(columns(await asks(five, { width: 320 }))).to.equal(1);
    });

    it('leave no room for columns that do not come', async () => {
      const widget = await asks(five.slice(0, 2), { width: 1200 });
      const last = all(widget, '.ask').at(-1)?.getBoundingClientRect();
      expect(Math.round((last?.right ?? 0) - widget.getBoundingClientRect().left)).to.equal(1200);
    });

    it('are a statement where there is one, in lines that are not too long to read', async () => {
      const widget = await asks(five.slice(0, 1), { width: 1200 });
      expect(card(widget, 'Ask 1').getBoundingClientRect().width).to.be.below(700);
    });

    it('are two and two where there are four and no room for all in a row', async () => {
      expect(columns(await asks(five.slice(0, 4), { width: 1100 }))).to.equal(2);
      expect(columns(await asks(five.slice(0, 4), { width: 1400 }))).to.equal(4);
    });

    it('are one under the other in a list, in lines that are not too long to read', async () => {
      const widget = await asks(five, { width: 1200, layout: 'list' });
      expect(columns(widget)).to.equal(1);
      expect(card(widget, 'Ask 1').getBoundingClientRect().width).to.be.below(700);
    });

    it('have what belongs together on one line, however unequal they are', async () => {
      const widget = await asks([
        { title: 'Short', body: 'Body.', link: { href: '/a' }, addressee: 'To all' },
        {
          title: 'A title that is so long that it takes several lines of a card of this width',
          body: 'A body that goes on and on. '.repeat(8),
          link: { href: '/b' },
          addressee: 'To the Council',
        },
        { title: 'With an image', image: { src: drawing, alt: '' }, addressee: 'To the Commission' },
      ]);
      for (const part of ['.title', '.body', '.link', '.facts']) {
        const tops = new Set(all(widget, part).map(topOf));
        expect([part, tops.size]).to.deep.equal([part, 1]);
      }
    });

    it('are one list in the same columns however many there are, and those far away are not laid out yet', async () => {
      const many = Array.from({ length: 121 }, (_, index) => ({ title: `Ask ${index + 1}` }));
      const widget = await asks(many, { numbered: true });
      expect(all(widget, '[role=list]').length).to.equal(1);
      expect(all(widget, '[role=listitem] .title').map(({ textContent }) => textContent)).to.deep.equal(
        many.map(({ title }) => title),
      );
      const last = one(widget, '#ask-121');
      const isLaidOut = () => one(widget, '#_title-120').checkVisibility({ contentVisibilityAuto: true });
      await until(() => !isLaidOut(), 'the last one is left for later');
      last.scrollIntoView();
      await until(isLaidOut, 'it is laid out where it is seen');
      expect([...new Set(all(widget, '.ask').map(leftOf))].length).to.equal(3);
      expect(leftOf(last)).to.equal(leftOf(one(widget, '#ask-1')));
      expect(last.clientWidth).to.equal(one(widget, '#ask-1').clientWidth);
    });

    it('do not let a line that no ask has take any room', async () => {
      const widget = await asks([{ title: 'Bare' }, { title: 'Bare, too' }]);
      const title = one(widget, '#_title-0').getBoundingClientRect();
      const box = card(widget, 'Bare').getBoundingClientRect();
      expect(box.height).to.be.below(title.height + 24);
    });

    for (const [lang, word] of [
      ['de', 'Kinderonlinesicherheitsverbesserungsgesetzgebungsverfahrensbeschleunigung'],
      ['fi', 'Lastensuojeluviranomaistenyhteistyömahdollisuuksienparantamistoimenpiteet'],
    ] as const) {
      it(`stay within 320 pixels with the long words of ${lang}`, async () => {
        const ask = {
          title: word,
          body: word,
          addressee: word,
          reference: word,
          link: { href: '/', label: word },
          status: { value: 'adopted', date: '2025-11-26' },
        };
        for (const layout of ['cards', 'list']) {
          const widget = await asks([ask], { lang, width: 320, layout, share: true, numbered: true });
          const right = widget.getBoundingClientRect().right;
          const over = all(widget, '.ask *').filter((each) => each.getBoundingClientRect().right > right + 1);
          expect(over.map(({ className }) => className)).to.deep.equal([]);
          expect(one(widget, '.widget').scrollWidth).to.be.at.most(320);
          // In engines that know how to.
          for (const part of ['.title', '.body', '.link', '.facts'])
            expect(getComputedStyle(one(widget, part)).hyphens, part).to.equal('auto');
        }
      });
    }
  });

  describe('have an image or an icon', () => {
    it('with its text and its size', async () => {
      const widget = await asks([
        { title: 'Vote', image: { src: drawing, alt: 'A ballot box', width: 40, height: 20 } },
      ]);
      const { alt, width, height } = one<HTMLImageElement>(widget, 'img');
      expect([alt, width > 40, Math.round(width / height)]).to.deep.equal(['A ballot box', true, 2]);
    });

    it('but no image without a text, which is reported; the ask is shown', async () => {
      await warningsDuring(async () => {
        const widget = await asks([{ title: 'Vote', image: { src: drawing } }]);
        expect(all(widget, 'img').length).to.equal(0);
        expect(textOf(widget)).to.equal('Vote');
        expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
          'asks[0].image.alt is missing',
        ]);
      });
    });

    it('that the page brings, above the ask that it names', async () => {
      const icons = ['safety', 'ask-2'].map((name) => `<svg slot="icon-${name}" viewBox="0 0 24 24"></svg>`).join('');
      const widget = await asks([{ title: 'Be safe', id: 'safety' }, { title: 'Ask 2' }], { inside: icons });
      const [safety, other] = [...widget.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect());
      const title = one(widget, '#_title-0').getBoundingClientRect();
      expect(safety?.bottom).to.be.below(title.top);
      expect(safety?.height).to.equal(48);
      expect(safety?.left).to.equal(title.left);
      expect(other?.left).to.equal(one(widget, '#_title-1').getBoundingClientRect().left);
    });

    it('which is no content for a tag without a configuration', async () => {
      const widget = await asks(undefined, { inside: '<svg slot="icon-safety"></svg>' });
      expect(textOf(widget)).to.equal('This content cannot be shown at the moment.');
    });

    it('but not both: an image is alone', async () => {
      const inside = '<svg slot="icon-vote" viewBox="0 0 24 24"></svg>';
      const widget = await asks([{ title: 'Vote', image: { src: drawing, alt: '' } }], { inside });
      expect(all(widget, 'img').length).to.equal(1);
      expect(widget.querySelector('svg')?.checkVisibility()).to.equal(false);
    });
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
});
