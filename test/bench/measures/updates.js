import { contentFor, oneMore } from '../content/content.js';
import { withPage } from '../page/browser.js';
import { cpuOf } from './cpu.js';
import { mount, openLibraryPage } from './library-page.js';

/**
 * CPU, and time to the next frame, of what happens to a content that is shown: one more item, another content, another
 * language. What a contestant cannot do is left out.
 */
export async function updates({ browser, server }, contestant, count) {
  const { widget, driver } = contestant;
  const content = contentFor(widget, count);
  const steps = {
    append: driver.append && 'stage.append()',
    translate: driver.translate && 'stage.translate()',
    replace: 'stage.replace()',
  };
  return withPage(browser, async (page, client) => {
    await openLibraryPage(server, page, contestant, {
      content,
      other: contentFor(widget, count, 2),
      item: oneMore(widget),
      german: content,
    });
    await mount(page, client);
    await page.evaluate('stage.hold()');
    const measured = {};
    for (const [name, step] of Object.entries(steps).filter(([, step]) => step)) {
      const { cpu, result } = await cpuOf(client, () => page.evaluate(step));
      measured[`${name}Cpu`] = cpu;
      measured[`${name}Frame`] = result;
    }
    return measured;
  });
}
