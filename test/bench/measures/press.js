import { setTimeout as delay } from 'node:timers/promises';
import { contentFor } from '../content/content.js';
import { withPage } from '../page/browser.js';
import { cpuTime, quiet } from './cpu.js';
import { mount, openLibraryPage } from './library-page.js';
import { median } from './statistics.js';

const PRESSES = 4;
const AFTERWARDS = 1200;

/** Presses "next" on a machine four times as slow: time to the next frame, and CPU of the 1.2 seconds from then on. */
export async function press({ browser, server }, contestant, count) {
  return withPage(browser, async (page, client) => {
    await openLibraryPage(server, page, contestant, { content: contentFor(contestant.widget, count) });
    await mount(page, client);
    const { x, y } = await page.evaluate('stage.aim()');
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.mouse.move(x, y);
    const cpu = [];
    for (let number = 0; number < PRESSES; number += 1) {
      await quiet(client);
      const before = await cpuTime(client);
      await page.mouse.click(x, y);
      await delay(AFTERWARDS);
      cpu.push((await cpuTime(client)) - before);
    }
    const frames = await page.evaluate('stage.frames()');
    if (frames.length !== PRESSES) throw new Error(`${frames.length} of ${PRESSES} presses arrived`);
    return { frame: median(frames), cpu: median(cpu) };
  });
}
