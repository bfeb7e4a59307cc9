import type { Provider } from '../provider.js';

/**
 * Any address that takes the fields of a form, and no JSON. It gets them by their names, the consents as JSON text in
 * `consents`, and nothing of a field that is empty or has no tick. It is asked to answer in JSON; its answer may be no
 * more than a status, and where it redirects, the form says that it was sent.
 */
export default {
  url: '{endpoint}',
  transport: 'form',
  headers: { Accept: 'application/json' },
  body: {
    language: '{language}',
    page: '{page}',
    source: '{source}',
    campaign: '{campaign}',
    '...': ['{attribution}', '{challenge}', '{named}'],
    consents: { $json: '{consents}' },
    submissionId: '{submissionId}',
  },
  confirm: { 'body.status': 'confirm' },
  already: { status: 409 },
  challenge: { 'body.status': 'challenge' },
  challengeUrl: 'body.url',
} satisfies Provider;
