import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

const answers = {
  accepted: (context) => context.json({ status: 'accepted' }, 201),
  'no-content': (context) => context.body(null, 204),
  rejected: (context) => context.json({ errors: [{ field: 'email', message: 'This address is blocked' }] }, 422),
  conflict: (context) => context.json({ status: 'conflict' }, 409),
  'too-many': (context) => context.json({ status: 'too many' }, 429, { 'Retry-After': '7' }),
  failing: (context) => context.json({ status: 'failing' }, 500),
  html: (context) => context.html('<!doctype html><title>Thank you</title><p>Thank you'),
  slow: async (context) => {
    await delay(600);
    return context.json({ status: 'accepted' }, 201);
  },
  reset: (context) => {
    context.env.incoming.socket.destroy();
    return context.body(null);
  },
  'no-cors': (context) => context.json({ status: 'accepted' }),
  flaky: (context, { isFirst }) => (isFirst ? answers.failing(context) : answers.accepted(context)),
};

/**
 * A sign-up endpoint that does what its path says: `POST /<scenario>`, or `POST /<scenario>/<key>` so that tests that
 * run at the same time do not mix. `GET /__received?key=<key>` gives the bodies that came to that key, in order.
 */
export function partnerEndpoint() {
  const received = new Map();
  const submissions = new Set();
  const app = new Hono();

  app.get('/__received', cors(), (context) => context.json(received.get(context.req.query('key') ?? '') ?? []));

  const allowed = cors({ origin: '*', exposeHeaders: ['Retry-After'] });
  app.use('/:scenario/:key?', (context, next) => {
    if (context.req.param('scenario') !== 'no-cors') return allowed(context, next);
    return context.req.method === 'OPTIONS' ? context.body(null, 403) : next();
  });

  app.post('/:scenario/:key?', async (context) => {
    const { scenario, key = '' } = context.req.param();
    if (!Object.hasOwn(answers, scenario)) return context.notFound();
    const body = await readBody(context.req);
    received.set(key, [...(received.get(key) ?? []), body]);
    const isFirst = !submissions.has(body.submissionId);
    submissions.add(body.submissionId);
    return answers[scenario](context, { isFirst });
  });

  return app;
}

/** A form's fields as an object; of anything else the JSON in it, whatever type it claims to be; or else the text. */
async function readBody(request) {
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(request.header('content-type') ?? '')) {
    return request.parseBody();
  }
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
