import type { Provider } from '../provider.js';

/**
 * A form of Action Network, without a key: https://actionnetwork.org/docs/v2/unauthenticated-post. Whoever is sent to it
 * is subscribed, even people who had left: without the tick at the first consent nothing is sent.
 */
export default {
  endpoint: 'https://actionnetwork.org',
  url: '{endpoint}/api/v2/forms/{form}/submissions',
  body: {
    person: {
      postal_addresses: [{ postal_code: '{postal-code}', country: '{country}' }],
      family_name: '{family-name}',
      email_addresses: [{ address: '{email}', status: 'subscribed' }],
      custom_fields: { '...': '{others}', consents: { $json: '{consents}' } },
      given_name: '{given-name}',
      phone_numbers: [{ number: '{tel}' }],
      languages_spoken: ['{language}'],
    },
    add_tags: ['{campaign}'],
    'action_network:referrer_data': { source: '{source}' },
  },
  subscribes: true,
  needsConsent: true,
  merges: true,
} satisfies Provider;
