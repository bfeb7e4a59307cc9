import { setTimeout as delay } from 'node:timers/promises';
import { countOf } from '../content/content.js';
import { withPage } from '../page/browser.js';
import { sourceOf } from '../page/documents.js';
import { watchVitals } from '../page/vitals.js';
import { cpuTime, quiet } from './cpu.js';
import { traceTasks } from './long-tasks.js';

const PHONE = { width: 412, height: 823 };
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Loads a page for the first time, on a slow phone's network and processor. `shown` is what the page shows. */
export async function coldLoad({ browser }, address, shown) {
  return withPage(
    browser,
    async (page, client) => {
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', NETWORK);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const looks = shown.map(
        ({ contestant, content }) =>
          `{driver:${sourceOf(contestant.driver)},count:${countOf(contestant.widget, content)}}`,
      );
      await page.evaluateOnNewDocument(`(${watchVitals})([${looks.join(',')}])`);
      const longTasks = await traceTasks(browser);
      const before = await cpuTime(client);
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction('vitals.content !== undefined', { polling: 200, timeout: 60_000 });
      await quiet(client);
      // A font or an image that comes late may still move things.
      await delay(500);
      const cpu = (await cpuTime(client)) - before;
      const blocking = await longTasks();
      const { firstPaint, largestPaint, content, shift } = await page.evaluate('vitals');
      return { firstPaint, largestPaint, content, cpu, blocking, shift };
    },
    PHONE,
  );
}

/** The heights (px) of what a page shows, as the phone shows it: what an author would reserve. */
export async function heightsOf({ browser }, address, selectors) {
  return withPage(
    browser,
    async (page) => {
      await page.goto(address, { waitUntil: 'networkidle0' });
      await delay(500);
      return page.evaluate(
        (names) => names.map((name) => Math.ceil(document.querySelector(name).getBoundingClientRect().height)),
        selectors,
      );
    },
    PHONE,
  );
}
