import type { Provider } from '../provider.js';

/**
 * A form of HubSpot that has each field that is sent, and no CAPTCHA; an account in the EU has
 * `https://api-eu1.hsforms.com` as its `endpoint`. The first consent is for all that happens with the data: without
 * its tick HubSpot refuses the sign-up, and nothing is sent. The id of each is HubSpot's number of the type of
 * subscription.
 */
export default {
  endpoint: 'https://api.hsforms.com',
  url: '{endpoint}/submissions/v3/integration/submit/{portal}/{form}',
  names: {
    'given-name': 'firstname',
    'family-name': 'lastname',
    tel: 'phone',
    'postal-code': 'zip',
    organization: 'company',
  },
  body: {
    legalConsentOptions: {
      consent: {
        communications: {
          $each: 'consents',
          $as: { subscriptionTypeId: '{+value.id}', value: '{value.given}', text: '{value.text}' },
        },
        consentToProcess: '{consents.0.given}',
        text: '{consents.0.text}',
      },
    },
    fields: { $each: 'named', $as: { name: '{key}', value: '{value}' } },
    context: { pageUri: '{page}' },
  },
  subscribes: true,
} satisfies Provider;
