import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { procaAnswer } from './proca.js';
import { readBody } from './read-body.js';

/** Any, as if it were among those that the service trusts. */
const origin = (asking) => asking;

/** A name may not end with a full stop, which browsers let pass: RFC 5322 has no such address. */
const isEmail = (text) => /^[^@\s.]+(\.[^@\s.]+)*@[^@\s]+$/.test(text ?? '');

/**
 * Mailing services as far as a page meets them: their paths, what they ask of a request, their CORS headers, status
 * codes and bodies. CiviCRM Inlay (sign-up 1.4), Ghost 6, listmonk 6.2, Mautic 5.1 and Proca (July 2026) are after
 * their source, the others, which nobody can read, after their documentation and the pages that use them. Each is
 * under `/<name>/<key>`; what they would have stored is recorded by the key.
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
    app.use(cors({ origin }));
    app.post('/submissions/v3/integration/submit/:portal/:form', async (context) => {
      const body = await readBody(context.req);
      const email = body.fields?.find(({ name }) => name === 'email')?.value;
      const { consentToProcess = true, communications = [] } = body.legalConsentOptions?.consent ?? {};
      const refuse = (message, errorType) =>
        context.json({ status: 'error', message: 'The request is not valid', errors: [{ message, errorType }] }, 400);
      if (!isEmail(email) || email.startsWith('blocked')) {
        return refuse("Error in 'fields.email'. Invalid email address", 'INVALID_EMAIL');
      }
      if (communications.some(({ subscriptionTypeId }) => !Number.isInteger(subscriptionTypeId))) {
        return refuse('subscriptionTypeId is no number', 'INVALID_LEGAL_OPTION_FORMAT');
      }
      if (!consentToProcess) return refuse('Users must consent to processing', 'MISSING_PROCESSING_CONSENT');
      record(context.req.param('key'), body);
      return context.json({ inlineMessage: 'Thanks for submitting the form.' });
    });
    return app;
  },

  brevo: (record) => brevo(record, cors({ origin })),
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
    app.use(cors({ origin, allowMethods: ['GET', 'POST', 'OPTIONS'], allowHeaders: ['Content-Type'] }));
    app.post('/civicrm/inlay-api', async (context) => {
      const { token, ...body } = await readBody(context.req);
      const { publicID, first_name: first, last_name: last, email, source, optin } = body;
      const refuse = (error) => context.json({ error }, 400);
      if (!publicID) return refuse('Missing Inlay ID');
      if (publicID === 'off') return refuse('Service unavailable. Code: INO');
      const errors = [
        first?.trim() ? [] : 'first name required.',
        last?.trim() ? [] : 'last name required.',
        email?.trim() ? (isEmail(email) ? [] : 'invalid email address') : 'email required.',
      ].flat();
      if (errors.length > 0) return refuse(errors.join(', '));
      if (publicID === 'petition' && !optin) return refuse('Please choose to opt-in to updates or not');
      // A token is for what it was asked with.
      const asked = JSON.stringify([first, last, email, source, optin]);
      if (!token) {
        const made = `${tokens.size.toString(16)}.0.0`;
        tokens.set(made, { time: Date.now(), asked });
        return context.json({ token: made });
      }
      const { time = 0, ...known } = tokens.get(token) ?? {};
      const age = Date.now() - time;
      if (age < 5000) return refuse('Mysterious problem, sorry! Code TK2');
      if (age > 120_000) return refuse('Mysterious problem, sorry! Code TK3');
      if (asked !== known.asked) return refuse('Mysterious problem, sorry! Code TK4');
      record(context.req.param('key'), body);
      return context.json({ success: 1 });
    });
    return app;
  },

  mautic: (record) => {
    const app = new Hono();
    const allow = cors({
      origin,
      credentials: true,
      allowMethods: ['PUT', 'GET', 'POST', 'DELETE', 'OPTIONS'],
      allowHeaders: ['Origin', 'X-Requested-With', 'Content-Type', 'Authorization'],
    });
    app.use((context, next) => {
      const { method } = context.req;
      const isScript = context.req.header('X-Requested-With') === 'XMLHttpRequest';
      return method === 'OPTIONS' || isScript ? allow(context, next) : next();
    });
    app.post('/form/submit', async (context) => {
      const body = await readBody(context.req);
      const { 'mauticform[email]': email, 'mauticform[formId]': form } = body;
      if (!context.req.query('ajax')) return context.redirect('/form/message');
      if (!form || form === '404')
        return context.json({ success: 0, errorMessage: 'This form is no longer available.' });
      const refuse = (email) => context.json({ success: 0, validationErrors: { email } });
      // Its own words are a list, those of the form's owner a text.
      if (!isEmail(email)) return refuse(['The email is invalid.']);
      if (email.startsWith('blocked')) return refuse('<div>This is <b>not</b> allowed</div>');
      record(context.req.param('key'), body);
      return context.json({ success: 1, results: { email }, successMessage: 'Thanks' });
    });
    return app;
  },

  ghost: (record) => ghost(record),
  'ghost-for-the-invited': (record) => ghost(record, 'This site is invite-only, contact the owner for access.'),
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

function ghost(record, closed) {
  const app = new Hono();
  const token = '1764500000000:6e6f6e6365:686d6163';
  app.use(cors({ origin: '*' }));
  app.get('/members/api/integrity-token/', (context) => context.body(token));
  app.post('/members/api/send-magic-link/', async (context) => {
    // It reads nothing else.
    const isJson = context.req.header('content-type')?.startsWith('application/json');
    const { integrityToken, email, honeypot, ...body } = isJson ? await readBody(context.req) : {};
    const refuse = (message, status = 400, type = 'BadRequestError') =>
      context.json({ errors: [{ message, context: null, type, property: null, help: null, code: null }] }, status);
    if (integrityToken !== token) return refuse('The request could not be understood.');
    if (email?.startsWith('often'))
      return refuse('Too many different sign-in attempts, try again in an hour', 429, 'TooManyRequestsError');
    if (!email) return refuse('Email is required.');
    if (!isEmail(email)) return refuse('Email is not valid');
    if (honeypot) return context.json({}, 201);
    if (closed) return refuse(closed);
    if (email.startsWith('blocked')) return refuse('Signups from this email domain are currently restricted.');
    record(context.req.param('key'), { integrityToken, email, honeypot, ...body });
    return context.json({}, 201);
  });
  return app;
}

const listmonkCors = cors({ origin, allowHeaders: ['Origin', 'Content-Type', 'Accept'] });

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
    const { list_uuids: lists = [], email } = body;
    const refuse = (message) => context.json({ message }, 400);
    if (!Array.isArray(lists)) return refuse('Unmarshal type error: expected=[]string, got=string');
    if (lists.length === 0) return refuse('No valid lists selected to subscribe.');
    if (!isEmail(email)) return refuse('Invalid email.');
    if (email.startsWith('blocked')) return refuse('The e-mail domain is blocklisted.');
    record(context.req.param('key'), body);
    return context.json({ data: { has_optin: lists.some((list) => list.startsWith('double')) } });
  });
  return app;
}
