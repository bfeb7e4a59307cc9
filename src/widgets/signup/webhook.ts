import type { Provider } from './provider.js';

/** Any address that takes a sign-up as JSON. Its answer may be no more than a status. */
export const webhook: Provider = {
  url: '{endpoint}',
  body: '{submission}',
  confirm: { 'body.status': 'confirm' },
  already: { status: 409 },
  challenge: { 'body.status': 'challenge' },
  challengeUrl: 'body.url',
};

/** The same as the fields of a form, for what takes no JSON. */
export const webhookForm: Provider = {
  ...webhook,
  transport: 'form',
  body: {
    '...': ['{fields}', '{attribution}', '{challenge}'],
    consents: { $json: '{consents}' },
    submissionId: '{submissionId}',
    language: '{language}',
    page: '{page}',
    source: '{source}',
    campaign: '{campaign}',
  },
};
