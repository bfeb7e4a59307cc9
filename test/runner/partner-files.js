import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

/**
 * What a partner's CDN would serve: the CDN files, the test campaigns and the sample, at their paths in the project.
 * `GET /__requests` tells how often each path (with its query, so that tests can tell their requests apart) was asked.
 */
export function partnerFiles() {
  const requests = {};
  const app = new Hono();

  app.use(cors({ origin: '*' }));
  app.get('/__requests', (context) => context.json(requests));
  app.use(async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    requests[pathname + search] = (requests[pathname + search] ?? 0) + 1;
    await next();
    // A browser would answer the second of them by itself.
    if (search) context.header('Cache-Control', 'no-store');
  });
  for (const folder of ['dist/cdn', 'test/fixtures', 'sample']) app.get(`/${folder}/*`, serveStatic({ root: '.' }));

  return app;
}
