/** What becomes of the quote that is shown when the page or the configuration changes. */
import { expect } from '@open-wc/testing';
import type { QuotesElement } from '../src/index.js';
import { button, one, textOf, until } from './showing.js';
import { announced, changesOf, press, quotes, rest, shown, stands, strip, voices } from './showing-quotes.js';

const nameIn = { ar: 'اقتباسات', en: 'Quotes' };

describe('a carousel', () => {
  it('stays at its quote when the page changes its language and, with it, its direction', async () => {
    const widget = await quotes(voices, { width: 500 });
    await press(widget, 'Show quote 4');
    await until(() => stands(widget, 3), 'the fourth quote stands in the box');
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ] as const) {
      Object.assign(widget.parentElement as HTMLElement, { lang, dir });
      await until(() => one(widget, '[part~=slides]').ariaLabel === nameIn[lang], `it speaks ${lang}`);
      await rest(widget);
      expect(stands(widget, 3), lang).to.equal(true);
      expect(shown(widget)).to.deep.equal(['Voice 4']);
    }
  });

  it('turns to its last quote when those behind it go, says so to the page, and tells no old position', async () => {
    const widget = await quotes();
    await press(widget, 'Show quote 5');
    await until(() => stands(widget, 4), 'the last quote stands in the box');
    expect(announced(widget)).to.equal('5 of 5');
    const changes = changesOf(widget);
    widget.quotes = voices.slice(0, 3);
    await until(() => shown(widget)[0] === 'Voice 3', 'the third quote is shown');
    await rest(widget);
    expect(stands(widget, 2)).to.equal(true);
    expect(changes).to.deep.equal([2]);
    expect(announced(widget)).to.equal('');
    expect(button(widget, 'Next quote').getAttribute('aria-disabled')).to.equal('true');
  });

  it('that becomes a list while it turns stays at the quote that it was turned to', async () => {
    const widget = await quotes();
    await press(widget, 'Show quote 4');
    await press(widget, 'Show all');
    await rest(widget);
    await new Promise((resolve) => setTimeout(resolve, 800));
    const changes = changesOf(widget);
    await press(widget, 'Show one at a time');
    await until(() => stands(widget, 3), 'the fourth quote stands in the box');
    expect(changes).to.deep.equal([]);
  });

  it('stays at its quote when the page changes its direction alone', async () => {
    const widget = await quotes(voices, { width: 500 });
    await press(widget, 'Show quote 4');
    await until(() => stands(widget, 3), 'the fourth quote stands in the box');
    await rest(widget);
    const changes = changesOf(widget);
    for (const dir of ['rtl', 'ltr']) {
      Object.assign(widget.parentElement as HTMLElement, { dir });
      await rest(widget);
      expect(stands(widget, 3), dir).to.equal(true);
    }
    expect(changes).to.deep.equal([]);
  });

  it('arrives where a button leads when the language, the direction or the quotes change on the way', async () => {
    const others = voices.map(({ text }, index) => ({ text, author: `Other ${index + 1}` }));
    const deeds: Record<string, (widget: QuotesElement) => unknown> = {
      direction: ({ parentElement }) => Object.assign(parentElement as HTMLElement, { dir: 'rtl' }),
      language: ({ parentElement }) => Object.assign(parentElement as HTMLElement, { lang: 'ar', dir: 'rtl' }),
      quotes: (widget) => (widget.quotes = others),
    };
    for (const [what, change] of Object.entries(deeds)) {
      const widget = await quotes(voices, { width: 500 });
      const changes = changesOf(widget);
      await press(widget, 'Show quote 4');
      await until(() => strip(widget).scrollLeft > 20, 'the strip is on its way');
      change(widget);
      await until(() => stands(widget, 3), `the fourth quote stands in the box (${what})`);
      // Longer than it waits for a scroll to begin, and for its rest.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(stands(widget, 3), what).to.equal(true);
      expect(changes, what).to.deep.equal([3]);
    }
  });

  it('begins anew when its quotes were gone for a while', async () => {
    const widget = await quotes();
    await press(widget, 'Show quote 4');
    await until(() => stands(widget, 3), 'the fourth quote stands in the box');
    widget.quotes = [];
    await until(() => textOf(widget).includes('There is nothing here yet.'), 'it says that there are none');
    widget.quotes = voices;
    await until(() => stands(widget, 0), 'the first quote stands in the box');
    await press(widget, 'Next quote');
    await until(() => stands(widget, 1), 'the second quote stands in the box');
    expect(announced(widget)).to.equal('2 of 5');
  });

  it('says nothing of a change that leaves its quote', async () => {
    const widget = await quotes();
    await press(widget, 'Show quote 2');
    const changes = changesOf(widget);
    widget.quotes = voices.slice(0, 3);
    await rest(widget);
    expect(shown(widget)).to.deep.equal(['Voice 2']);
    expect(changes).to.deep.equal([]);
  });
});
