/** A page whose script comes late: what is inside the tag is there, nothing flashes, and nothing moves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { campaignPage, fallbackOf, sample } from './chromium/campaign-page.js';
import { ask, startChromium } from './chromium/chromium.js';
import { watch } from './chromium/page/watching.js';

const SCRIPT = '/dist/cdn/campaign-widgets.js';
const FILE = '/sample/campaign.json';

/** The style that the README gives. */
const [rule] = /campaign-timeline \{[^}]*min-block-size[^}]*\}/.exec(readFileSync('README.md', 'utf8'));

/** Everything is in view, so that whatever moves counts. */
const windows = [
  { width: 320, height: 9000 },
  { width: 1280, height: 6000 },
];

const pages = [
  ...Object.entries(sample).map(([section, configuration]) => [
    `a page with the ${section}`,
    { [section]: configuration },
  ]),
  ['a page with all four', sample],
];

describe('before the script', () => {
  let chromium;

  before(async () => {
    chromium = await startChromium();
  });

  after(() => chromium.close());

  /** `during` is while these files have not come, one after the other. Resolves with what was seen. */
  async function openLate(html, window, late, during = async () => {}) {
    let seen;
    await chromium.withPage(window, async (page) => {
      await page.evaluateOnNewDocument(watch);
      const held = await hold(page, late);
      const loaded = page.goto(chromium.address(html));
      for (const file of held) {
        await file.asked;
        await ask(page, 'elements', 'frames', 3);
        await during(page);
        file.release();
      }
      await loaded;
      await ask(page, 'elements', 'settled');
      await ask(page, 'elements', 'frames', 3);
      seen = await ask(page, 'elements', 'report');
    });
    return seen;
  }

  for (const [what, campaign] of pages) {
    for (const window of windows) {
      it(`nothing moves on ${what}, ${window.width} pixels wide, where its room is kept free`, async () => {
        const between = '<p>What follows.</p>';
        const options = { head: '<style>main { display: block }</style>', between };
        const free = await openLate(campaignPage(campaign, options), window, [SCRIPT]);
        // So that a shift would be noticed.
        assert.ok(free.shift > 0);
        const rules = Object.entries(free.heights).map(([tag, height]) =>
          rule.replace('campaign-timeline', tag).replace(/(?<=min-block-size: )[^;]+/, `${height}px`),
        );
        const head = `${options.head}<style>${rules.join('\n')}</style>`;
        const kept = await openLate(campaignPage(campaign, { ...options, head }), window, [SCRIPT]);
        assert.deepEqual(kept.heights, free.heights);
        assert.equal(kept.shift, 0);
      });
    }
  }

  it('nothing within a widget moves, without any room kept free', async () => {
    for (const [what, campaign] of pages.slice(0, 4)) {
      for (const window of windows) {
        const { shift } = await openLate(campaignPage(campaign), window, [SCRIPT]);
        assert.equal(shift, 0, `${what}, ${window.width} pixels wide`);
      }
    }
  });

  it('what is inside the tags is there to read until the widgets take its place', async () => {
    const fallbacks = Object.keys(sample).map(fallbackOf);
    const counts = [];
    const html = campaignPage();
    await openLate(html, windows[1], [SCRIPT], async (page) => {
      counts.push(await ask(page, 'elements', 'fallbacks'));
    });
    assert.deepEqual(counts, [fallbacks]);
    await chromium.withPage(windows[1], async (page) => {
      await page.goto(chromium.address(html));
      await ask(page, 'elements', 'settled');
      assert.deepEqual(await ask(page, 'elements', 'fallbacks'), []);
    });
  });

  for (const [what, html, late] of [
    ['the script is late', campaignPage(), [SCRIPT]],
    ['the script and then the campaign file are late', filePage(), [SCRIPT, FILE]],
  ]) {
    it(`there is no frame in which a widget is empty where ${what}`, async () => {
      const { blanks, frames } = await openLate(html, windows[1], late);
      assert.ok(frames > 6 * late.length, `${frames} frames`);
      assert.deepEqual(blanks, []);
    });
  }
});

/** The widgets take their sections of a file. */
function filePage() {
  const inTag = /<script type="application\/json">.*?<\/script>/g;
  return campaignPage()
    .replaceAll(inTag, '')
    .replaceAll(/<campaign-\w+/g, `$& src="${FILE}"`);
}

/** Keeps files back, each until it is released. */
async function hold(page, late) {
  const held = late.map((path) => {
    const file = { path };
    file.asked = new Promise((resolve) => (file.ask = resolve));
    file.released = new Promise((resolve) => (file.release = resolve));
    return file;
  });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const file = held.find(({ path }) => new URL(request.url()).pathname === path);
    file?.ask();
    await file?.released;
    await request.continue();
  });
  return held;
}
