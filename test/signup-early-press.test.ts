/** A press that comes before the file of the service. */
import { expect } from '@open-wc/testing';
import { all, textOf } from './showing.js';
import { expectNothing, failure, send, signupWith, type } from './signing-up.js';

describe('a press before the service is known', () => {
  it('sends nothing without the fields that the service needs, and says so beside them', async () => {
    const { widget, received } = await signupWith('proca', { settings: { actionPage: 42 }, consents: [] });
    type(widget, 'Email address', 'ana@example.org');
    expect(textOf(widget), 'nobody knows yet what is needed').to.contain('First name (optional)');
    await send(widget);
    expect(await failure(widget)).to.equal('There is a problem First name – Please fill this in.');
    expect(all(widget, '.error').map(textOf)).to.deep.equal(['Please fill this in.']);
    await expectNothing(received);
  });

  it('sends nothing without the tick, where the service subscribes everybody', async () => {
    const { widget, received } = await signupWith('listmonk', {
      settings: { lists: 'single' },
      consents: [{ id: 'news', text: 'Send me news.' }],
    });
    type(widget, 'Email address', 'ana@example.org');
    expect(textOf(widget), 'nobody knows yet what is needed').to.contain('Send me news. (optional)');
    await send(widget);
    expect(await failure(widget)).to.equal('There is a problem Send me news. – Please tick this box.');
    await expectNothing(received);
  });
});
