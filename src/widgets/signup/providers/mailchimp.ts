import type { Provider } from '../provider.js';

/**
 * An embedded form of Mailchimp; `endpoint` is `https://….list-manage.com`. The page never sees its answer, so the audience
 * needs double opt-in. Other fields than email, names and `tel` have the names of its merge tags (`sendAs`); `tags` are
 * numbers with commas between them. The id of a consent is Mailchimp's number of the marketing permission; without the
 * tick at the first one nothing is sent.
 */
export default {
  url: '{endpoint}/subscribe/post?u={u}&id={id}',
  transport: 'opaque',
  settings: ['f_id?', 'tags?'],
  names: { email: 'EMAIL', 'given-name': 'FNAME', 'family-name': 'LNAME', tel: 'PHONE' },
  body: {
    '...': ['{named}', { $each: 'ticked', $as: { 'gdpr[{+key}]': 'Y' } }],
    f_id: '{f_id}',
    tags: '{tags}',
    'b_{u}_{id}': '',
  },
  subscribes: true,
  merges: true,
} satisfies Provider;
