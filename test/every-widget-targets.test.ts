/** The contract: what can be pressed is large enough for it, also in small print (WCAG 2.5.8). */
import { expect, fixture, html } from '@open-wc/testing';
import { made, settled } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';
import { all, textOf } from './showing.js';

describe('every widget, in a font of 11 pixels', () => {
  for (const kind of widgets) {
    it(`${kind.section}: has links and buttons of 24 pixels in height`, async () => {
      const place = await fixture<HTMLElement>(html`<div style="font-size: 11px"></div>`);
      const widget = made(kind, kind.full);
      place.append(widget);
      await settled(widget);
      const targets = all(widget, '.link, button, summary').filter((target) => target.checkVisibility());
      expect(targets.length).to.be.greaterThan(0);
      const low = targets.filter((target) => target.getBoundingClientRect().height < 24);
      expect(low.map(textOf)).to.deep.equal([]);
    });
  }
});
