/** A press that comes before the file of the service, or before the countries. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { all, html, one, show, textOf, until } from './showing.js';
import { expectNothing, failure, newKey, send, signupWith, success, takeTime, type } from './signing-up.js';

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

describe('a country that is filled in beforehand', () => {
  const country = (widget: Element) => one<HTMLSelectElement>(widget, '[name=country]');

  /** Just shown: the list is fetched once in a page, and this is the first time. */
  function form(known: string, fields: unknown[]): Promise<SignupElement> {
    const endpoint = `${partnerServers.endpoint}/accepted/${newKey()}`;
    return show<SignupElement>(
      html`<campaign-signup
        endpoint=${endpoint}
        .fields=${fields}
        data-country=${known}
        data-email="ana@example.org"
      ></campaign-signup>`,
    );
  }

  it('is not called missing while the list is on its way, and is sent', async () => {
    const [widget, other, none] = await Promise.all([
      form('PT', [{ name: 'country', required: true }]),
      form('Portugal', ['country']),
      form('Atlantis', ['country']),
    ]);
    await widget.updateComplete;
    takeTime();
    expect([country(widget).options.length, country(widget).value]).to.deep.equal([2, 'PT']);
    const sent = widget.submit();
    expect(country(widget).options.length, 'it is still on its way').to.equal(2);
    await sent;
    await success(widget);
    await until(() => country(other).options.length > 200, 'the list has come');
    await until(() => country(none).options.length > 200, 'the list has come');
    expect([country(other).value, country(none).value]).to.deep.equal(['PT', '']);
  });
});
