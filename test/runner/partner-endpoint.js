import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { mailingServices } from './mailing-services.js';
import { nodeRed } from './node-red.js';
import { readBody } from './read-body.js';

const never = new Promise(() => {});
const accepted = { status: 'accepted' };
const blocked = { errors: [{ field: 'email', message: 'This address is <b>blocked</b>' }] };

const answers = {
  ok: (context) => context.json(accepted),
  accepted: (context) => context.json(accepted, 201),
  'no-content': (context) => context.body(null, 204),
  confirm: (context) => context.json({ status: 'confirm' }, 202),
  redirect: (context) => context.redirect('https://example.org/thanks'),
  'bad-request': (context) => context.json(blocked, 400),
  rejected: (context) => context.json(blocked, 422),
  'rejected-where-asked-for-json': (context) =>
    answers[context.req.header('Accept') === 'application/json' ? 'rejected' : 'redirect'](context),
  'rejected-by-lists': (context) => context.json({ message: 'Invalid', errors: { email: ['Blocked.', 'Old.'] } }, 422),
  'rejected-in-a-list': (context) =>
    context.json({ errors: ['given-name is too long.', 'First name, or email, is odd.', 'όνομα: λείπει.'] }, 422),
  'rejected-in-words': (context) => context.json({ errors: 'We are full.' }, 422),
  'rejected-without-words': (context) => context.json({ errors: { email: null } }, 422),
  'refused-at-length': (context) => context.json({ message: `No. ${'Never. '.repeat(100)}` }, 403),
  'late-end': (context) =>
    context.body(inPieces([`{"filling": "${'x'.repeat(200_000)}"`, ', "status": "confirm"}'], 5000)),
  refused: (context) => context.json({ message: 'We take <i>no</i> sign-ups from here.' }, 403),
  conflict: (context) => context.json({ status: 'conflict' }, 409),
  'too-large': (context) => context.text('Too large', 413),
  'too-many': (context) => context.json({ status: 'too many' }, 429, { 'Retry-After': '100' }),
  'too-many-for-ever': (context) => context.json({ status: 'too many' }, 429, { 'Retry-After': 'Infinity' }),
  'too-many-for-a-moment': (context, { isFirst }) =>
    isFirst ? context.json({ status: 'too many' }, 429, { 'Retry-After': '1' }) : answers.accepted(context),
  'unavailable-for-a-moment': (context) => context.json({ status: 'unavailable' }, 503, { 'Retry-After': '1' }),
  challenge: (context) => context.json({ status: 'challenge', url: 'https://example.org/person' }, 403),
  'evil-challenge': (context) => context.json({ status: 'challenge', url: 'javascript:alert(1)' }, 403),
  failing: (context) => context.json({ status: 'failing' }, 500),
  'bad-gateway': (context) => context.html('<h1>Bad gateway</h1>', 502),
  html: (context) => context.html('<!doctype html><title>Thank you</title><p>Thank you'),
  'invalid-json': (context) => context.body('{"status": ', 200, { 'Content-Type': 'application/json' }),
  huge: (context) => context.body(endless('x'.repeat(1_000_000), 0, 100)),
  drip: (context) => context.body(endless('x', 50), 201),
  slow: async (context) => {
    await delay(600);
    return context.json(accepted, 201);
  },
  silent: () => never,
  reset: (context) => {
    context.env.incoming.socket.destroy();
    return context.body(null);
  },
  'cut-off': (context) => {
    setTimeout(() => context.env.incoming.socket.destroy(), 200);
    return context.body(inPieces(['{"success": ', 'true}'], 5000), 201);
  },
  'no-cors': (context) => context.json(accepted),
  flaky: (context, { isFirst }) => (isFirst ? answers.failing(context) : answers.accepted(context)),
};

/** An answer that stops for a while, in milliseconds, between its pieces. */
function inPieces([first, ...others], pause) {
  return new ReadableStream({
    async start(controller) {
      const send = (text) => controller.enqueue(new TextEncoder().encode(text));
      send(first);
      for (const text of others) {
        await delay(pause);
        send(text);
      }
      controller.close();
    },
  });
}

/** An answer that goes on and on. */
function endless(text, pause, times = Infinity) {
  let count = 0;
  return new ReadableStream({
    async pull(controller) {
      await delay(pause);
      controller.enqueue(new TextEncoder().encode(text));
      count += 1;
      if (count === times) controller.close();
    },
  });
}

/**
 * A sign-up endpoint that does what its path says: `POST /<scenario>`, or `POST /<scenario>/<key>` so that tests that
 * run at the same time do not mix. Under `/services/<name>/<key>/` mailing services answer as they do.
 * `GET /__received?key=<key>` gives the bodies that came to that key, in order; `GET /__accepted?key=<key>` how many of
 * them were answered with a status that means success.
 */
export function partnerEndpoint() {
  const received = new Map();
  const acceptedCounts = new Map();
  const submissions = new Set();
  const app = new Hono();
  const record = (key, body) => received.set(key, [...(received.get(key) ?? []), body]);
  const keyOf = (context) => context.req.query('key') ?? '';

  app.get('/__received', cors(), (context) => context.json(received.get(keyOf(context)) ?? []));
  app.get('/__accepted', cors(), (context) => context.json(acceptedCounts.get(keyOf(context)) ?? 0));
  app.get('/__node-red', cors(), async (context) => context.json(await nodeRed.start()));
  app.route('/services', mailingServices(record));

  const allowed = cors({ origin: '*', exposeHeaders: ['Retry-After'] });
  app.use('/:scenario/:key?', (context, next) => {
    if (context.req.param('scenario') !== 'no-cors') return allowed(context, next);
    return context.req.method === 'OPTIONS' ? context.body(null, 403) : next();
  });

  app.post('/:scenario/:key?', async (context) => {
    const { scenario, key = '' } = context.req.param();
    if (!Object.hasOwn(answers, scenario)) return context.notFound();
    const body = await readBody(context.req);
    record(key, body);
    const isFirst = !submissions.has(body.submissionId);
    submissions.add(body.submissionId);
    const answer = await answers[scenario](context, { isFirst });
    const hasLeft = context.env.incoming.socket.destroyed;
    if (answer.ok && !hasLeft) acceptedCounts.set(key, (acceptedCounts.get(key) ?? 0) + 1);
    return answer;
  });

  return app;
}
