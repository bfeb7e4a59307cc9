/** The sample page's own look: a note beside each widget, and what of the page gets on paper. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { startFiles } from '../../sample/files.js';
import { startPage } from '../../sample/page.js';
import { widgetNames } from '../../scripts/widget-names.js';
import { emulateMedia, startChromium } from './chromium/chromium.js';

describe('the sample page', () => {
  let chromium;
  let files;
  let own;

  before(async () => {
    const campaign = async () => JSON.parse(await readFile('sample/campaign.json', 'utf8'));
    chromium = await startChromium();
    files = await startFiles({ port: 0, folder: 'dist/cdn', campaign });
    // Nobody signs up.
    own = await startPage({ port: 0, files: files.origin, endpoint: files.origin, campaign });
  });

  after(async () => {
    await chromium?.close();
    await own?.close();
    await files?.close();
  });

  async function withSamplePage(use) {
    await chromium.withPage({}, async (page) => {
      await page.goto(own.origin);
      for (const name of widgetNames) await page.waitForSelector(`campaign-${name} >>> h2`, { visible: true });
      await use(page);
    });
  }

  it('has each note on the line of its heading', async () => {
    await withSamplePage(async (page) => {
      const apart = await page.$$eval('.row > div > :first-child', (elements) => {
        /** Where the first line of an element stands: an empty box stands on it. */
        const lineOf = (element) => {
          const box = element.ownerDocument.createElement('span');
          box.style.display = 'inline-block';
          element.prepend(box);
          const { bottom } = box.getBoundingClientRect();
          box.remove();
          return bottom;
        };
        return elements
          .filter(({ shadowRoot }) => shadowRoot)
          .map((widget) => {
            const note = widget.closest('.row').querySelector('.note code');
            return Math.abs(lineOf(note) - lineOf(widget.shadowRoot.querySelector('h2')));
          });
      });
      assert.equal(apart.length, widgetNames.length);
      for (const pixels of apart) assert.ok(pixels < 0.5, `${apart}`);
    });
  });

  it('is printed dark on light, without what is pressed, also where the screen is dark', async () => {
    await withSamplePage(async (page) => {
      await emulateMedia(page, { 'prefers-color-scheme': 'dark' }, 'print');
      const looks = (selector) =>
        page.$eval(selector, (element) => {
          const { color, backgroundColor } = element.ownerDocument.defaultView.getComputedStyle(element);
          return [color, backgroundColor];
        });
      const [ink, nothing] = ['rgb(22, 32, 30)', 'rgba(0, 0, 0, 0)'];
      for (const selector of ['h1', '.masthead strong']) assert.deepEqual(await looks(selector), [ink, nothing]);
      assert.deepEqual(await looks('main > .top'), [ink, nothing]);
      const shown = await page.$$eval('h1, nav, details, .note', (elements) =>
        elements.filter((element) => element.checkVisibility()).map(({ localName }) => localName),
      );
      assert.deepEqual(shown, ['h1', 'h2', 'p', 'p', 'p', 'p']);
    });
  });

  it('is printed with each note on the sheet of what it is about', async () => {
    await withSamplePage(async (page) => {
      await page.setViewport({ width: 980, height: 1000 });
      await emulateMedia(page, {}, 'print');
      const sheets = await page.$eval('#quotes', (row) => {
        const { body, defaultView } = row.ownerDocument;
        // Columns part a page as sheets do, and can be measured.
        body.style.cssText = 'columns: 2; column-fill: auto; block-size: 900px';
        const before = body.ownerDocument.createElement('div');
        body.replaceChildren(before, row);
        const sheetOf = (element) => (element.getBoundingClientRect().left < defaultView.innerWidth / 2 ? 1 : 2);
        return [700, 180, 140, 100].map((room) => {
          before.style.blockSize = `${900 - room}px`;
          const heading = row.querySelector('campaign-quotes').shadowRoot.querySelector('h2');
          return [row.querySelector('.note'), heading].map(sheetOf);
        });
      });
      assert.deepEqual(sheets, [[1, 1], ...Array(3).fill([2, 2])]);
    });
  });
});
