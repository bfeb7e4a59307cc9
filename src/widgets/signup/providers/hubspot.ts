import type { Provider } from '../provider.js';

/**
 * A form of HubSpot; an account in the EU has `https://api-eu1.hsforms.com` as its `endpoint`. The id of a consent is
 * HubSpot's number of the type of subscription.
 */
export default {
  endpoint: 'https://api.hsforms.com',
  url: '{endpoint}/submissions/v3/integration/submit/{portal}/{form}',
  names: {
    'given-name': 'firstname',
    'family-name': 'lastname',
    tel: 'phone',
    organization: 'company',
  },
  body: {
    fields: { $each: 'named', $as: { objectTypeId: '0-1', name: '{key}', value: '{value}' } },
    context: { pageUri: '{page}' },
    legalConsentOptions: {
      consent: {
        consentToProcess: '{consents.0.given}',
        text: '{consents.0.text}',
        communications: {
          $each: 'consents',
          $as: { value: '{value.given}', subscriptionTypeId: '{+value.id}', text: '{value.text}' },
        },
      },
    },
  },
} satisfies Provider;
