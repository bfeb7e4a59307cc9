import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { all, one, selectedIn, textOf, until } from './showing.js';
import { changesOf, quotes, rest, shown, stands, standsAtStart, strip, voices } from './showing-quotes.js';

describe('a mouse on quotes', () => {
  afterEach(() => resetMouse());

  const pull = async (widget: Element, from: Element, [x, y]: readonly [number, number], by: number) => {
    const { left, top } = from.getBoundingClientRect();
    const place = [Math.round(left + x), Math.round(top + y)] as const;
    await sendMouse({ type: 'move', position: [...place] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [place[0] + by / 2, place[1]] });
    await sendMouse({ type: 'move', position: [place[0] + by, place[1]] });
    await sendMouse({ type: 'up' });
    await rest(widget);
  };

  it('pulls the strip along where there are no words', async () => {
    const widget = await quotes();
    // Under the short words of the first quote, in the height of the long second.
    await pull(widget, strip(widget), [300, strip(widget).clientHeight - 20], -240);
    await until(() => shown(widget)[0] === 'Voice 2', 'the second quote was pulled in');
    expect(strip(widget).classList.contains('pulled')).to.equal(false);
  });

  it('pulls it the other way where it runs from right to left, beyond the widget too, and selects nothing', async () => {
    const widget = await quotes(voices, { dir: 'rtl', width: 500 });
    await pull(widget, strip(widget), [440, strip(widget).clientHeight - 20], 160);
    await until(() => shown(widget)[0] === 'Voice 2', 'the second quote was pulled in');
    await until(() => standsAtStart(widget), 'it stands in the box');
    expect(selectedIn(widget)).to.equal('');
  });

  for (const width of [400, 700])
    it(`turns to the next by a pull as long as that, and passes none by, ${width} pixels wide`, async () => {
      const widget = await quotes(voices, { width });
      const changes = changesOf(widget);
      const box = strip(widget);
      await pull(widget, box, [width - 20, box.clientHeight - 20], 40 - width);
      await until(() => stands(widget, 1), 'the second quote stands in the box');
      expect(changes).to.deep.equal([1]);
    });

  it('lets go of it where the button was let go unheard, as over a menu', async () => {
    const widget = await quotes();
    const box = strip(widget);
    const { left, bottom } = box.getBoundingClientRect();
    const y = Math.round(bottom - 20);
    let mouse = NaN;
    box.addEventListener('gotpointercapture', ({ pointerId }) => (mouse = pointerId));
    await sendMouse({ type: 'move', position: [Math.round(left + 300), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 100), y] });
    await until(() => box.classList.contains('pulled') && box.hasPointerCapture(mouse), 'it is pulled');
    // As the next thing that is heard of a mouse whose menu has gone.
    box.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', buttons: 0, clientX: left + 600 }));
    await until(() => stands(widget, 1), 'the second quote stands in the box');
    const { scrollLeft } = box;
    await sendMouse({ type: 'move', position: [Math.round(left + 400), y] });
    await rest(widget);
    expect([box.scrollLeft, box.classList.contains('pulled')]).to.deep.equal([scrollLeft, false]);
    expect(box.hasPointerCapture(mouse), 'the next press anywhere is the strip’s').to.equal(false);
  });

  it('darkens the number that it would lead to', async () => {
    const widget = await quotes();
    const [current, second, third] = all(widget, '.pick').map((pick) => [pick, getComputedStyle(pick)] as const);
    if (!current || !second || !third) throw new Error('There are not three numbers');
    expect(second[1].color).to.equal(third[1].color);
    const { left, top } = second[0].getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 10), Math.round(top + 20)] });
    await until(() => second[1].color === current[1].color, 'it is as dark as that of the current quote');
    expect(third[1].color).to.not.equal(current[1].color);
  });

  it('goes back where the pull was short', async () => {
    const widget = await quotes();
    await pull(widget, strip(widget), [300, strip(widget).clientHeight - 20], -40);
    await until(() => standsAtStart(widget), 'the first quote is back');
    expect(shown(widget)).to.deep.equal(['Voice 1']);
  });

  it('selects words where there are some, and does not pull them', async () => {
    const widget = await quotes(voices.slice(1));
    const words = one(widget, '[part=quote]:not([inert]) blockquote');
    const changes = changesOf(widget);
    await pull(widget, words, [360, 20], -300);
    expect(textOf(words)).to.contain(selectedIn(widget));
    expect(selectedIn(widget).length).to.be.greaterThan(10);
    expect(strip(widget).scrollLeft).to.equal(0);
    expect(changes).to.deep.equal([]);
  });
});
