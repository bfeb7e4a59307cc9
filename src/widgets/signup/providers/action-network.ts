import type { Provider } from '../provider.js';

/**
 * A form of Action Network, without a key: https://actionnetwork.org/docs/v2/unauthenticated-post. Whoever is sent to it
 * is subscribed, even who had unsubscribed.
 */
export default {
  endpoint: 'https://actionnetwork.org',
  url: '{endpoint}/api/v2/forms/{form}/submissions',
  body: {
    person: {
      given_name: '{given-name}',
      family_name: '{family-name}',
      email_addresses: [{ address: '{email}', status: 'subscribed' }],
      postal_addresses: [{ postal_code: '{postal-code}', country: '{country}' }],
      languages_spoken: ['{language}'],
      custom_fields: { '...': '{others}', consents: { $json: '{consents}' } },
    },
    add_tags: ['{campaign}'],
    'action_network:referrer_data': { source: '{source}' },
  },
  subscribes: true,
  merges: true,
} satisfies Provider;
