import type { Provider } from './provider.js';

/** Any address that takes a sign-up as JSON. Its answer may be no more than a status. */
export const webhook: Provider = {
  url: '{endpoint}',
  body: { '...': '{submission}' },
  confirm: { 'body.status': 'confirm' },
  already: { status: 409 },
  challenge: { 'body.status': 'challenge' },
  challengeUrl: 'body.url',
};
