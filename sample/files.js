import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { listen } from './listen.js';

/** What a CDN would serve: the script, and the campaign file, both for pages of any origin. */
export async function startFiles({ port, folder, campaign }) {
  const app = new Hono();
  app.use(cors());
  // A CDN would keep these for long. Here, an edited file shows with the next reload.
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache');
  });
  app.get('/campaign.json', async (context) => context.json(await campaign()));
  app.use(serveStatic({ root: folder }));
  app.onError((error, context) => context.text(error.message, 500));
  return listen(app, port);
}
