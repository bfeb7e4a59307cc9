import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { listen } from './listen.js';
import { openStore } from './sign-up-store.js';
import { readSignUp } from './sign-up.schema.js';

/**
 * A sign-up endpoint such as an organisation's mailing service has. It stores in one file on one machine: it shows the
 * contract and is no mailing service. `onStored(number)` is told of each new sign-up, without personal data.
 */
export async function startEndpoint({ port, database, onStored = () => {} }) {
  const store = openStore(database);
  const { origin, close } = await listen(endpointApp(store, onStored), port);
  return {
    origin,
    count: store.count,
    async close() {
      await close();
      store.close();
    },
  };
}

function endpointApp(store, onStored) {
  const app = new Hono();

  // Partners' pages are not known beforehand, and nothing here depends on cookies: any origin may post.
  app.use(cors({ origin: '*', allowMethods: ['POST'], allowHeaders: ['Content-Type'], maxAge: 600 }));

  app.get('/', (context) => context.text('The sample sign-up endpoint of campaign-widgets: POST JSON to /sign-up.\n'));

  app.post('/sign-up', requireJson, limitSize, async (context) => {
    let body;
    try {
      body = await context.req.json();
    } catch {
      return context.json({ status: 'not JSON' }, 400);
    }
    const { signUp, errors } = readSignUp(body);
    if (errors) return context.json({ errors }, 422);
    const number = store.add(signUp);
    if (number !== undefined) onStored(number);
    // The same answer to an address that is known, so that nobody learns who is on the list.
    return context.json({ status: 'accepted' }, 201);
  });

  return app;
}

const limitSize = bodyLimit({
  maxSize: 64 * 1024,
  onError: (context) => context.json({ status: 'too large' }, 413),
});

function requireJson(context, next) {
  const [type] = (context.req.header('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() === 'application/json') return next();
  return context.json({ status: 'not application/json' }, 415);
}
