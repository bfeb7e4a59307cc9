import { expect } from '@open-wc/testing';
import { all, one, textOf, until } from './showing.js';
import { allQuotes, frame, press, quotes, strip, swipe, voices } from './showing-quotes.js';

describe('the height of quotes', () => {
  it('is that of the tallest, from the first frame on', async () => {
    const widget = await quotes();
    const before = widget.getBoundingClientRect().height;
    const tallest = all(widget, 'blockquote').map((words) => words.getBoundingClientRect().height);
    expect(strip(widget).clientHeight).to.be.greaterThan(Math.max(...tallest));
    for (const further of [1, 1, 1, 1]) {
      swipe(widget, further);
      await frame();
      expect(widget.getBoundingClientRect().height).to.equal(before);
    }
  });

  it('is that of the tallest of hundreds, most of which are not laid out', async () => {
    const list = Array.from({ length: 120 }, (_, index) => ({ text: 'It goes on. '.repeat(1 + (index % 13)) }));
    const widget = await quotes(list, { width: 400 });
    const before = strip(widget).clientHeight;
    const left = allQuotes(widget).filter((quote) => getComputedStyle(quote).contentVisibility === 'auto');
    expect(left.length).to.be.greaterThan(60);
    for (const quote of allQuotes(widget)) quote.style.contentVisibility = 'visible';
    expect(strip(widget).clientHeight).to.equal(before);
  });

  it('is that of the tallest, whatever else has a long text in the configuration', async () => {
    const address = `https://example.org/${'long-path/'.repeat(30)}`;
    for (const text of [`Short, with [a source](${address}).`, 'Broken\ninto\nlines\nby\nan\neditor.\n'.repeat(2)]) {
      const list = Array.from({ length: 20 }, () => ({ text: 'A long one. '.repeat(15) }));
      const widget = await quotes([{ text }, ...list], { width: 400 });
      const before = strip(widget).clientHeight;
      for (const quote of allQuotes(widget)) quote.style.contentVisibility = 'visible';
      expect(strip(widget).clientHeight, text).to.equal(before);
    }
  });

  it('is that of the tallest, also where little is said by somebody of whom much is known', async () => {
    const words =
      'We lock the gate at night, but the phones in their pockets stay wide open to anyone at all, each and every night of the year.';
    const image = { src: '/stories/images/portrait.svg', alt: '' };
    const known = { text: 'Sign it now, please.', author: 'Ana', image, translatedFrom: 'nb' };
    const list = [...Array.from({ length: 17 }, () => ({ text: words })), known];
    for (const width of [360, 700, 1100]) {
      const widget = await quotes(list, { width });
      const before = strip(widget).clientHeight;
      for (const quote of allQuotes(widget)) quote.style.contentVisibility = 'visible';
      expect(strip(widget).clientHeight, `${width} wide`).to.equal(before);
    }
  });

  it('leaves a short quote on the line where a long one begins, under the heading', async () => {
    for (const width of [320, 390, 700, 1000]) {
      const box = strip(await quotes(voices, { width }));
      const [short, long] = [...box.children].map((quote) => quote.firstElementChild?.getBoundingClientRect());
      expect(short?.top, `${width} wide`).to.equal(long?.top);
      expect(short?.height, `${width} wide`).to.be.lessThan(long?.height ?? 0);
    }
  });

  it('does not change when a portrait comes', async () => {
    const image = { src: '/stories/images/portrait.svg?not-seen-before', alt: '' };
    const widget = await quotes();
    widget.quotes = voices.map((voice) => ({ ...voice, image }));
    await widget.updateComplete;
    const before = widget.getBoundingClientRect().height;
    const portrait = one<HTMLImageElement>(widget, '[part=quote]:not([inert]) img');
    expect(portrait.complete, 'it is on its way').to.equal(false);
    await until(() => portrait.complete && portrait.naturalWidth > 0, 'the portrait has come');
    expect(widget.getBoundingClientRect().height).to.equal(before);
  });

  it('leaves the buttons where they are when the number of the quote has one more digit', async () => {
    const widget = await quotes(Array.from({ length: 12 }, (_, index) => ({ text: `Voice ${index + 1}.` })));
    const places = () =>
      all(widget, 'button').map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        return [left, top, width, height].map(Math.round).join();
      });
    const before = places();
    for (let index = 1; index < 12; index += 1) {
      await press(widget, 'Next quote');
      expect(textOf(one(widget, '[part=position]'))).to.equal(`${index + 1} of 12`);
      expect(places(), `at quote ${index + 1}`).to.deep.equal(before);
    }
  });
});
