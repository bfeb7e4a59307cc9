import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { one, textOf, until } from './showing.js';
import { changesOf, quotes, rest, shown, standsAtStart, strip, voices } from './showing-quotes.js';

/** The words that a visitor has selected within the widget. */
function selectedIn(widget: Element): string {
  const selection = document.getSelection() as Selection & {
    getComposedRanges: (options: { shadowRoots: (ShadowRoot | null)[] }) => StaticRange[];
  };
  const [found] = selection.getComposedRanges({ shadowRoots: [widget.shadowRoot] });
  if (!found) return '';
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.toString();
}

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
