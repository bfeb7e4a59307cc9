import puppeteer from 'puppeteer-core';
import { engines } from '../../runner/engines.js';

/** Chromium, which reaches this machine and nothing else. */
export async function startBrowser() {
  const executablePath = engines.find(({ name }) => name === 'Chromium').find();
  if (!executablePath) throw new Error('The benchmark needs Chromium: set CHROME_PATH');
  return puppeteer.launch({
    executablePath,
    protocolTimeout: 400_000,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Chromium has no sandbox for root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

const DESKTOP = { width: 1280, height: 800 };

/** A page of its own renderer, with nothing cached and no code compiled. What fails in the page fails the sample. */
export async function withPage(browser, use, viewport = DESKTOP) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    const client = await page.createCDPSession();
    // The time that the main thread was at work, and not the time that went by while others were.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const result = await use(page, client);
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}
