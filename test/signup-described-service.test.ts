/** Services that are not ours, which an embedder describes. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { all, html, input, one, show, textOf, until, warningsDuring } from './showing.js';
import {
  check,
  expectNoForm,
  failure,
  fillInAndSend,
  send,
  signup,
  signupWith,
  success,
  type,
  typeAll,
} from './signing-up.js';

type Json = Record<string, unknown>;

const page = location.origin + location.pathname;
const uncertain = /^It is not certain that your sign-up has arrived/;
const unreached = /^The service cannot be reached/;

/** A service that takes this along with an email address. */
const takenWith = (more: Json) => ({
  double: 'listmonk',
  provider: {
    url: '{endpoint}/api/public/subscription',
    body: { email: '{email}', list_uuids: ['single'], ...more },
  },
});

describe('a service that knows consents by numbers', () => {
  for (const [provider, settings] of [
    ['hubspot', { portal: '1', form: '2' }],
    ['mailchimp', { u: 'abc', id: '1f' }],
  ] as const) {
    it(`(${provider}) takes no other ids: they are reported, and the form stays`, async () => {
      let { widget } = await signupWith(provider, {
        settings,
        consents: [{ id: '4711', text: 'Send me news.' }],
      });
      await until(() => one(widget, 'form'), 'it is shown');
      expect(widget.problems).to.deep.equal([]);
      await warningsDuring(async () => {
        ({ widget } = await signupWith(provider, { settings }));
        await until(() => widget.problems.length, 'they are reported');
      });
      expect(widget.problems.map(({ path }) => path)).to.deep.equal(['consents[0].id', 'consents[1].id']);
      expect(all(widget, 'form').length).to.equal(1);
    });
  }
});

describe('a described service', () => {
  it('in broken JSON is not taken for another one', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup endpoint="https://example.org/" provider='{“url”: "{endpoint}/api"}'></campaign-signup>`,
    );
    expectNoForm(widget, 'provider');
  });

  it('may have a line end before it', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup
        endpoint="https://example.org"
        provider='
          {"url": "{endpoint}", "body": {"address": "{email}"}}'
      ></campaign-signup>`,
    );
    await widget.updateComplete;
    expect(widget.problems).to.deep.equal([]);
    expect(all(widget, 'form').length).to.equal(1);
  });

  it('may name fields in any script, with a full stop, and take a nought', async () => {
    const { widget, received } = await signupWith<Json>('webhook', {
      ...takenWith({ first: '{prénom}', city: 'In {address.city}', children: '{+children}' }),
      fields: ['email', 'prénom', 'address.city', 'children'].map((name) => ({ name })),
      consents: [],
    });
    expect(widget.problems).to.deep.equal([]);
    typeAll(widget, { 'Email address': 'ana@example.org', prénom: 'Ana', 'address.city': 'Ghent', children: '0' });
    await send(widget);
    await success(widget);
    expect((await received())[0]).to.include({ first: 'Ana', city: 'In Ghent', children: 0 });
  });

  it('may take all fields by their own names', async () => {
    const { widget } = await signupWith<Json>('webhook', {
      provider: { url: '{endpoint}/', body: { contact: '{fields}' } },
      fields: ['email', 'given-name'],
    });
    await until(() => all(widget, 'form').length, 'it is shown');
    expect(widget.problems).to.deep.equal([]);
  });

  it('says of which fields nothing would be sent, also where it has "fields" of its own', async () => {
    for (const body of [{ fields: { email: '{email}', brothers: 2 } }, { 'fields[email]': '{email}', renamed: 1 }]) {
      const { widget } = await signupWith('webhook', {
        provider: { url: '{endpoint}/', body },
        fields: ['email', 'given-name'],
      });
      await until(() => widget.problems.length, 'it is reported');
      expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        'fields has what this service has no place for: given-name',
      ]);
    }
  });

  it('is sent what it asks for, and read as it answers', async () => {
    const { widget, received } = await signupWith<Json>('webhook', {
      double: 'listmonk',
      provider: JSON.stringify({
        url: '{endpoint}/api/public/subscription',
        settings: ['list'],
        body: {
          email: '{email}',
          name: '{given-name}',
          list_uuids: ['{list}'],
          page: 'from {page} in {language}',
        },
        confirm: { 'body.data.has_optin': true },
      }),
      settings: { list: 'double' },
    });
    await fillInAndSend(widget);
    expect(await success(widget)).to.match(check);
    expect(widget.problems).to.deep.equal([]);
    expect(await received()).to.deep.equal([
      { email: 'ana@example.org', name: 'Ana “O’Hara”', list_uuids: ['double'], page: `from ${page} in en` },
    ]);
  });

  it('that nobody may read may have taken what a browser sends without asking before', async () => {
    for (const [transport, headers, words] of [
      ['form', { Accept: 'application/json' }, uncertain],
      ['form', { 'Content-Type': 'application/x-www-form-urlencoded' }, uncertain],
      ['form', { 'X-Requested-With': 'XMLHttpRequest' }, unreached],
      ['json', {}, unreached],
      ['json', { 'Content-Type': 'text/plain' }, uncertain],
      ['json', { 'Content-Type': 'application/vnd.api+json' }, unreached],
    ] as const) {
      const { widget, received } = await signupWith('webhook', {
        double: 'brevo-without-cors',
        path: '/serve/KEY',
        provider: { url: '{endpoint}?isAjax=1', transport, headers, body: { EMAIL: '{email}' } },
      });
      await fillInAndSend(widget);
      expect(await failure(widget), JSON.stringify(headers)).to.match(words);
      expect(await received()).to.have.length(words === uncertain ? 1 : 0);
    }
  });

  it('gets each field, and nothing is said of one that it gets', async () => {
    const { widget, received } = await signupWith<Json>('webhook', {
      ...takenWith({ age: '{+age}', answers: { $each: 'others', $as: { '{key}': '{value}' } } }),
      fields: ['email', 'age', 'others', 'agreed'].map((name) => (name === 'email' ? name : { name, label: name })),
      consents: [],
    });
    await widget.updateComplete;
    expect(widget.problems).to.deep.equal([]);
    type(widget, 'Email address', 'ana@example.org');
    for (const [name, text] of Object.entries({ age: '16', others: 'Two', agreed: 'Yes' })) type(widget, name, text);
    await send(widget);
    await success(widget);
    expect(await received()).to.deep.equal([
      {
        email: 'ana@example.org',
        list_uuids: ['single'],
        age: 16,
        answers: [{ others: 'Two' }, { agreed: 'Yes' }],
      },
    ]);
  });

  it('waits for a number of milliseconds', async () => {
    for (const wait of [-1, '5', [], { toString: 0 }]) {
      const provider = { url: 'https://example.org/', body: {}, before: { token: 'body.token', wait } };
      const widget = await show<SignupElement>(html`<campaign-signup .provider=${provider}></campaign-signup>`);
      expect(widget.problems.map(({ path }) => path)).to.include('provider.before.wait');
    }
  });

  it('has a fixed host and https', async () => {
    const texts = ['http://example.org/', 'https://{host}/', '/relative', 'https://me:key@example.org/'];
    for (const url of [...texts, 'https://{email}.example.org/', ['https://example.org/'], { toString: 0 }]) {
      const widget = await show<SignupElement>(
        html`<campaign-signup .provider=${{ url, body: {} }}></campaign-signup>`,
      );
      const problem = widget.problems.find(({ path }) => path === 'provider.url');
      expect(problem?.message, JSON.stringify(url)).to.contain('https: address with a fixed host and without a user');
      expect(all(widget, 'form').length, JSON.stringify(url)).to.equal(0);
    }
  });

  it('has nothing in its address that a visitor types: what stands there is a setting', async () => {
    for (const name of ['email', 'given-name']) {
      const provider = { url: `{endpoint}/{${name}}`, body: { '...': '{named}' } };
      const { widget } = await signupWith('webhook', { provider, fields: ['email', 'given-name'] });
      await until(() => widget.problems.length, 'it is reported');
      expectNoForm(widget, `settings.${name}`);
    }
  });

  it('is not used without what is wrong in it: another answer would be its success', async () => {
    const { widget } = await signupWith('webhook', takenWith({}));
    widget.provider = { url: '{endpoint}', body: {}, success: { 'body.data': { is: true } } } as never;
    await widget.updateComplete;
    expectNoForm(widget, 'provider.success');
  });

  it('may have the status as a text', async () => {
    for (const [status, told] of [
      ['200', success],
      ['201', failure],
    ] as const) {
      const { provider, ...rest } = takenWith({});
      const { widget } = await signupWith('webhook', { ...rest, provider: { ...provider, success: { status } } });
      await fillInAndSend(widget);
      await told(widget);
    }
  });

  it('that hands out no token has taken no sign-up', async () => {
    for (const scenario of ['ok', 'redirect']) {
      const { widget } = await signup(scenario, {
        provider: { url: '{endpoint}', body: { email: '{email}' }, before: { token: 'body.token' } },
        consents: [],
      });
      type(widget, 'Email address', 'ana@example.org');
      await send(widget);
      expect(await failure(widget), scenario).to.match(unreached);
    }
  });

  it('that is wrongly described fails for the visitor as any other does', async () => {
    const { widget } = await signupWith('webhook', {
      double: 'listmonk',
      provider: {
        url: '{endpoint}/nowhere',
        body: { a: { $each: 'b', $as: 1 } },
      },
    });
    await fillInAndSend(widget);
    await failure(widget);
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    expect(textOf(one(widget, '.summary'))).to.contain('What you have typed is still here.');
  });
});
