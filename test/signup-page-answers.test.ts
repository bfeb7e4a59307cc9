/** What a page hands on of its own service, in whatever form. */
import { expect } from '@open-wc/testing';
import { all, textOf } from './showing.js';
import { failure, fillInAndSend, signup } from './signing-up.js';

const refused = 'The service has not accepted your sign-up';
const stillHere = 'What you have typed is still here. You can try again.';

const getter = {
  success: false,
  get message(): string {
    throw new Error('It cannot be read');
  },
};

describe('what a page says of its own delivery', () => {
  for (const [what, told, words] of [
    ['a message that is no text', { reason: 'refused', message: { a: 1 } }, `${refused} ${stillHere}`],
    ['messages', { reason: 'refused', message: ['One.', true, 'Two.'] }, `${refused} One. Two. ${stillHere}`],
    ['errors that are a text', { reason: 'invalid', errors: 'Nope.' }, `${refused} Nope. ${stillHere}`],
    ['errors that are a list', { message: 'No.', errors: ['One.', { a: 1 }] }, `${refused} No. One. ${stillHere}`],
    ['errors of no field, as ASP.NET has them', { errors: { '': ['Full.'] } }, `${refused} Full. ${stillHere}`],
    ['the same twice', { message: 'Oh, no.', errors: ['Oh, no.'] }, `${refused} Oh, no. ${stillHere}`],
    ['mark-up', { reason: 'refused', message: '<p>No.</p>' }, `${refused} No. ${stillHere}`],
    ['a time in the past', { reason: 'refused', after: -90 }, `${refused} ${stillHere}`],
    ['a time without end', { reason: 'refused', after: Infinity }, `${refused} ${stillHere}`],
    ['no number', { reason: 'refused', after: 'soon' }, `${refused} ${stillHere}`],
    ['a time', { reason: 'refused', after: 90 }, `${refused} Please wait 2 minutes. ${stillHere}`],
    ['what cannot be read', getter, `It is not certain that your sign-up has arrived ${stillHere}`],
    ['an answer with a message', { success: false, message: 'We are full.' }, `${refused} We are full. ${stillHere}`],
    ['an answer with no errors', { success: false, errors: [], message: 'Full.' }, `${refused} Full. ${stillHere}`],
    ['a reason', { ok: false, reason: 'busy' }, `The service has too much to do at the moment ${stillHere}`],
    ['no more than that', { success: false }, `${refused} ${stillHere}`],
    ['a status of nought', { success: false, status: 0, message: 'Full.' }, `${refused} Full. ${stillHere}`],
    ['a nought', { success: 0, message: 'We are full.' }, `${refused} We are full. ${stillHere}`],
  ] as const) {
    it(`is shown as far as it can be: ${what}`, async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith(told);
      });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.equal(words);
    });
  }

  for (const [what, said] of [
    ['says that it is none', { success: false }],
    ['has errors', {}],
  ] as const) {
    it(`is beside its fields, where an answer that ${what} names them`, async () => {
      const { widget } = await signup('accepted');
      const reasons: string[] = [];
      widget.addEventListener('campaign-failure', ({ detail }) => reasons.push(detail.reason));
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith({ ...said, message: 'Sorry.', errors: { email: 'It is blocked.' } });
      });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.equal('There is a problem Email address – It is blocked. Sorry.');
      expect(all(widget, '.error').map(textOf)).to.deep.equal(['It is blocked.']);
      expect(reasons).to.deep.equal(['invalid']);
    });
  }

  for (const [what, errors] of [
    ['by the name of the field', { email: 'It is blocked.' }],
    ['in a list for each field', { email: ['It is blocked.'] }],
    ['as our own service would say it', [{ field: 'email', message: 'It is blocked.' }]],
    ['as GraphQL says it', [{ path: ['sign', 'email'], message: 'It is blocked.' }]],
    ['with a list of messages for each', [{ field: 'email', message: ['It is', 'blocked.'] }]],
    ['with messages that are objects', { email: [{ message: 'It is blocked.', code: 7 }] }],
  ] as const) {
    it(`is beside the field that it is about: ${what}`, async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith({ errors });
      });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.equal('There is a problem Email address – It is blocked.');
    });
  }

  it('is beside the field that its message names first, and beside a consent', async () => {
    const { widget } = await signup('accepted', { fields: ['email', 'given-name', { name: 'town' }] });
    widget.addEventListener('campaign-submit', (event) => {
      event.respondWith({ errors: ['Town and email do not fit.', { field: 'consent-news', message: 'Once more.' }] });
    });
    await fillInAndSend(widget);
    expect(await failure(widget)).to.equal(
      'There is a problem town – Town and email do not fit. Send me news. – Once more.',
    );
  });
});
