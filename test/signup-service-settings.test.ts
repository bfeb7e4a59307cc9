/** What a service needs to be told. */
import { expect } from '@open-wc/testing';
import type { Consent, SignupElement } from '../src/index.js';
import { cdn, module, open, widgetOf } from './pages/cdn-page.js';
import { all, button, html, input, one, show, textOf, until, warningsDuring } from './showing.js';
import {
  expectNoForm,
  fillInAndSend,
  pastPress,
  send,
  signup,
  signupWith,
  success,
  thanks,
  type,
  typeInto,
} from './signing-up.js';

describe('a service', () => {
  it('says what it misses, and the fallback stays', async () => {
    let widget: SignupElement | undefined;
    const warnings = await warningsDuring(async () => {
      widget = await show<SignupElement>(
        html`<campaign-signup provider="hubspot" settings='{"portal": "12", "colour": "red"}'>
          <p>Fallback</p>
        </campaign-signup>`,
      );
      await until(() => widget?.problems.length, 'it was reported');
    });
    expect(widget?.problems.map(({ path, message, source }) => `${source}: ${path} ${message}`)).to.deep.equal([
      'attribute: settings.colour is not a known key',
      'attribute: settings.form is missing',
    ]);
    expect(warnings).to.have.length(1);
    expect(all(widget as SignupElement, 'form').length).to.equal(0);
    expect(widget?.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('says of which fields nothing would be sent, also where something of that name is', async () => {
    for (const [provider, name, settings] of [
      ['ghost', 'campaign', {}],
      ['ghost', 'token', {}],
      ['listmonk', 'lists', { lists: 'a' }],
      ['civicrm-inlay', 'source', { publicID: 'x1' }],
    ] as const) {
      const fields = ['email', 'given-name', 'family-name', { name }];
      const { widget } = await signupWith(provider, { settings, fields });
      await until(() => widget.problems.length, `${provider} has reported`);
      const [problem, ...others] = widget.problems.map(({ path, message }) => `${path} ${message}`);
      expect(problem, provider).to.equal(`fields has what this service has no place for: ${name}`);
      expect(others).to.deep.equal([]);
    }
  });

  it('says of which field nothing would be sent, whatever it is called', async () => {
    const { widget } = await signupWith('listmonk', {
      settings: { lists: 'single' },
      fields: ['email', { name: 'group[1', label: 'Group' }],
    });
    await until(() => widget.problems.length, 'it was reported');
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'fields has what this service has no place for: group[1',
    ]);
    type(widget, 'Email address', 'ana@example.org');
    input(widget, 'Send me news').click();
    await send(widget);
    expect(await success(widget)).to.equal(thanks);
  });

  it('says which fields it cannot do without', async () => {
    const { widget } = await signupWith('civicrm-inlay', { settings: { publicID: 'x1' } });
    await until(() => widget.problems.length, 'it was reported');
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'fields should have family-name',
    ]);
  });

  it('says all that keeps it from being shown, also of a key of which something was said before', async () => {
    const { widget } = await signupWith('proca', { settings: { actionPage: 1 }, fields: ['email', 'tel', 'tel'] });
    await until(() => widget.problems.length > 1, 'both are reported');
    expect(widget.problems.map(({ message }) => message)).to.deep.equal([
      'has the same name twice',
      'should have given-name',
    ]);
  });

  it('says that a list of a setting is empty', async () => {
    const { widget } = await signupWith('listmonk', { settings: { lists: [] } });
    await until(() => widget.problems.length, 'it was reported');
    expectNoForm(widget, 'settings.lists');
  });

  it('is not asked with settings that are none: without its newsletter, Ghost would take all that it has', async () => {
    const { widget } = await signupWith('ghost', { settings: ['letter'] });
    await until(() => widget.problems.length, 'it was reported');
    expectNoForm(widget, 'settings');
  });

  it('is not taken to be at an address whose quotes an editor has made curly', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup endpoint="”https://example.org/sign-up”" test="”false”"></campaign-signup>`,
    );
    await until(() => widget.problems.length, 'it was reported');
    expectNoForm(widget, 'endpoint');
    expect(widget.problems[0]?.message).to.contain('curly');
  });

  it('says that a setting is empty', async () => {
    const { widget } = await signupWith('hubspot', { settings: { portal: '', form: 'abc' }, consents: [] });
    await until(() => widget.problems.length, 'it was reported');
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'settings.portal should be a text or a number',
    ]);
    expect(all(widget, 'form').length).to.equal(0);
  });

  for (const [mode, what] of [
    ['', 'is reported, and the form stays'],
    ['test', 'is not tested either, and it says so'],
  ] as const) {
    it(`whose file cannot be loaded ${what}`, async () => {
      const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${cdn}/signup.js 'nonce-notice'">`;
      const tag = `<campaign-signup provider="ghost" endpoint="https://example.org" ${mode}></campaign-signup>`;
      const widget = await widgetOf(await open(policy + module('signup.js'), tag), 'signup');
      await until(() => widget.problems.length, 'it was reported');
      expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        'provider could not be loaded',
      ]);
      const [email] = all<HTMLInputElement>(widget, 'input[type=email]');
      typeInto(email as HTMLInputElement, 'ana@example.org');
      button(widget, 'Sign up').click();
      await until(() => all(widget, '.summary').length, 'it is said what became of it');
      expect(textOf(one(widget, '.summary'))).to.match(/^The service cannot be reached/);
      expect(email?.value).to.equal('ana@example.org');
    });
  }

  it('whose file cannot be loaded is not missed by another one', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${cdn}/signup.js 'nonce-notice'">`;
    const tag = '<campaign-signup endpoint="https://example.org"></campaign-signup>';
    const page = await open(policy + module('signup.js'), tag);
    const widget = await widgetOf(page, 'signup');
    widget.setAttribute('provider', 'ghost');
    await widget.updateComplete;
    widget.removeAttribute('provider');
    await until(() => page.noticed.some((line) => line.startsWith('policy:')), 'the file was refused');
    await pastPress();
    expect(widget.problems).to.deep.equal([]);
    expect(all(widget, 'form').length).to.equal(1);
  });

  it('may take a form: its fields, the consents as text, and the answer of a challenge', async () => {
    const boxes = ['daily', 'weekly'].map((name) => ({ name, type: 'checkbox' }));
    const { widget, received } = await signup('accepted', {
      provider: 'webhook-form',
      fields: ['email', 'given-name', ...boxes, { name: 'member', type: 'radio', options: ['true', 'false'] }],
      ...{ source: 'partner', campaign: 'safe' },
    });
    const challenge = Object.assign(document.createElement('input'), { name: 'proof', value: '42', slot: 'challenge' });
    widget.append(challenge);
    input(widget, 'weekly').click();
    input(widget, 'false').click();
    await fillInAndSend(widget);
    expect(await success(widget)).to.equal(thanks);
    const [stored] = (await received()) as unknown as Record<string, string>[];
    const page = location.origin + location.pathname;
    expect(stored).to.include({ email: 'ana@example.org', 'given-name': 'Ana “O’Hara”', language: 'en', page });
    expect(stored).to.include({ weekly: 'true', member: 'false', source: 'partner', campaign: 'safe', proof: '42' });
    expect(stored).not.to.have.property('daily');
    expect((JSON.parse(stored?.['consents'] ?? '') as Consent[])[0]).to.include({ id: 'news', given: true });
  });

  it('has its address with a slash at its end or without one', async () => {
    for (const path of ['', '/']) {
      const { widget, received } = await signupWith('listmonk', { path, settings: { lists: 'single' } });
      await fillInAndSend(widget);
      expect(await success(widget), path).to.equal(thanks);
      expect(await received(), path).to.have.length(1);
    }
  });

  it('is found where its address and its settings were copied with a blank', async () => {
    const { widget, received } = await signupWith<{ list_uuids: string[] }>('listmonk', {
      ...{ path: ' ', settings: { lists: 'single ' } },
    });
    await fillInAndSend(widget);
    expect(await success(widget)).to.equal(thanks);
    expect((await received()).map((sent) => sent.list_uuids)).to.deep.equal([['single']]);
  });

  it('has names of its own for our fields', async () => {
    const { widget, received } = await signupWith<{ fields: { name: string; value: string }[] }>('hubspot', {
      settings: { portal: 123, form: 'abc' },
      fields: ['email', 'organization', 'postal-code'],
      consents: [],
    });
    type(widget, 'Email address', 'ana@example.org');
    type(widget, 'Organisation', 'Hill School');
    type(widget, 'Postcode', '1000');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields.map(({ name, value }) => [name, value])).to.deep.equal([
      ['email', 'ana@example.org'],
      ['company', 'Hill School'],
      ['zip', '1000'],
    ]);
  });

  it('with a name that is none is not taken for another one', async () => {
    const { widget } = await signupWith('mailchmp');
    expectNoForm(widget, 'provider');
  });

  it('is asked at no other address than the one that was given, also where that is none', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup
        provider="hubspot"
        endpoint="htps://api-eu1.hsforms.com"
        settings='{"portalId": "1", "formGuid": "2"}'
      ></campaign-signup>`,
    );
    expectNoForm(widget, 'endpoint');
  });

  it('behind a user name is none: no browser would send anything there', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup endpoint="https://me:secret@example.org/sign-up"></campaign-signup>`,
    );
    expectNoForm(widget, 'endpoint');
    expect(widget.problems[0]?.message).to.contain('without a user name');
  });

  it('that subscribes everybody needs a consent', async () => {
    const { widget } = await signupWith('action-network', { settings: { form: 'a' }, consents: [] });
    await until(() => widget.problems.length, 'it was reported');
    expect(widget.problems[0]).to.include({
      path: 'consents',
      message: 'is missing: this service subscribes everybody',
    });
    expect(all(widget, 'form').length).to.equal(0);
  });
});
