import type { Provider } from '../provider.js';

/**
 * A form of Brevo: `endpoint` is the address that its HTML posts to, `https://….sibforms.com/serve/…`. An account may
 * have other names for its attributes (`sendAs`), and may not let pages read its answers: then `transport` is `opaque`.
 * Its own forms have a phone number in two fields: the prefix of the country (`+32`) in `SMS__COUNTRY_CODE`, the rest in
 * `tel`. Without the tick at the first consent nothing is sent.
 */
export default {
  url: '{endpoint}?isAjax=1',
  transport: 'form',
  settings: ['transport?'],
  names: { email: 'EMAIL', 'given-name': 'FIRSTNAME', 'family-name': 'LASTNAME', tel: 'SMS' },
  body: {
    '...': ['{named}', '{challenge}'],
    // 1 for the tick.
    OPT_IN: '{+consents.0.given}',
    locale: '{language}',
    email_address_check: '',
    html_type: 'simple',
  },
  success: { 'body.success': true },
  subscribes: true,
} satisfies Provider;
