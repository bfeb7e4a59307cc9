/** Looks: sizes of type, and how long lines become where there is room. */
import { expect } from '@open-wc/testing';
import { configured, settled } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';
import { first, gallery } from './gallery.js';
import { all, one, until } from './showing.js';
import { send, signup, success, type } from './signing-up.js';

/** 45 by the design; 40 in DejaVu, which is wide, and often the only font where tests run. */
const FEWEST = 40;

const prose =
  'Whoever reports abuse hears back within a day, in their own language, from somebody who has read it. '.repeat(6);

/** A long text at each place that is read as one. */
const withProse: Readonly<Record<string, object>> = {
  timeline: { events: [{ date: '2022', title: 'One', body: prose }] },
  asks: { asks: [{ title: 'One', body: prose }], layout: 'list' },
  quotes: { quotes: [{ text: prose }], layout: 'list' },
  signup: { consents: [{ id: 'letter', text: prose }] },
};

describe('looks: type', () => {
  for (const kind of widgets) {
    for (const [width, ratio] of [
      [360, 1.2],
      [1000, 1.25],
    ] as const) {
      it(`${kind.section}: has a heading three steps of ${ratio} above the text in a place of ${width} pixels`, async () => {
        const widget = await configured(kind, { ...kind.configuration, heading: 'A heading' });
        widget.parentElement?.setAttribute('style', `width: ${width}px; font-size: 16px`);
        await settled(widget);
        const { fontSize } = getComputedStyle(one(widget, '.heading'));
        expect(parseFloat(fontSize)).to.be.closeTo(16 * ratio ** 3, 0.1);
      });
    }

    for (const font of ['sans-serif', 'serif']) {
      it(`${kind.section}: has lines of a length that can be read where there is room, in ${font}`, async () => {
        const widget = await configured(kind, { ...kind.configuration, intro: prose, ...withProse[kind.section] });
        widget.parentElement?.setAttribute('style', `width: 1280px; font-family: ${font}; font-size: 16px`);
        await settled(widget);
        const texts = all(widget, '*').filter((each) => !each.firstElementChild && each.innerText.includes('Whoever'));
        expect(texts.length).to.be.at.least(kind.section in withProse ? 2 : 1);
        const lengths = texts.map(charactersInALine);
        // A text in a single line has no full one, and no length.
        expect(lengths.filter((length) => !(length >= FEWEST && length <= 75))).to.deep.equal([]);
      });
    }
  }
});

it('looks: a heading of several lines is not parted between the columns of a page', async () => {
  const { place, timeline } = await gallery(
    'columns: 2; column-fill: auto; block-size: 400px; inline-size: 900px; font-size: 16px',
  );
  const before = document.createElement('div');
  before.style.blockSize = '300px';
  place.prepend(before);
  const heading = 'What has happened until now, and what is still to come. '.repeat(4);
  await Object.assign(timeline, { heading }).updateComplete;
  const { offsetHeight } = first(timeline, '.heading');
  expect(offsetHeight, 'it has no room in the first column').to.be.above(100);
  const columns = [...first(timeline, '.heading').getClientRects()].map(({ left }) => Math.round(left));
  expect(new Set(columns).size).to.equal(1);
});

it('looks: figures are of one width where they stand below one another, or change in their place', async () => {
  const { timeline, asks, quotes } = await gallery();
  for (const figures of [first(timeline, '.date'), first(asks, '.number'), first(quotes, '.pick')])
    expect(getComputedStyle(figures).fontVariantNumeric, figures.className).to.contain('tabular-nums');
});

it('looks: signs that are drawn in buttons grow with the text', async () => {
  const { quotes } = await gallery('font-size: 16px; width: 400px');
  await Object.assign(quotes, { autoplay: 600 }).updateComplete;
  const widths = () =>
    ['.pause', '.next', '.step'].map((sign) => parseFloat(getComputedStyle(first(quotes, sign)).width));
  const before = widths();
  quotes.style.fontSize = '32px';
  expect(widths()).to.deep.equal(before.map((width) => 2 * width));
});

it('looks: the ring of the focus has the same corners around a link, a summary and a button', async () => {
  const { asks } = await gallery('--campaign-radius: 7px');
  const body = 'A first sentence that is long enough to stand for the text. '.repeat(5);
  const link = { href: 'https://example.org' };
  await Object.assign(asks, { asks: [{ title: 'One', body, link }], collapsible: true, share: true }).updateComplete;
  for (const selector of ['summary', 'a', 'button']) {
    const control = first(asks, selector);
    control.focus();
    await until(() => control.matches(':focus-visible'), `the focus is to be seen on ${selector}`);
    expect(getComputedStyle(control).borderTopLeftRadius, selector).to.equal('7px');
  }
});

it('looks: the ring around a box for a tick has the corners of the box, however round the fields are', async () => {
  const { signup } = await gallery('--campaign-radius: 1.25em; font-size: 16px');
  const box = first(signup, '[type=checkbox]');
  const cornerOf = (control: Element) => getComputedStyle(control).borderTopLeftRadius;
  expect(cornerOf(first(signup, '[type=email]'))).to.equal('20px');
  // Chromium says 0 of every box that it draws by itself, whatever the style sheet has.
  box.style.appearance = 'none';
  expect(cornerOf(box)).to.equal('2px');
});

it('looks: what stands beside the buttons of a carousel is on one line with their words', async () => {
  const { quotes } = await gallery();
  const many = Array.from({ length: 12 }, () => ({ text: 'One of many.' }));
  await Object.assign(quotes, { quotes: many }).updateComplete;
  const [position, button] = ['[part=position]', '[part=all]'].map((part) => {
    const words = document.createRange();
    words.selectNodeContents(first(quotes, part));
    return words.getBoundingClientRect();
  });
  expect(position?.height).to.equal(button?.height);
  expect(position?.bottom).to.be.closeTo(Number(button?.bottom), 0.6);
});

it('looks: the first line beside a box for a tick is in the middle of it, in small print and in large', async () => {
  const { place, signup } = await gallery();
  for (const size of [12, 14, 16, 24]) {
    place.style.fontSize = `${size}px`;
    const box = middleOf(first(signup, '[type=checkbox]').getBoundingClientRect());
    const words = document.createRange();
    words.selectNodeContents(first(signup, '.checkbox-field .label p'));
    expect(middleOf(words.getClientRects()[0]), `${size} pixels`).to.be.closeTo(box, 1.1);
  }
});

it('looks: lines beside a box for a tick go with their size, also where a page has changed it, and so do those below', async () => {
  const { place, signup } = await gallery('font-size: 12px');
  const sheet = place.appendChild(document.createElement('style'));
  const linesOf = (selector: string) => getComputedStyle(first(signup, selector)).lineHeight;
  expect(linesOf('.checkbox-field .hint')).to.equal('18px');
  sheet.textContent = 'campaign-signup::part(label) { font-size: 32px }';
  expect(linesOf('.checkbox-field .label p')).to.equal('48px');
});

it('looks: the title after a sign-up and what is below it have one left edge, whatever stands before its first word', async () => {
  const title = 'Thank you for standing with the children of Europe in this long campaign. '.repeat(3);
  const { widget } = await signup('accepted', { consents: [], success: { title, text: 'We write once a month.' } });
  type(widget, 'Email address', 'ana@example.org');
  await send(widget);
  await success(widget);
  const lines = document.createRange();
  lines.selectNodeContents(one(widget, '.success .title'));
  const [start, second = new DOMRect()] = [...lines.getClientRects()];
  expect(second.top).to.be.above(Number(start?.top));
  expect(one(widget, '.success .body').getBoundingClientRect().left).to.equal(second.left);
});

function middleOf({ top, height }: DOMRect = new DOMRect()): number {
  return top + height / 2;
}

/** On average, of lines that are full. */
function charactersInALine(paragraph: Element): number {
  const text = [...paragraph.childNodes].find((node): node is Text => !!node.nodeValue?.includes('Whoever'));
  if (!text) throw new Error('There is no text');
  const range = document.createRange();
  const lines = new Map<number, number>();
  for (let place = 0; place < text.length; place += 1) {
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    const { bottom, width } = range.getBoundingClientRect();
    if (width > 0) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
  }
  const full = [...lines.values()].slice(0, -1);
  return full.reduce((sum, length) => sum + length, 0) / full.length;
}
