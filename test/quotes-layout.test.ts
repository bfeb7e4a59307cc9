import { expect } from '@open-wc/testing';
import { all, button, focused, one, textOf, until } from './showing.js';
import {
  allQuotes,
  announced,
  buttons,
  frame,
  press,
  quotes,
  rest,
  shown,
  standsAtStart,
  strip,
  voices,
} from './showing-quotes.js';

const short = ['Safe by default.', 'An answer from a person.', 'And soon.'].map((text, index) => ({
  text,
  author: `Voice ${index + 1}`,
}));

/** Whether each begins further down than the one before ends. */
const standUnderOneAnother = (boxes: readonly Element[]) =>
  boxes.every((box, index) => {
    const before = boxes[index - 1];
    return !before || box.getBoundingClientRect().top >= before.getBoundingClientRect().bottom;
  });

const widgetRole = (widget: Element) => one(widget, 'section').getAttribute('aria-roledescription');

describe('quotes that all fit', () => {
  it('become a carousel when the text is enlarged so far that they do not, and come back with the focus', async () => {
    const widget = await quotes(short.slice(0, 2), { width: 900 });
    expect(buttons(widget)).to.deep.equal([]);
    widget.style.fontSize = '40px';
    await until(() => buttons(widget).length > 0, 'there are controls');
    button(widget, 'Next quote').focus();
    widget.style.fontSize = '';
    await until(() => buttons(widget).length === 0, 'they fit again');
    expect(focused(widget) === one(widget, 'section')).to.equal(true);
  });

  it('do not change by themselves, and have no "Pause", neither in a row nor in a list', async () => {
    for (const more of [{ width: 1100 }, { layout: 'list' }])
      expect(buttons(await quotes(short, { autoplay: 3, ...more }))).to.deep.equal([]);
  });

  it('stand beside one another, as a list without controls', async () => {
    const widget = await quotes(short, { width: 1100 });
    expect(buttons(widget)).to.deep.equal([]);
    expect(shown(widget)).to.deep.equal(['Voice 1', 'Voice 2', 'Voice 3']);
    expect(one(widget, '[role=list]').querySelectorAll('[role=listitem]').length).to.equal(3);
    expect(widgetRole(widget)).to.equal(null);
    const tops = new Set(allQuotes(widget).map((quote) => quote.getBoundingClientRect().top));
    expect(tops.size).to.equal(1);
    expect(strip(widget).scrollWidth).to.equal(strip(widget).clientWidth);
    await expect(widget).to.be.accessible();
  });

  it('have their names on one line, however long the words', async () => {
    const widget = await quotes([...short.slice(1), { text: 'Long. '.repeat(20), author: 'Voice 3' }], { width: 1100 });
    const tops = new Set(all(widget, '[part=author]').map((name) => name.getBoundingClientRect().top));
    expect(tops.size).to.equal(1);
  });

  it('do so in the first frame, without the other layout before', async () => {
    const place = await quotes(short, { width: 1100 }).then((widget) => widget.parentElement);
    const widget = document.createElement('campaign-quotes');
    widget.quotes = short;
    const seen: number[] = [];
    place?.append(widget);
    while (all(widget, '[part=author]').length === 0) {
      await frame();
      seen.push(all(widget, 'button').length);
    }
    expect(Math.max(...seen)).to.equal(0);
  });

  for (const [what, list, width] of [
    ['the place is narrow', short, 700],
    ['one of them is long', [...short, { text: 'It goes on. '.repeat(30) }], 1100],
    ['there are many', [...short, ...short], 1100],
  ] as const) {
    it(`are a carousel where ${what}`, async () => {
      const widget = await quotes(list, { width });
      expect(widgetRole(widget)).to.equal('carousel');
      expect(shown(widget)).to.deep.equal(['Voice 1']);
    });
  }

  it('follow the width, and stay at the quote', async () => {
    const widget = await quotes(short, { width: 700 });
    await press(widget, 'Show quote 2');
    await rest(widget);
    widget.parentElement?.setAttribute('style', 'width: 1100px');
    await until(() => shown(widget).length === 3, 'all are shown');
    expect(all(widget, '[inert]').length).to.equal(0);
    widget.parentElement?.setAttribute('style', 'width: 700px');
    await until(() => shown(widget).length === 1, 'one is shown');
    expect(shown(widget)).to.deep.equal(['Voice 2']);
    expect(standsAtStart(widget)).to.equal(true);
  });

  it('are still beside one another when they are hidden and shown again', async () => {
    const widget = await quotes([{ text: 'One.' }, { text: 'Two.' }], { width: 1000 });
    const place = widget.parentElement as HTMLElement;
    const before = place.offsetHeight;
    place.hidden = true;
    await new Promise((resolve) => setTimeout(resolve, 100));
    place.hidden = false;
    expect(place.offsetHeight).to.equal(before);
    expect(strip(widget).part.contains('row')).to.equal(true);
  });

  it('report no error to the page while they do', async () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent) => errors.push(message);
    addEventListener('error', note);
    const widget = await quotes(short, { width: 700 });
    widget.parentElement?.setAttribute('style', 'width: 1100px');
    await until(() => shown(widget).length === 3, 'all are shown');
    await frame();
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('report none where a scroll bar goes with the other layout', async () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent) => errors.push(message);
    addEventListener('error', note);
    const widget = await quotes(short, { width: 700 });
    // Room for the row, and not for the carousel with its buttons.
    const height = widget.clientHeight - 8;
    const place = (width: number) => `width: ${width}px; height: ${height}px; overflow-y: auto; scrollbar-width: auto`;
    widget.parentElement?.setAttribute('style', place(700));
    await frame();
    widget.parentElement?.setAttribute('style', place(1100));
    await until(() => shown(widget).length === 3, 'all are shown');
    for (let frames = 0; frames < 5; frames += 1) await frame();
    expect(shown(widget).length).to.equal(3);
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });
});

describe('quotes on a phone', () => {
  it('have "Pause" beside the other buttons, where all of them need two lines', async () => {
    const widget = await quotes(voices, { autoplay: 600, width: 288 });
    await until(() => buttons(widget).includes('Pause'), 'it can be paused');
    const topOf = (part: string) => one(widget, `[part~=${part}]`).getBoundingClientRect().top;
    expect(new Set(['rotation', 'previous', 'next'].map(topOf)).size).to.equal(1);
    expect(topOf('all')).to.be.above(topOf('next'));
  });
});

describe('quotes as a list', () => {
  it('have no controls, and nothing that cannot be reached', async () => {
    const widget = await quotes(voices, { layout: 'list' });
    expect(all(widget, 'button, [inert], [aria-roledescription]').length).to.equal(0);
    expect(one(widget, '[role=list]').querySelectorAll('[role=listitem]').length).to.equal(5);
    expect(standUnderOneAnother(allQuotes(widget))).to.equal(true);
  });

  it('are one where there is a single quote', async () => {
    const widget = await quotes(voices.slice(0, 1));
    expect(all(widget, 'button, [inert]').length).to.equal(0);
    expect(textOf(widget)).to.contain('One.').and.contain('Voice 1');
  });
});

describe('the quote after the one that is shown', () => {
  for (const [width, what] of [
    [700, 'not at all'],
    [900, 'by a hint'],
    [1100, 'by a hint'],
    [1140, 'as a whole'],
    [1200, 'as a whole'],
    [1300, 'as a whole'],
    [1500, 'as a whole'],
  ] as const)
    it(`is to be seen ${what} in a place of ${width} pixels`, async () => {
      const widget = await quotes(voices, { width });
      const next = allQuotes(widget)[1]?.getBoundingClientRect() ?? new DOMRect();
      const part = (strip(widget).getBoundingClientRect().right - next.left) / next.width;
      // Fractions of a pixel are no part of a quote.
      expect(part <= 0.001 ? 'not at all' : part >= 0.999 ? 'as a whole' : 'by a hint').to.equal(what);
      expect(part <= 0.75 || part >= 0.999, `${part} of it`).to.equal(true);
    });
});

describe('“Show all”', () => {
  it('makes a list of the carousel and a carousel of the list, and keeps the focus', async () => {
    const widget = await quotes();
    button(widget, 'Show all').focus();
    await press(widget, 'Show all');
    expect(buttons(widget)).to.deep.equal(['Show one at a time']);
    expect(shown(widget).length).to.equal(5);
    expect(widgetRole(widget)).to.equal(null);
    expect(standUnderOneAnother(allQuotes(widget))).to.equal(true);
    // The button is below all of them: reading goes on at the one that was shown.
    expect(focused(widget) === allQuotes(widget)[0]).to.equal(true);
    expect(announced(widget)).to.equal('');
    button(widget, 'Show one at a time').focus();
    await press(widget, 'Show one at a time');
    expect(shown(widget)).to.deep.equal(['Voice 1']);
    expect(widgetRole(widget)).to.equal('carousel');
    expect(textOf(focused(widget))).to.equal('Show all');
  });

  it('leaves the part of that name to the button', async () => {
    const widget = await quotes();
    await press(widget, 'Show all');
    expect(one(widget, '[part~=all]').localName).to.equal('button');
    expect(strip(widget).part.value).to.equal('slides list');
  });

  it('comes back to the quote that was shown', async () => {
    const widget = await quotes();
    await press(widget, 'Show quote 3');
    await press(widget, 'Show all');
    await press(widget, 'Show one at a time');
    expect(shown(widget)).to.deep.equal(['Voice 3']);
    expect(standsAtStart(widget)).to.equal(true);
  });

  it('keeps the focus within, when quotes that stood beside one another become a carousel', async () => {
    const widget = await quotes(
      short.map((quote) => ({ ...quote, link: { href: '/source' } })),
      { width: 1100 },
    );
    const links = all(widget, '[part=quote] a');
    links.at(-1)?.focus();
    expect(focused(widget) === links.at(-1)).to.equal(true);
    if (widget.parentElement) widget.parentElement.style.width = '400px';
    await until(() => strip(widget).part.contains('carousel'), 'it is a carousel');
    expect(focused(widget) === strip(widget)).to.equal(true);
  });

  it('leaves the carousel in sight when the list was long', async () => {
    const widget = await quotes(Array.from({ length: 40 }, () => ({ text: 'It goes on. '.repeat(9) })));
    // So that the page does not come back by itself, as one that has become shorter than its window.
    widget.style.marginBlockEnd = '9999px';
    await press(widget, 'Show all');
    button(widget, 'Show one at a time').scrollIntoView();
    await press(widget, 'Show one at a time');
    const { top, bottom } = strip(widget).getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight).to.equal(true);
  });
});
