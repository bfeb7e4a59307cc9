import type { Provider } from '../provider.js';

/**
 * A form of Mautic; `endpoint` is the address of the installation, `form` the form's number, and the page's origin has
 * to be among its `cors_valid_domains`. Fields have the aliases that the form gives them (`sendAs`). It knows countries
 * by their English names, where the field `country` sends codes. Without the tick at the first consent nothing is sent.
 */
export default {
  url: '{endpoint}/form/submit?formId={form}&ajax=1',
  transport: 'form',
  headers: { 'X-Requested-With': 'XMLHttpRequest' },
  names: { 'given-name': 'first_name', 'family-name': 'last_name', tel: 'phone' },
  body: {
    '...': { $each: 'named', $as: { 'mauticform[{key}]': '{value}' } },
    'mauticform[formId]': '{form}',
    'mauticform[return]': '',
  },
  success: { 'body.success': 1 },
  subscribes: true,
  errors: 'body.validationErrors',
  message: 'body.errorMessage',
} satisfies Provider;
