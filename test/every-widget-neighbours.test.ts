/** The contract: a widget keeps to its own place on the page. */
import { expect, fixture, html } from '@open-wc/testing';
import { made, settled } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';
import { voices } from './showing-quotes.js';
import { all } from './showing.js';

/** More than fit into one group, or beside each other. */
const many: Record<string, object> = {
  timeline: {
    events: Array.from({ length: 60 }, (_, index) => ({ date: `${1900 + index}`, title: `Event ${index}` })),
  },
  asks: { asks: Array.from({ length: 60 }, (_, index) => ({ title: `Ask ${index}` })) },
  quotes: { quotes: voices },
  signup: {},
};

describe('every widget, among its neighbours', () => {
  for (const kind of widgets) {
    const { section } = kind;

    it(`${section}: leaves clicks to the page where what it is in takes none`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="position: relative">
          <button style="position: absolute; inset: 0">Donate</button>
          <div style="position: relative; min-height: 10em; opacity: 0; pointer-events: none"></div>
        </div>`,
      );
      const widget = made(kind, kind.configuration);
      place.lastElementChild?.append(widget);
      await settled(widget);
      place.scrollIntoView();
      const { left, top } = widget.getBoundingClientRect();
      for (const distance of [5, 30, 60]) {
        expect(document.elementFromPoint(left + distance, top + distance)?.textContent).to.equal('Donate');
      }
    });

    it(`${section}: leaves clicks to what stands right before and after it, however long it is`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <button style="display: block; height: 4em; width: 100%">Before</button>
          <button style="display: block; height: 4em; width: 100%">After</button>
        </div>`,
      );
      for (const configuration of [kind.configuration, many[section]]) {
        const widget = made(kind, { ...kind.configuration, ...configuration, heading: undefined });
        place.firstElementChild?.after(widget);
        await settled(widget);
        for (const neighbour of place.querySelectorAll('button')) {
          neighbour.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, height } = neighbour.getBoundingClientRect();
          // Up to 8 pixels above are room for the rings of the focus.
          const found = [2, 30, height - 9].map((y) => document.elementFromPoint(left + 30, top + y)?.textContent);
          expect(found, neighbour.textContent).to.deep.equal(Array(3).fill(neighbour.textContent));
        }
        widget.remove();
      }
    });

    it(`${section}: lies below what the page lifts by one`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="position: relative">
          <button style="position: absolute; inset: 0; z-index: 1">Menu</button>
        </div>`,
      );
      const widget = made(kind, kind.configuration);
      place.append(widget);
      await settled(widget);
      const above = all(widget, '.widget :not(.hidden)').filter((each) => {
        each.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = each.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === widget;
      });
      expect(above.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it(`${section}: makes a page no longer from within a box that is closed`, async () => {
      const place = await fixture<HTMLElement>(html`<div style="max-height: 0; overflow: hidden"></div>`);
      const before = document.documentElement.scrollHeight;
      const widget = made(kind, { ...kind.configuration, intro: 'It goes on. '.repeat(3000) });
      place.append(widget);
      await settled(widget);
      expect(document.documentElement.scrollHeight).to.equal(before);
    });
  }
});
