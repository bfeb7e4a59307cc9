import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { withPage } from '../page/browser.js';
import { sizesOf } from '../page/compression.js';
import { ownScriptOf, partnerPage } from '../page/documents.js';
import { fileOf } from '../page/server.js';

/** Time for what asks for more once it has been drawn: an icon font, a language. */
const LATECOMERS = 2000;

/**
 * What a page downloads besides the page itself, and what the page has to hold for it besides the content: its own
 * styles and script. A request to another host is counted, and does not leave the machine.
 */
export async function bytes({ browser, server }, shown) {
  const address = await server.page('bytes', partnerPage(shown));
  const { paths, otherHosts } = await withPage(browser, async (page) => {
    const paths = new Set();
    const otherHosts = new Set();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:' || url.href === address) return request.continue();
      if (url.origin !== server.origin) {
        otherHosts.add(url.href);
        return request.abort();
      }
      if (!url.pathname.endsWith('.html')) paths.add(url.pathname);
      return request.continue();
    });
    await page.goto(address, { waitUntil: 'load' });
    await delay(LATECOMERS);
    return { paths, otherHosts };
  });

  const own = shown.map(({ contestant }) => contestant.ownStyle + ownScriptOf(contestant)).join('');
  const files = await Promise.all([...paths].map((path) => readFile(fileOf(path))));
  const sizes = await Promise.all([...files, ...(own ? [own] : [])].map(sizesOf));
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  return {
    raw: sum('raw'),
    gzip: sum('gzip'),
    brotli: sum('brotli'),
    requests: paths.size,
    otherHosts: [...otherHosts],
  };
}
