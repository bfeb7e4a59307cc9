import type { Provider } from './provider.js';

/** Any address that takes a sign-up as JSON. It is asked to answer in JSON; its answer may be no more than a status. */
export const webhook: Provider = {
  url: '{endpoint}',
  // Frameworks answer a page that asks for nothing as they answer a form: they lead on, whatever is wrong.
  headers: { Accept: 'application/json' },
  body: { '...': '{submission}' },
  confirm: { 'body.status': 'confirm' },
  already: { status: 409 },
  challenge: { 'body.status': 'challenge' },
  challengeUrl: 'body.url',
};
