import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { procaAnswer } from './proca.js';
import { readBody } from './read-body.js';

const isEmail = (text) => /^[^@\s]+@[^@\s]+$/.test(text ?? '');

/**
 * Mailing services as far as a page meets them: their paths, what they ask of a request, their CORS headers, status codes
 * and bodies. Each is under `/<name>/<key>`; what they would have stored is recorded by the key.
 */
export function mailingServices(record) {
  const app = new Hono();
  for (const [name, service] of Object.entries(services)) app.route(`/${name}/:key`, service(record));
  return app;
}

const services = {
  'action-network': (record) => {
    const app = new Hono();
    app.use(cors({ origin: '*' }));
    app.post('/api/v2/forms/:form/submissions', async (context) => {
      const body = await readBody(context.req);
      if (!/^[\da-f-]{36}$/.test(context.req.param('form'))) return context.json({ error: 'Not found' }, 404);
      if (!isEmail(body.person?.email_addresses?.[0]?.address)) return context.json({ error: 'Invalid email' }, 400);
      record(context.req.param('key'), body);
      return context.json({ identifiers: ['action_network:1'] });
    });
    return app;
  },

  proca: (record) => {
    const app = new Hono();
    app.use(cors({ origin: '*' }));
    app.post('/api', async (context) => {
      const body = await readBody(context.req);
      return context.json(await procaAnswer(body, (action) => record(context.req.param('key'), action)));
    });
    return app;
  },

  hubspot: (record) => {
    const app = new Hono();
    app.use(cors({ origin: (origin) => origin }));
    app.post('/submissions/v3/integration/submit/:portal/:form', async (context) => {
      const body = await readBody(context.req);
      const email = body.fields?.find(({ name }) => name === 'email')?.value;
      const communications = body.legalConsentOptions?.consent?.communications ?? [];
      const refuse = (message, errorType) =>
        context.json({ status: 'error', message: 'The request is not valid', errors: [{ message, errorType }] }, 400);
      if (!isEmail(email) || email.startsWith('blocked')) {
        return refuse("Error in 'fields.email'. Invalid email address", 'INVALID_EMAIL');
      }
      if (communications.some(({ subscriptionTypeId }) => !Number.isInteger(subscriptionTypeId))) {
        return refuse('subscriptionTypeId is no number', 'INVALID_COMMUNICATIONS');
      }
      record(context.req.param('key'), body);
      return context.json({ inlineMessage: 'Thanks for submitting the form.' });
    });
    return app;
  },

  brevo: (record) => brevo(record, cors({ origin: (origin) => origin })),
  'brevo-without-cors': (record) => brevo(record, (context, next) => next()),

  mailchimp: (record) => {
    const app = new Hono();
    app.post('/subscribe/post', async (context) => {
      const { u, id } = context.req.query();
      const body = await readBody(context.req);
      // What fills its trap in is thanked all the same.
      if (!body[`b_${u}_${id}`]) record(context.req.param('key'), { ...body, u, id });
      return context.html('<h2>Almost finished</h2>');
    });
    return app;
  },

  listmonk: (record) => listmonk(record, listmonkCors),
  'listmonk-failing-twice': (record) => listmonk(record, listmonkCors, failing(2)),
  'listmonk-failing': (record) => listmonk(record, listmonkCors, failing(Infinity)),
  'listmonk-without-origin': (record) => listmonk(record, (context, next) => next()),

  'civicrm-inlay': (record) => {
    const app = new Hono();
    const tokens = new Map();
    app.use(cors({ origin: (origin) => origin, allowMethods: ['GET', 'POST'], allowHeaders: ['Content-Type'] }));
    app.post('/civicrm/inlay-api', async (context) => {
      const { token, ...body } = await readBody(context.req);
      if (!body.publicID) return context.json({ error: 'Missing public ID' }, 400);
      if (!body.last_name) return context.json({ error: 'Last name required' }, 400);
      if (!token) {
        const made = `${tokens.size}-${body.email}`;
        tokens.set(made, { time: Date.now(), asked: JSON.stringify(body) });
        return context.json({ token: made });
      }
      const { time = 0, asked } = tokens.get(token) ?? {};
      const age = Date.now() - time;
      // A token is for what it was asked with.
      if (age < 5000 || age > 120_000 || asked !== JSON.stringify(body)) {
        return context.json({ error: 'Mismatched data' }, 400);
      }
      record(context.req.param('key'), body);
      return context.json({ success: 1 });
    });
    return app;
  },

  mautic: (record) => {
    const app = new Hono();
    app.use(cors({ origin: (origin) => origin, allowHeaders: ['X-Requested-With'] }));
    app.post('/form/submit', async (context) => {
      if (context.req.header('X-Requested-With') !== 'XMLHttpRequest') return context.html('<p>Thank you');
      const body = await readBody(context.req);
      if (!isEmail(body['mauticform[email]']) || body['mauticform[email]'].startsWith('blocked')) {
        return context.json({ success: 0, validationErrors: { email: '<div>This is <b>not</b> allowed</div>' } });
      }
      record(context.req.param('key'), body);
      return context.json({ success: 1, successMessage: 'Thanks' });
    });
    return app;
  },

  ghost: (record) => {
    const app = new Hono();
    const token = 'a token';
    app.use(cors({ origin: '*' }));
    app.get('/members/api/integrity-token/', (context) => context.text(token));
    app.post('/members/api/send-magic-link/', async (context) => {
      // It reads nothing else.
      const isJson = context.req.header('content-type')?.startsWith('application/json');
      const body = isJson ? await readBody(context.req) : {};
      if (body.integrityToken !== token) return context.json({ errors: [{ message: 'Invalid token' }] }, 400);
      if (!isEmail(body.email)) return context.json({ errors: [{ message: 'Email is not valid' }] }, 400);
      if (body.email.startsWith('wrong')) return context.json({ errors: [{ message: 'Email is not valid' }] }, 400);
      if (body.email.startsWith('often')) return context.json({ errors: [{ message: 'Too many attempts' }] }, 429);
      if (!body.honeypot) record(context.req.param('key'), body);
      return context.text('Created.', 201);
    });
    return app;
  },
};

function brevo(record, allow) {
  const app = new Hono();
  app.use(allow);
  app.post('/serve/:form', async (context) => {
    const body = await readBody(context.req);
    if (context.req.query('isAjax') !== '1') return context.html('<p>Thank you');
    if (body.EMAIL?.startsWith('blocked')) {
      return context.json({ success: false, message: 'Not valid', errors: { EMAIL: 'This address is blocked' } }, 400);
    }
    if (!body.email_address_check) record(context.req.param('key'), body);
    return context.json({ success: true, message: 'Your subscription has been successful.' });
  });
  return app;
}

const listmonkCors = cors({ origin: (origin) => origin, allowHeaders: ['Content-Type'] });

/** Has a fault for the first posts of each sign-up. */
function failing(times) {
  const posts = new Map();
  return (context, next) => {
    const { key } = context.req.param();
    if (context.req.method === 'POST') posts.set(key, (posts.get(key) ?? 0) + 1);
    return posts.get(key) <= times ? context.text('', 502) : next();
  };
}

function listmonk(record, ...handlers) {
  const app = new Hono();
  app.use(...handlers);
  app.post('/api/public/subscription', async (context) => {
    const body = await readBody(context.req);
    const { list_uuids: lists, email } = body;
    if (!Array.isArray(lists) || !isEmail(email)) return context.json({ message: 'Invalid email' }, 400);
    record(context.req.param('key'), body);
    return context.json({ data: { has_optin: lists.some((list) => list.startsWith('double')) } });
  });
  return app;
}
