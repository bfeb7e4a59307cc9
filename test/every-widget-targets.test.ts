/** The contract: what can be pressed is large enough for it, also in small print (WCAG 2.5.8). */
import { expect, fixture, html } from '@open-wc/testing';
import { made, settled } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';
import { all, textOf, until } from './showing.js';

describe('every widget, in a font of 11 pixels', () => {
  for (const kind of widgets) {
    // The shortest words for "Share", one or the other, whatever the font.
    for (const [language, share] of [
      ['fi', 'Jaa'],
      ['da', 'Del'],
    ] as const) {
      it(`${kind.section}: has links and buttons of 24 pixels in height and width, in short words too: ${language}`, async () => {
        const place = await fixture<HTMLElement>(html`<div lang=${language} style="font-size: 11px"></div>`);
        const widget = made(kind, kind.full);
        place.append(widget);
        const isShared = /asks|quotes/.test(kind.section);
        const words = () => all(widget, '.link, button').map(textOf);
        await until(() => (isShared ? words().includes(share) : words().length), 'its words are here');
        await settled(widget);
        const targets = all(widget, '.link, button, summary').filter((target) => target.checkVisibility());
        expect(targets.length).to.be.above(0);
        const small = targets.filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 24;
        });
        expect(small.map(textOf)).to.deep.equal([]);
      });
    }
  }
});
