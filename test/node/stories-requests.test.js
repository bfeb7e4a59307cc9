/** The static Storybook and the sample page ask nobody but their own servers. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startEndpoint } from '../../sample/endpoint.js';
import { startFiles } from '../../sample/files.js';
import { startPage } from '../../sample/page.js';
import { startChromium } from './chromium/chromium.js';

const storybook = 'build/storybook';

describe('no request leaves', () => {
  let chromium;

  before(async () => {
    chromium = await startChromium();
  });

  after(() => chromium.close());

  /** The origins that a page asks while it is used. */
  async function originsOf(address, use) {
    const origins = new Set();
    await chromium.withPage({}, async (page) => {
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol)) origins.add(origin);
      });
      await page.goto(address);
      await use(page);
      await page.waitForNetworkIdle();
    });
    return [...origins].sort();
  }

  describe('the static Storybook', () => {
    it('from its own page, with its menus and a story', async () => {
      const [id] = await entries('story');
      const found = await originsOf(`${chromium.origin}/${storybook}/index.html?path=/story/${id}`, async (page) => {
        const frame = await (await page.waitForSelector('iframe#storybook-preview-iframe')).contentFrame();
        await frame.waitForSelector('#storybook-root > *');
        // Its name leads back to the welcome, in the same window.
        const targets = await page.$$eval('a', (links) =>
          links.filter(({ textContent }) => textContent === 'Campaign widgets').map(({ target }) => target),
        );
        assert.deepEqual(targets, ['_self']);
      });
      assert.deepEqual(found, [chromium.origin]);
    });

    for (const [viewMode, root] of [
      ['docs', '#storybook-docs h1'],
      ['story', '#storybook-root :defined'],
    ]) {
      it(`from a page of each kind of ${viewMode}`, async () => {
        const ids = await entries(viewMode);
        assert.ok(ids.length > 5);
        for (const id of ids) {
          const address = `${chromium.origin}/${storybook}/iframe.html?viewMode=${viewMode}&id=${id}`;
          const found = await originsOf(address, (page) => page.waitForSelector(root));
          assert.deepEqual(found, [chromium.origin], id);
        }
      });
    }
  });

  describe('the sample page', () => {
    let folder;
    const servers = [];

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sample-'));
    });

    after(async () => {
      for (const server of servers) await server.close();
      await rm(folder, { recursive: true });
    });

    it('but to the page, the files and the endpoint, also when somebody signs up', async () => {
      const campaign = async () => JSON.parse(await readFile('sample/campaign.json', 'utf8'));
      const endpoint = await startEndpoint({ port: 0, database: join(folder, 'sign-ups.sqlite') });
      const files = await startFiles({ port: 0, folder: 'dist/cdn', campaign });
      const own = await startPage({ port: 0, files: files.origin, endpoint: endpoint.origin, campaign });
      servers.push(endpoint, files, own);
      const found = await originsOf(own.origin, async (page) => {
        await page.waitForSelector('campaign-signup >>> form', { visible: true });
        await page.locator('campaign-signup >>> [name=email]').fill('ana@example.org');
        await page.locator('campaign-signup >>> [name=consent-letter]').click();
        await page.locator('campaign-signup >>> [part=submit]').click();
        // What is visible is looked for in each frame: no change within a shadow root is noticed from outside.
        await page.waitForSelector('campaign-signup >>> [part=success]', { visible: true });
      });
      assert.equal(endpoint.count(), 1);
      assert.deepEqual(found, [own, files, endpoint].map(({ origin }) => origin).sort());
    });
  });
});

/** The first entry of each title. */
async function entries(type) {
  const index = JSON.parse(await readFile(`${storybook}/index.json`, 'utf8'));
  const ofType = Object.values(index.entries).filter((entry) => entry.type === type);
  return ofType
    .filter(({ title }, place) => ofType.findIndex((entry) => entry.title === title) === place)
    .map(({ id }) => id);
}
