import type { Provider } from '../provider.js';

/**
 * The members of a Ghost site; `endpoint` is its address, `newsletter` the name of one of several. Each sign-up is
 * confirmed by mail; who is a member already gets one to sign in with, and stays as they are. Other fields than email
 * and name have no place there. Without the tick at the first consent nothing is sent.
 */
export default {
  url: '{endpoint}/members/api/send-magic-link/',
  settings: ['newsletter?'],
  before: { url: '{endpoint}/members/api/integrity-token/', token: 'text' },
  body: {
    email: '{email}',
    name: '{given-name} {family-name}',
    emailType: 'signup',
    labels: ['{campaign}'],
    newsletters: [{ name: '{newsletter}' }],
    integrityToken: '{token}',
    honeypot: '',
    autoRedirect: false,
  },
  confirm: {},
  message: 'body.errors.0.message',
  subscribes: true,
  merges: true,
} satisfies Provider;
