/** Text that is larger, wider apart or in less room than designed: nothing is lost, and nothing has to be scrolled for. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { campaignPage, layouts } from './chromium/campaign-page.js';
import { ask, startChromium } from './chromium/chromium.js';

/** WCAG 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** With the longest words and dates for what the widgets say themselves: each condition has others. */
const languages = [['en'], ['es'], ['pt'], ['de'], ['fi', 'es'], ['nl'], ['ca']];

const names = ['vertical, cards and carousel', 'on two sides, and lists', 'horizontal'];

/** [what, the window, the visitor's style sheet] */
const conditions = [
  ['at 320 pixels', { width: 320 }],
  // 1280 by 1024 pixels of the screen.
  ['at 400 % zoom', { width: 320, height: 256, scale: 4 }],
  ['with text twice as large, in a wide window', {}, 'html { font-size: 200% }'],
  ['with text twice as large, on a phone', { width: 390 }, 'html { font-size: 200% }'],
  ['with text twice as large, at 320 pixels', { width: 320 }, 'html { font-size: 200% }'],
  ['with the spacing of a reader, in a wide window', {}, spacing],
  ['with the spacing of a reader, at 320 pixels', { width: 320 }, spacing],
];

describe('reflow', () => {
  let chromium;

  before(async () => {
    chromium = await startChromium();
  });

  after(() => chromium.close());

  for (const [place, [what, window, css = '']] of conditions.entries()) {
    for (const lang of languages[place]) {
      for (const [index, campaign] of layouts.entries()) {
        it(`${what}: nothing is cut off, covered or beside the page, in the layouts ${names[index]} (${lang})`, async () => {
          await chromium.withPage(window, async (page) => {
            await page.goto(chromium.address(campaignPage(campaign, { lang })));
            await ask(page, 'actions', 'applyEverywhere', css);
            await ask(page, 'elements', 'settled');
            await ask(page, 'actions', 'submitEmpty');
            await ask(page, 'actions', 'openEverything');
            await ask(page, 'elements', 'settled');
            assert.equal(await ask(page, 'text', 'overflow'), 0);
            assert.deepEqual(await ask(page, 'text', 'cutOff'), []);
            assert.deepEqual(await ask(page, 'text', 'overlaps'), []);
          });
        });
      }
    }
  }
});
