/** Who receives a sign-up, where the texts of the form are somebody else's. */
import { expect } from '@open-wc/testing';
import { scriptOf } from './every-widget/mounting.js';
import { one, textOf, until } from './showing.js';
import { ask, fillInAndSend, newKey, signup, success } from './signing-up.js';

describe('a sign-up goes to whom the page names', () => {
  const ofFile = newKey();
  for (const [what, own] of [
    ['another address', {}],
    ['a service of its own', { provider: { url: 'https://example.invalid/', body: { '...': '{submission}' } } }],
    ['an account of its own', { provider: 'action-network', settings: { form: 'of-the-file' } }],
  ] as const) {
    it(`although the file has ${what}`, async () => {
      const { widget, received } = await signup('accepted', { provider: 'webhook', settings: {}, heading: undefined });
      const form = { heading: 'From the file', endpoint: `${partnerServers.endpoint}/accepted/${ofFile}`, ...own };
      widget.append(scriptOf(JSON.stringify({ signup: form })));
      await until(() => textOf(one(widget, '.heading')) === 'From the file', 'the file was read');
      await fillInAndSend(widget);
      await success(widget);
      expect(await received()).to.have.length(1);
      expect(await ask<unknown[]>(`/__received?key=${ofFile}`)).to.deep.equal([]);
    });
  }
});
