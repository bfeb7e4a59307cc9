/** What can be pressed is large enough, and what has the focus can be seen. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { campaignPage, layouts } from './chromium/campaign-page.js';
import { ask, emulateMedia, startChromium } from './chromium/chromium.js';

const header = `<header style="position: sticky; top: 0; z-index: 1; block-size: 64px; background: #ddd">
  <a href="#">The start</a>
</header>`;
const footer = '<footer><a href="#">The end</a></footer>';
/** As many pages have it: rings are not theirs to take. */
const head =
  '<style>* { outline: none !important } :focus { outline: 0 !important; box-shadow: none !important }</style>';
const names = ['vertical, cards and carousel', 'on two sides, and lists', 'horizontal'];
const widths = [320, 1280];
const MOST_STOPS = 200;

describe('targets and focus', () => {
  let chromium;

  before(async () => {
    chromium = await startChromium();
  });

  after(() => chromium.close());

  async function withCampaign(campaign, { dir = 'ltr', ...window }, features, use) {
    await chromium.withPage({ height: 700, ...window }, async (page) => {
      await emulateMedia(page, features);
      const options = { head, header, footer, attributes: `dir="${dir}"` };
      await page.goto(chromium.address(campaignPage(campaign, options)));
      await ask(page, 'elements', 'settled');
      await ask(page, 'actions', 'submitEmpty');
      await use(page);
    });
  }

  for (const [index, campaign] of layouts.entries()) {
    for (const width of widths) {
      const where = `at ${width} pixels, in the layouts ${names[index]}`;

      it(`each target is at least 24 by 24 pixels, or in a sentence, ${where}`, async () => {
        await withCampaign(campaign, { width }, {}, async (page) => {
          assert.deepEqual(await ask(page, 'focus', 'smallTargets'), []);
        });
      });

      it(`each control is a stop of the focus, and each stop, there and back, is in view with its ring, ${where}`, async () => {
        await withCampaign(campaign, { width }, {}, expectFocusSeen);
      });
    }
  }

  for (const width of widths) {
    it(`each stop of the focus, there and back, is in view with its ring, from right to left, at ${width} pixels`, async () => {
      await withCampaign(layouts[2], { width, dir: 'rtl' }, {}, expectFocusSeen);
    });

    it(`what takes the focus while a strip is on its way comes into view, and stays, at ${width} pixels`, async () => {
      await withCampaign(layouts[2], { width }, {}, async (page) => {
        await ask(page, 'focus', 'focusStrip');
        await page.keyboard.press('End');
        await page.keyboard.press('Tab');
        await expectFocusStays(page);
      });
    });

    it(`what takes the focus before a strip has carried it out of view stays, at ${width} pixels`, async () => {
      await withCampaign(layouts[2], { width }, {}, async (page) => {
        await ask(page, 'focus', 'focusBehindStrip');
        await expectFocusStays(page);
      });
    });
  }

  it('a button that is pressed with a mouse, at the edge of a strip, stays under the pointer', async () => {
    await withCampaign(layouts[2], {}, {}, async (page) => {
      const { x, y, beyond } = await ask(page, 'focus', 'buttonAtEdge');
      assert.ok(beyond > 5, `${beyond} pixels are outside`);
      await page.mouse.click(x, y);
      await ask(page, 'elements', 'frames', 30);
      assert.equal((await ask(page, 'focus', 'focused')).widget, 'campaign-timeline');
      assert.equal(await ask(page, 'focus', 'scrolled'), 0);
    });
  });

  it('each stop of the focus is in view with its ring, in forced colours', async () => {
    await withCampaign(layouts[0], {}, { 'forced-colors': 'active' }, expectFocusSeen);
  });
});

async function expectFocusStays(page) {
  await ask(page, 'elements', 'frames', 90);
  const { widget, problems } = await ask(page, 'focus', 'focused');
  assert.equal(widget, 'campaign-timeline');
  assert.deepEqual(problems, []);
}

async function expectFocusSeen(page) {
  await page.focus('header a');
  const there = await walk(page);
  await page.keyboard.down('Shift');
  const back = await walk(page);
  await page.keyboard.up('Shift');
  assert.deepEqual(
    [...there, ...back].filter(({ problems }) => problems.length > 0),
    [],
  );
  assert.equal(new Set(there.map(({ widget }) => widget)).size, 4);
  assert.equal(back.length, there.length);
  assert.deepEqual(await ask(page, 'focus', 'unmet'), []);
}

/** Every stop until the focus has left the widgets. */
async function walk(page) {
  const stops = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await ask(page, 'focus', 'focused');
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The focus does not come out of the widgets');
}
