/** How many quotes have room beside one another. */
import { expect } from '@open-wc/testing';
import { until } from './showing.js';
import { buttons, frame, quotes, shown } from './showing-quotes.js';

const short = ['Safe by default.', 'An answer from a person.', 'And soon.'].map((text, index) => ({
  text,
  author: `Voice ${index + 1}`,
}));

describe('quotes that only just fit', () => {
  it('stay beside one another where a scroll bar takes its part of the room, and no further', async () => {
    const columns = short.length * 20 + (short.length - 1) * 2;
    const widget = await quotes(short, { width: columns * 16 });
    expect(shown(widget).length).to.equal(3);
    widget.parentElement?.setAttribute('style', `width: ${columns * 16 - 17}px`);
    for (let frames = 0; frames < 3; frames += 1) await frame();
    expect(shown(widget).length).to.equal(3);
    widget.parentElement?.setAttribute('style', `width: ${columns * 16 - 34}px`);
    await until(() => shown(widget).length === 1, 'one is shown');
  });

  it('stand beside one another, however long the addresses that their links lead to', async () => {
    const address = `https://example.org/${'path/'.repeat(40)}`;
    const widget = await quotes(
      short.map((quote) => ({ ...quote, text: `${quote.text} It is in [the Act](${address}).` })),
      { width: 1100 },
    );
    expect(shown(widget).length).to.equal(3);
    expect(buttons(widget)).to.deep.equal([]);
  });
});
