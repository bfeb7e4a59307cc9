/** The widgets on paper: all content, no controls, and where links lead. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { campaignPage, layouts } from './chromium/campaign-page.js';
import { ask, emulateMedia, startChromium } from './chromium/chromium.js';

/** What a visitor reads of a text in the text format. */
const plain = (text) =>
  text
    .replaceAll(/\*|^- /gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const names = ['vertical, cards and carousel', 'on two sides, and lists', 'horizontal'];

describe('printed', () => {
  let chromium;

  before(async () => {
    chromium = await startChromium();
  });

  after(() => chromium.close());

  async function withPrintOf(campaign, use) {
    // The width that is left on a sheet of A4.
    await chromium.withPage({ width: 700, height: 1000 }, async (page) => {
      await page.goto(chromium.address(campaignPage(campaign)));
      await ask(page, 'elements', 'settled');
      await emulateMedia(page, {}, 'print');
      await ask(page, 'elements', 'settled');
      await use(page);
    });
  }

  it('a long list is whole, though on the screen what is far down it has not been laid out', async () => {
    const titles = (what) => Array.from({ length: 150 }, (_, index) => ({ title: `${what} ${index + 1}.` }));
    const long = {
      asks: { asks: titles('Ask') },
      timeline: { events: titles('Event').map((event) => ({ ...event, date: '2024' })) },
    };
    await withPrintOf(long, async (page) => {
      const printed = await ask(page, 'paper', 'words');
      const missing = [...long.asks.asks, ...long.timeline.events].filter(({ title }) => !printed.includes(title));
      assert.deepEqual(missing, []);
    });
  });

  it('what has the focus has no ring, unlike on the screen', async () => {
    await withPrintOf(layouts[0], async (page) => {
      assert.equal(await ask(page, 'paper', 'ringed'), 0);
      await emulateMedia(page, {}, 'screen');
      assert.notEqual(await ask(page, 'paper', 'ringed'), 0);
    });
  });

  for (const [index, campaign] of layouts.entries()) {
    describe(`in the layouts ${names[index]}`, () => {
      const withPrint = (use) => withPrintOf(campaign, use);

      it('all events, asks and quotes are there, whatever was folded, hidden or turned away', async () => {
        const { timeline, asks, quotes } = campaign;
        const texts = [
          ...timeline.events.flatMap(({ title, body = '' }) => [title, ...body.split('\n\n')]),
          ...asks.asks.flatMap(({ title, body, addressee, reference }) => [title, body, addressee, reference]),
          ...quotes.quotes.flatMap(({ text, author, role, note }) => [...text.split('\n\n'), author, role, note]),
        ];
        await withPrint(async (page) => {
          const printed = plain(await ask(page, 'paper', 'words'));
          // A folded body is in two pieces.
          const sentences = texts.flatMap((text) => plain(text).split(/(?<=[.?!]) /));
          assert.ok(sentences.length > 60);
          assert.deepEqual(
            sentences.filter((sentence) => !printed.includes(sentence)),
            [],
          );
        });
      });

      it('no text is cut off, faint, or under another', async () => {
        await withPrint(async (page) => {
          assert.equal(await ask(page, 'text', 'overflow'), 0);
          assert.deepEqual(await ask(page, 'paper', 'cutOff'), []);
          assert.deepEqual(await ask(page, 'text', 'overlaps'), []);
          assert.deepEqual(await ask(page, 'colours', 'faintTexts', 4.5, '#fff', 'style'), []);
        });
      });

      it('heading and introduction are on the sheet of the first item', async () => {
        // Columns part a page as sheets do, and can be measured.
        const head = `<style>
          body { columns: 2; column-fill: auto; block-size: 900px }
          main { display: block }
        </style>`;
        for (const section of ['timeline', 'asks', 'quotes']) {
          const html = campaignPage({ [section]: campaign[section] }, { head, header: '<div class="before"></div>' });
          await chromium.withPage({ width: 1400, height: 1000 }, async (page) => {
            await page.goto(chromium.address(html));
            await ask(page, 'elements', 'settled');
            await emulateMedia(page, {}, 'print');
            await ask(page, 'elements', 'settled');
            for (const room of [60, 100, 140, 180]) {
              assert.deepEqual(await ask(page, 'paper', 'columnsOfOpening', room), [2], `${section}, ${room} pixels`);
            }
            assert.deepEqual(await ask(page, 'paper', 'columnsOfOpening', 700), [1], section);
          });
        }
      });

      it('no button and no field is there', async () => {
        await withPrint(async (page) => {
          assert.deepEqual(await ask(page, 'paper', 'controls'), []);
        });
      });

      it('each link to another page is followed by its address', async () => {
        await withPrint(async (page) => {
          const links = await ask(page, 'paper', 'links');
          assert.ok(links.length >= 5, `${links.length} links`);
          for (const { href, shown } of links) assert.equal(shown, `" (${href})"`);
        });
      });
    });
  }
});
