/** Chromium and a server of the project's files, for what only the browser's own protocol can show. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import puppeteer from 'puppeteer-core';
import { listen } from '../../../sample/listen.js';
import { engines } from '../../runner/engines.js';

/** In milliseconds, for what never ends: files of tests run beside one another, and how long something takes is not tested. */
const PATIENCE = 240_000;

/** `args` are switches of the command line. */
export async function startChromium(args = []) {
  const pages = [];
  // First: a server that is left behind by a browser that cannot start would keep the tests waiting.
  const browser = await puppeteer.launch({
    executablePath: engines.find(({ name }) => name === 'Chromium').find(),
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    // Chromium has no sandbox for root, which is what containers run as.
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args,
  });
  const server = await listen(projectFiles(pages), 0);

  return {
    origin: server.origin,
    version: () => browser.version(),

    /** The address of a page with this HTML. */
    address: (html) => `${server.origin}/pages/${pages.push(html) - 1}`,

    /** A page with nothing in it, and nothing kept from another. What is thrown in it fails the test. */
    async withPage({ width = 1280, height = 800, scale = 1 }, use) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        const errors = [];
        page.on('pageerror', (error) => errors.push(error));
        await page.setViewport({ width, height, deviceScaleFactor: scale });
        await use(page);
        if (errors.length > 0) throw errors[0];
      } finally {
        await context.close();
      }
    },

    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What the browser tells a style sheet, such as `{ 'prefers-contrast': 'more' }`, and on which medium. */
export async function emulateMedia(page, features, media = '') {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** What a function of a module in `page/` finds in the page. */
export function ask(page, module, name, ...values) {
  return page.evaluate(
    async (address, name, values) => (await import(address))[name](...values),
    `/test/node/chromium/page/${module}.js`,
    name,
    values,
  );
}

function projectFiles(pages) {
  const app = new Hono();
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/pages/:number', (context) => context.html(pages[Number(context.req.param('number'))]));
  app.use(serveStatic({ root: './' }));
  return app;
}
