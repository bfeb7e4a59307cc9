/** A mouse on an ask whose link covers the whole card. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { asks, card, followed } from './showing-asks.js';
import { one, selectedIn, until } from './showing.js';

const linked = {
  title: 'Answer',
  body: 'Whoever reports abuse hears back within a day, from a person.',
  link: { href: '/answer' },
};

describe('a mouse on an ask', () => {
  afterEach(async () => {
    await resetMouse();
    getSelection()?.removeAllRanges();
  });

  it('follows its link, on the words and beside them', async () => {
    const widget = await asks([linked], { width: 600 });
    const addresses = followed(widget);
    const words = one(widget, '.body p').getBoundingClientRect();
    const box = card(widget, 'Answer').getBoundingClientRect();
    for (const [x, y] of [
      [words.left + 20, words.top + 10],
      [box.right - 10, box.top + 8],
    ] as const)
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    await until(() => addresses.length > 1, 'it was followed twice');
    expect(addresses).to.deep.equal(['/answer', '/answer']);
  });

  it('selects its words, and follows nothing by that', async () => {
    const widget = await asks([linked], { width: 600 });
    const addresses = followed(widget);
    let clicks = 0;
    widget.addEventListener('click', () => (clicks += 1));
    const { left, top } = one(widget, '.body p').getBoundingClientRect();
    const y = Math.round(top + 10);
    await sendMouse({ type: 'move', position: [Math.round(left + 20), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 80), y] });
    await sendMouse({ type: 'move', position: [Math.round(left + 160), y] });
    await sendMouse({ type: 'up' });
    await until(() => clicks, 'the browser tells of a click');
    expect(selectedIn(widget).length).to.be.greaterThan(5);
    expect(linked.body).to.contain(selectedIn(widget));
    expect(addresses).to.deep.equal([]);
  });
});
