import type { Provider } from '../provider.js';

/**
 * CiviCRM with the extensions Inlay, and Inlay sign-up or Inlay petition; `endpoint` is the address of the site, and
 * the page's origin has to be among its `inlay_cors_origins`. A token is good from 5 to 120 seconds after it was asked
 * for. Other fields than email and name have no place there, and neither have the words of consents. The first consent
 * is for the mailing list: without its tick nothing is sent, and a petition may take nobody where there is none.
 */
export default {
  url: '{endpoint}/civicrm/inlay-api',
  settings: ['publicID'],
  needs: ['given-name', 'family-name'],
  before: { token: 'body.token', wait: 5500 },
  body: {
    publicID: '{publicID}',
    first_name: '{given-name}',
    last_name: '{family-name}',
    email: '{email}',
    source: '{source}',
    token: '{token}',
    // What a petition asks besides.
    '...': { $each: 'ticked', $as: { optin: 'yes' } },
  },
  success: { 'body.success': 1 },
  errors: 'body.error',
  subscribes: true,
} satisfies Provider;
