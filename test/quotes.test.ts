import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuotesElement } from '../src/index.js';
import { all, button, focused, html, one, show, textOf, until } from './showing.js';

const voices = ['One.', `Two. ${'It goes on. '.repeat(30)}`, 'Three.', 'Four.', 'Five.'].map((text, index) => ({
  text,
  author: `Voice ${index + 1}`,
}));

const quotes = (list: unknown = voices, { dir = 'ltr', layout = 'carousel', width = 700 } = {}) =>
  show<QuotesElement>(
    html`<div dir=${dir} style="width: ${width}px">
      <campaign-quotes heading="Voices" .quotes=${list} layout=${layout}></campaign-quotes>
    </div>`,
  ).then(async (place) => {
    const widget = place.querySelector('campaign-quotes');
    if (!widget) throw new Error('There are no quotes');
    await widget.updateComplete;
    return widget;
  });

/** The words of the slide that can be reached and read. */
const shown = (widget: Element) => all(widget, '.slide:not([inert]) .author').map(textOf);
const announced = (widget: Element) => textOf(one(widget, '[role=status]'));

/** Whether the slide that is shown stands in the box: at its start or at its end. */
const standsInBox = (widget: Element) => {
  const box = one(widget, '.slides').getBoundingClientRect();
  const slide = one(widget, '.slide:not([inert])').getBoundingClientRect();
  return slide.left > box.left - 2 && slide.right < box.right + 2;
};

const press = async (widget: QuotesElement, name: string) => {
  button(widget, name).click();
  await widget.updateComplete;
};

describe('quotes', () => {
  it('are a carousel after the ARIA pattern', async () => {
    const widget = await quotes();
    const region = one(widget, 'section');
    expect(region.getAttribute('aria-roledescription')).to.equal('carousel');
    expect(textOf(one(widget, `#${region.getAttribute('aria-labelledby')}`))).to.equal('Voices');
    const slides = all(widget, '.slide');
    expect(slides.map((slide) => slide.role ?? slide.getAttribute('role'))).to.deep.equal(Array(5).fill('group'));
    expect(slides.map((slide) => slide.getAttribute('aria-roledescription'))).to.deep.equal(Array(5).fill('slide'));
    expect(slides[1]?.getAttribute('aria-label')).to.equal('2 of 5');
  });

  it('have each quote once, as a blockquote with the attribution after it', async () => {
    const widget = await quotes();
    expect(all(widget, 'blockquote').length).to.equal(5);
    expect(all(widget, 'blockquote + .attribution').length).to.equal(5);
    expect(all(widget, 'blockquote .author').length).to.equal(0);
  });

  it('show one; the others can be neither reached nor read', async () => {
    const widget = await quotes();
    expect(shown(widget)).to.deep.equal(['Voice 1']);
    expect(all(widget, '.slide[inert]').length).to.equal(4);
    expect(standsInBox(widget)).to.equal(true);
  });

  it('go on and back by buttons, which stop at the ends and keep the focus', async () => {
    const widget = await quotes();
    const next = button(widget, 'Next quote');
    expect(button(widget, 'Previous quote').ariaDisabled).to.equal('true');
    next.focus();
    for (const voice of ['Voice 2', 'Voice 3', 'Voice 4', 'Voice 5', 'Voice 5']) {
      await press(widget, 'Next quote');
      expect(shown(widget)).to.deep.equal([voice]);
    }
    expect(next.ariaDisabled).to.equal('true');
    expect(focused(widget) === next).to.equal(true);
    await press(widget, 'Previous quote');
    expect(shown(widget)).to.deep.equal(['Voice 4']);
    await until(() => standsInBox(widget), 'the slide stands in the box');
  });

  it('say the position after the visitor’s own action only', async () => {
    const widget = await quotes();
    expect(announced(widget)).to.equal('');
    expect(textOf(one(widget, '.position'))).to.equal('1 of 5');
    await press(widget, 'Next quote');
    expect(announced(widget)).to.equal('2 of 5');
  });

  it('fire campaign-change with the index', async () => {
    const widget = await quotes();
    const indexes: number[] = [];
    document.addEventListener('campaign-change', ({ detail }) => indexes.push(detail.index), { once: true });
    await press(widget, 'Next quote');
    expect(indexes).to.deep.equal([1]);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`follow a swipe (${dir})`, async () => {
      const widget = await quotes(voices, { dir });
      const box = one(widget, '.slides');
      box.scrollTo({ left: (dir === 'rtl' ? -2 : 2) * (box.clientWidth + 32), behavior: 'instant' });
      await until(() => shown(widget)[0] === 'Voice 3', 'the third quote is shown');
      expect(announced(widget)).to.equal('3 of 5');
    });

    it(`reach the last one where there is a hint of the next (${dir})`, async () => {
      const widget = await quotes(voices, { dir, width: 1000 });
      for (let step = 1; step < 5; step += 1) await press(widget, 'Next quote');
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(shown(widget)).to.deep.equal(['Voice 5']);
      expect(standsInBox(widget)).to.equal(true);
    });
  }

  it('obey the keyboard where the focus is on them, and no key besides', async function () {
    const widget = await quotes();
    one(widget, '.slides').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => shown(widget)[0] === 'Voice 2', 'the arrow led to the second');
    await sendKeys({ press: 'End' });
    await until(() => shown(widget)[0] === 'Voice 5', 'End led to the last');
    await sendKeys({ press: 'Home' });
    await until(() => shown(widget)[0] === 'Voice 1', 'Home led to the first');
    one(widget, '.slides').blur();
    await sendKeys({ press: 'End' });
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['Voice 1']);
  });

  it('mirror the arrow keys from right to left', async () => {
    const widget = await quotes(voices, { dir: 'rtl' });
    one(widget, '.slides').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => shown(widget)[0] === 'Voice 2', 'the arrow led on');
  });

  it('keep their height from slide to slide', async () => {
    const widget = await quotes();
    const before = widget.getBoundingClientRect().height;
    await press(widget, 'Next quote');
    expect(widget.getBoundingClientRect().height).to.equal(before);
  });

  it('have no controls for a single quote, nor as a list', async () => {
    const single = await quotes(voices.slice(0, 1));
    expect(all(single, 'button, [inert]').length).to.equal(0);
    expect(textOf(single)).to.contain('One.').and.contain('Voice 1');
    const list = await quotes(voices, { layout: 'list' });
    expect(all(list, 'button, [inert]').length).to.equal(0);
    expect(all(list, 'ul > li').length).to.equal(5);
  });

  it('speak their own language and name their source', async () => {
    const widget = await quotes([
      { text: 'Ich will sicher sein.', lang: 'de', author: 'Ana', link: { href: 'https://example.org/' } },
    ]);
    expect(one(widget, 'blockquote').lang).to.equal('de');
    const source = one(widget, 'a');
    expect(
      source
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => textOf(one(widget, `#${id}`))),
    ).to.deep.equal(['Source', 'Ich will sicher sein.']);
  });

  it('stay at a slide that exists when the list gets shorter', async () => {
    const widget = await quotes();
    for (let step = 1; step < 5; step += 1) await press(widget, 'Next quote');
    widget.quotes = voices.slice(0, 2);
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['Voice 2']);
  });

  it('say that there are none yet', async () => {
    expect(textOf(await quotes([]))).to.contain('There is nothing here yet.');
  });
});
