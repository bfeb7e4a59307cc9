/** The contract: what is not torn apart on paper. `node/print.test.js` has the rest of it, in Chromium. */
import { expect } from '@open-wc/testing';
import { asPrinted } from './every-widget/as-printed.js';
import { configured } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';
import { all } from './showing.js';

describe('every widget, printed', () => {
  for (const kind of widgets) {
    const items = { timeline: '[part~=event]', asks: '[part~=ask]', quotes: '[part~=quote]' }[kind.section];
    if (!items) continue;
    it(`${kind.section}: keeps each item on one sheet, where it has room there`, async () => {
      const widget = await configured(kind);
      const found = all(widget, items);
      expect(found.length).to.be.greaterThan(0);
      asPrinted(widget, () => {
        for (const item of found) expect(getComputedStyle(item).breakInside).to.equal('avoid');
      });
    });
  }
});
