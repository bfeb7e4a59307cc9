/** The contract: what pages, their scripts and browsers do around a widget and to it. */
import { expect, fixture, html } from '@open-wc/testing';
import type { AsksElement, QuotesElement, TimelineElement } from '../src/index.js';
import { made, settled } from './every-widget/mounting.js';
import { noticing } from './every-widget/watching.js';
import { widgets } from './every-widget/widgets.js';
import { partnerPage } from './pages/partner-page.js';
import { all, focused, frames, show, textOf, until, type Widget } from './showing.js';

const asks = [
  { id: 'answer', title: 'Answer every report' },
  { id: 'safest', title: 'The safest setting first' },
];

/** As translators of browsers do: an element in the place of each text, in shadow roots, too. */
function translate(widget: Element): void {
  const walker = document.createTreeWalker(widget.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const translated = document.createElement('span');
    translated.textContent = `«${text.data}»`;
    text.replaceWith(translated);
  }
}

describe('every widget, with what is around it', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const kind of widgets) {
    const { section } = kind;

    it(`${section}: is there at once where it comes later than the script, so that the page has its height`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const widget = made(kind, kind.configuration);
      place.append(widget);
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      expect(all(widget, '.widget').length).to.equal(1);
    });

    it(`${section}: tells the page what is wrong with it, from within a component as well`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const root = place.attachShadow({ mode: 'open' });
      const { reports } = await noticing(async () => {
        const widget = made(kind, { ...kind.configuration, headingLevel: 9 });
        root.append(widget);
        await settled(widget);
      });
      expect(reports.map(([problem]) => problem?.path)).to.deep.equal(['headingLevel']);
    });

    it(`${section}: is shown as a popover when it is opened`, async () => {
      const widget = made(kind, { ...kind.configuration, popover: 'auto' });
      (await fixture<HTMLElement>(html`<div></div>`)).append(widget);
      await settled(widget);
      expect(widget.checkVisibility()).to.equal(false);
      widget.showPopover();
      expect(widget.checkVisibility()).to.equal(true);
      widget.hidePopover();
      expect(widget.checkVisibility()).to.equal(false);
    });

    it(`${section}: takes no focus when a dialog opens that it begins, but for its controls`, async () => {
      const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
      const widget = made(kind, kind.configuration);
      dialog.append(widget);
      await settled(widget);
      dialog.showModal();
      // An item takes it only where a link has led to it.
      const { tabIndex = 0 } = (focused(widget) ?? {}) as Partial<HTMLElement>;
      expect(tabIndex).to.equal(0);
      dialog.close();
    });
  }

  describe('where a browser has translated the page', () => {
    it('shows what changes, not what was there before', async () => {
      const events = [
        { date: '2020', title: 'A law is proposed', category: 'Law' },
        { date: '2021', title: 'People march', category: 'Street' },
        { date: '2022', title: 'The law is signed', category: 'Law' },
      ];
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${events} filter></campaign-timeline>`,
      );
      translate(widget);
      all(widget, 'button')[1]?.click();
      await widget.updateComplete;
      expect(all(widget, '.title').map(textOf)).to.deep.equal(['People march']);
      expect(all(widget, 'time').map(textOf)).to.deep.equal(['2021']);
    });

    it('says on a button what it does next', async () => {
      const quotes = [1, 2, 3, 4].map((number) => ({ text: `It is time, for the ${number}th time.` }));
      const widget = await show<QuotesElement>(html`<campaign-quotes .quotes=${quotes}></campaign-quotes>`);
      translate(widget);
      all(widget, 'button.all')[0]?.click();
      await widget.updateComplete;
      expect(textOf(all(widget, 'button.all')[0])).to.equal('Show one at a time');
    });
  });

  describe('named by the page’s address', () => {
    it('an item opens the boxes that it is in', async () => {
      const outer = await fixture<HTMLDetailsElement>(
        html`<details>
          <summary>What we ask for</summary>
          <details>
            <summary>In full</summary>
            <campaign-asks .asks=${asks}></campaign-asks>
          </details>
        </details>`,
      );
      const widget = outer.querySelector('campaign-asks') as AsksElement;
      location.hash = '#safest';
      await until(() => textOf(focused(widget)).includes('The safest'), 'the ask has the focus');
      expect([outer.open, outer.querySelector('details')?.open]).to.deep.equal([true, true]);
    });

    for (const [where, property, value] of [
      ['the page scrolls at once', 'scroll-behavior', 'auto'],
      ['the page scrolls smoothly', 'scroll-behavior', 'smooth'],
      // As in Safari: what is laid out above pushes away what was scrolled to.
      ['nothing holds the page in its place', 'overflow-anchor', 'none'],
    ] as const) {
      it(`an item stands in view below a long timeline, where ${where}`, async () => {
        const { style } = document.documentElement;
        // Where the test before has left the page, some of the timeline would be near.
        scroll(0, 0);
        // So short that its last group, which is guessed to be full, is higher before it is laid out than after it.
        const events = Array.from({ length: 60 }, (_, index) => ({
          date: `${1900 + index}`,
          title: `Event ${index + 1}`,
        }));
        const place = await fixture<HTMLElement>(
          html`<div style="padding-block: 3000px">
            <campaign-timeline .events=${events}></campaign-timeline>
            <campaign-asks .asks=${asks}></campaign-asks>
          </div>`,
        );
        const timeline = place.querySelector('campaign-timeline') as TimelineElement;
        const widget = place.querySelector('campaign-asks') as AsksElement;
        await until(() => all(timeline, 'li').length === 60, 'the timeline is whole');
        await settled(widget);
        const guessed = timeline.offsetHeight;
        style.setProperty(property, value);
        try {
          location.hash = '#safest';
          await until(() => textOf(focused(widget)).includes('The safest'), 'the ask has the focus');
          await frames(6);
          expect(timeline.offsetHeight, 'laid out on the way').to.be.below(guessed - innerHeight);
          expect(focused(widget)?.getBoundingClientRect().top).to.be.within(0, innerHeight / 2);
        } finally {
          style.removeProperty(property);
        }
      });
    }

    it('an event stands whole in a strip, also where a mouse has followed the link', async () => {
      const events = Array.from({ length: 30 }, (_, index) => ({
        id: `e${index + 1}`,
        date: `${1990 + index}`,
        title: `Event number ${index + 1}`,
      }));
      const place = await fixture<HTMLElement>(
        html`<div style="width: 700px">
          <campaign-timeline layout="horizontal" .events=${events}></campaign-timeline>
        </div>`,
      );
      const widget = place.querySelector('campaign-timeline') as TimelineElement;
      await settled(widget);
      location.hash = '#e5';
      await until(() => textOf(focused(widget)).includes('Event number 5'), 'the event has the focus');
      await frames(4);
      const [box, content] = ['.strip', '#e5 .content'].map((part) => all(widget, part)[0]?.getBoundingClientRect());
      expect(content?.left).to.be.at.least(box?.left ?? NaN);
      expect(content?.right).to.be.at.most((box?.right ?? NaN) + 1);
    });

    it('an item has the address of the page that another page is written into', async () => {
      const page = await partnerPage('');
      const widget = page.document.createElement('campaign-timeline');
      Object.assign(widget, { events: [{ date: '2021', title: 'Adopted', id: 'adopted' }], copyLink: true });
      page.document.body.append(widget);
      await until(() => all(widget, '[part=share]').length, 'the event is there');
      // Whether a browser copies or not: the address is told where it does not.
      Object.defineProperty(page.document.defaultView?.navigator, 'clipboard', { value: undefined });
      all(widget, '[part=share]')[0]?.click();
      await until(() => all(widget, '.answer').length, 'the address is there');
      expect(textOf(all(widget, '.answer')[0])).to.equal(new URL('#adopted', location.href).href);
      page.close();
    });

    it('an item that comes late is led to where a script has led the visitor to a heading', async () => {
      const place = await fixture<HTMLElement>(html`<div><h1 tabindex="-1">What we ask for</h1></div>`);
      place.querySelector('h1')?.focus();
      history.replaceState(null, '', '#safest');
      const widget = Object.assign(document.createElement('campaign-asks'), { asks }) as unknown as Widget;
      place.append(widget);
      await until(() => textOf(focused(widget)).includes('The safest'), 'the ask has the focus');
    });

    for (const where of ['on the page', 'within a component']) {
      it(`an item that comes late takes the focus from nobody who types ${where}`, async () => {
        const place = await fixture<HTMLElement>(html`<div><div></div></div>`);
        const box = place.firstElementChild as HTMLElement;
        const root = where === 'on the page' ? box : box.attachShadow({ mode: 'open' });
        const search = Object.assign(document.createElement('input'), { ariaLabel: 'Search' });
        root.append(search);
        search.focus();
        history.replaceState(null, '', '#safest');
        const widget = Object.assign(document.createElement('campaign-asks'), { asks }) as unknown as Widget;
        place.append(widget);
        await settled(widget);
        expect(document.activeElement === (where === 'on the page' ? search : box)).to.equal(true);
        expect(focused(widget)).to.equal(null);
      });
    }
  });
});
