/** The language of a submission. */
import { expect } from '@open-wc/testing';
import { textOf, until } from './showing.js';
import { fillInAndSend, send, signup, success, type } from './signing-up.js';

describe('the language of a submission', () => {
  for (const [lang, spoken] of [
    ['zh', 'en'],
    ['en-IE', 'en-IE'],
  ] as const) {
    it(`is ${spoken} where the element is in ${lang}: what the form spoke`, async () => {
      const { widget, received } = await signup('accepted', { lang });
      await fillInAndSend(widget);
      await success(widget);
      expect((await received())[0]?.language).to.equal(spoken);
    });
  }

  it('has its region where there are words for it', async () => {
    const { widget, received } = await signup('accepted', { lang: 'de-AT', consents: [], submitLabel: 'Sign up' });
    await until(() => textOf(widget).includes('E-Mail-Adresse'), 'the words are there');
    type(widget, 'E-Mail-Adresse', 'ana@example.org');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.language).to.equal('de-AT');
  });
});
