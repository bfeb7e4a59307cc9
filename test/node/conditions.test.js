/** What visitors have told their browser: colours, contrast, motion. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as widgets from 'campaign-widgets';
import { campaignPage, everything } from './chromium/campaign-page.js';
import { ask, emulateMedia, startChromium } from './chromium/chromium.js';
import { drawnAtEnd } from './chromium/picture.js';

/** A hint of the next quote is no text yet, unless somebody needs more. */
const AA = { text: 4.5, shape: 3, except: '[inert] *' };
const AAA = { text: 7, shape: 4.5, except: 'style' };

/** What is told by shape. Forced colours take backgrounds and shades away. */
const shapes = [
  ['[part~=past] .content', '::before', 'border'],
  ['[part~=future] .content', '::before', 'border'],
  ['.event .content', '::after', 'border-left'],
  ['.today', '::before', 'border'],
  ['[part~=future] .state', undefined, 'border'],
  ['.ask', undefined, 'border'],
  ['.ask .facts', undefined, 'border'],
  ['.status.open, .status.promised, .status.adopted', '::before', 'border'],
  ['.status.promised, .status.adopted, .status.rejected', '::before', 'background'],
  ['.pick[aria-current]', undefined, 'underline'],
  ['a', undefined, 'underline'],
  ['.tool', undefined, 'underline'],
  ['.panel', undefined, 'border-left'],
  ['.primary', undefined, 'border'],
  ['.summary', undefined, 'border-left'],
  ['[aria-invalid=true]:not(fieldset)', undefined, 'outline'],
  ['.chip, .step, .button, [part~=input]', undefined, 'border'],
];

describe('under the conditions of a visitor', () => {
  let chromium;
  let address;

  before(async () => {
    chromium = await startChromium();
    const { limit, ...timeline } = everything.timeline;
    const quotes = { ...everything.quotes, autoplay: 600 };
    address = chromium.address(campaignPage({ ...everything, quotes, timeline: { ...timeline, limit: limit * 2 } }));
  });

  after(() => chromium.close());

  async function withCampaign(features, use) {
    await chromium.withPage({}, async (page) => {
      await emulateMedia(page, features);
      await page.goto(address);
      await ask(page, 'elements', 'settled');
      await ask(page, 'actions', 'submitEmpty');
      await use(page);
    });
  }

  async function expectReadable(page, least) {
    const ground = await ask(page, 'colours', 'canvas');
    assert.deepEqual(await ask(page, 'colours', 'faintTexts', least.text, ground, least.except), []);
    assert.deepEqual(await ask(page, 'colours', 'faintControls', least.shape, ground), []);
  }

  for (const [name, value] of [
    ['prefers-contrast', 'more'],
    ['prefers-reduced-transparency', 'reduce'],
  ]) {
    it(`${name}: every text and control can be read with ease, and nothing shines through`, async () => {
      await withCampaign({ [name]: value }, (page) => expectReadable(page, AAA));
    });
  }

  it('forced colours: shapes and borders are drawn in the colours of the system', async () => {
    await withCampaign({ 'forced-colors': 'active' }, async (page) => {
      await expectReadable(page, AAA);
      const ground = await ask(page, 'colours', 'canvas');
      assert.deepEqual(await ask(page, 'colours', 'lostShapes', shapes, ground), []);
    });
  });

  for (const scheme of ['light', 'dark']) {
    it(`forced colours, ${scheme}: the button of a calendar is drawn`, async () => {
      await withCampaign({ 'forced-colors': 'active', 'prefers-color-scheme': scheme }, async (page) => {
        const field = await page.$('>>> [type=date]');
        // Beyond the window, Chromium takes pictures of another layout, in which it is not drawn.
        const picture = await field.screenshot({ captureBeyondViewport: false });
        assert.ok(drawnAtEnd(picture) > 100);
      });
    });
  }

  it('a dark page by its colour scheme: every text can be read', async () => {
    await withCampaign({}, async (page) => {
      await page.addStyleTag({ content: ':root { color-scheme: dark }' });
      assert.equal(await ask(page, 'colours', 'canvas'), 'rgb(18, 18, 18)');
      await expectReadable(page, AA);
    });
  });

  it('a dark system and a page that is not: nothing changes', async () => {
    const found = [];
    for (const scheme of ['light', 'dark']) {
      await withCampaign({ 'prefers-color-scheme': scheme }, async (page) => {
        found.push(await ask(page, 'colours', 'colours'));
      });
    }
    assert.ok(found[0].length > 100);
    assert.deepEqual(found[0], found[1]);
  });

  it('no such wish: what moves is over in 200 ms, and needs no new layout', () => {
    const styles = Object.values(widgets).flatMap(({ elementStyles = [] }) => elementStyles);
    const moved = styles.flatMap(({ cssText }) => cssText.match(/\b(transition|animation)\b[^;}]*/g) ?? []);
    assert.ok(moved.length > 0);
    for (const each of moved) assert.match(each, /^transition: (opacity|transform) (1?\d?\d|200)ms$/);
  });

  it('reduced motion: nothing moves, no quotes by themselves, and by a press at once', async () => {
    const rotation = (page) => page.$$eval('>>> [part=rotation]', (found) => found.length);
    await withCampaign({}, async (page) => {
      assert.notDeepEqual(await ask(page, 'colours', 'moving'), []);
      assert.equal(await rotation(page), 1);
    });
    await withCampaign({ 'prefers-reduced-motion': 'reduce' }, async (page) => {
      assert.deepEqual(await ask(page, 'colours', 'moving'), []);
      assert.equal(await rotation(page), 0);
      const { soon, later } = await ask(page, 'actions', 'turn');
      assert.ok(later > 100, `by ${later} pixels`);
      assert.equal(soon, later);
    });
  });
});
