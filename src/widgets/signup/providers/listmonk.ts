import type { Provider } from '../provider.js';

/**
 * Public lists of a listmonk from version 6 on, with its public subscription page enabled; `endpoint` is its address,
 * `lists` the UUID of a list, or several as a list, and the page's origin has to be among its trusted ones. Other
 * fields than email and name have no place there. Without the tick at the first consent nothing is sent.
 */
export default {
  url: '{endpoint}/api/public/subscription',
  settings: ['lists'],
  body: {
    email: '{email}',
    name: '{given-name} {family-name}',
    list_uuids: ['{lists}'],
  },
  confirm: { 'body.data.has_optin': true },
  errors: 'body.message',
  subscribes: true,
  merges: true,
} satisfies Provider;
