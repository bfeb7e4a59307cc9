/** The mailing services: what they do not take, and what a visitor is told of it. */
import { expect } from '@open-wc/testing';
import { all, input, textOf, until } from './showing.js';
import {
  expectNothing,
  failure,
  fillInAndSend,
  send,
  signupWith,
  success,
  thanks,
  type,
  typeAll,
} from './signing-up.js';

const names = ['email', 'given-name', 'family-name'];

const usual = 'ana@example.org';
/** Browsers let it pass, and many a service does not. */
const unusual = 'ana.@example.org';
const blocked = 'blocked@example.org';

describe('services that do not take a sign-up', () => {
  // Tries follow each other here, and a machine that is busy for twenty seconds is no service that does not answer.
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  before(() => {
    AbortSignal.timeout = () => new AbortController().signal;
  });
  after(() => {
    AbortSignal.timeout = timeout;
  });

  for (const [service, set, words] of [
    ['action-network', { settings: { form: '8a9b4c1e-0000-4000-8000-000000000001' } }, thanks],
    ['brevo', { path: '/serve/KEY' }, thanks],
    ['listmonk', { settings: { lists: 'single' } }, thanks],
    ['mailchimp', { settings: { u: 'abc', id: '1f' } }, /^Your sign-up has been sent/],
    ['mautic', { settings: { form: 3 } }, thanks],
    ['ghost', {}, /^Please check your mail/],
    ['hubspot', { settings: { portal: 123, form: 'abc' } }, thanks],
  ] as const) {
    it(`${service}: nothing is sent without the tick for the letter, as who is sent gets it or is refused`, async () => {
      const { widget, received } = await signupWith(service, {
        ...set,
        consents: [
          { id: '1', text: 'Send me news.', required: false },
          { id: '2', text: 'Tell our partner.' },
        ],
      });
      type(widget, 'Email address', 'ana@example.org');
      await until(() => !textOf(all(widget, '[part=consent]')[0]).includes('optional'), 'the box is required');
      expect(input(widget, 'Send me news').ariaRequired).to.equal('true');
      await send(widget);
      expect(await failure(widget)).to.equal('There is a problem Send me news. – Please tick this box.');
      await expectNothing(received);
      input(widget, 'Send me news').click();
      await send(widget);
      expect(await success(widget)).to.match(new RegExp(words));
      expect(await received()).to.have.length(1);
    });
  }

  it('civicrm-inlay: nothing is sent without the tick, as whoever is sent gets the letter', async () => {
    const { widget, received } = await signupWith('civicrm-inlay', {
      settings: { publicID: 'x1' },
      fields: ['given-name', 'family-name'],
      consents: [{ id: 'news', text: 'Send me news.' }],
    });
    typeAll(widget, { 'Email address': 'ana@example.org', 'First name': 'Ana', 'Last name': 'Kim' });
    await send(widget);
    expect(await failure(widget)).to.equal('There is a problem Send me news. – Please tick this box.');
    await expectNothing(received);
  });

  it('civicrm-inlay: a field that it cannot do without is not called optional', async () => {
    const { widget, received } = await signupWith('civicrm-inlay', {
      settings: { publicID: 'x1' },
      fields: ['email', 'given-name', 'family-name'],
      consents: [],
    });
    await until(() => !textOf(widget).includes('optional'), 'nothing is optional');
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    expect(all(widget, '.error').map(textOf)).to.deep.equal(['Please fill this in.', 'Please fill this in.']);
    await expectNothing(received);
  });

  for (const [service, set, address, words] of [
    ['proca', { settings: { actionPage: 42 } }, blocked, 'has invalid format'],
    ['hubspot', { settings: { portal: 123, form: 'abc' } }, blocked, "Error in 'fields.email'. Invalid email address"],
    ['brevo', { path: '/serve/KEY' }, blocked, 'This address is blocked'],
    ['mautic', { settings: { form: 3 } }, blocked, 'This is not allowed'],
    ['mautic', { settings: { form: 3 } }, unusual, 'The email is invalid.'],
    ['listmonk', { settings: { lists: 'single' } }, unusual, 'Invalid email.'],
    ['civicrm-inlay', { settings: { publicID: 'x1' } }, unusual, 'invalid email address'],
    ['ghost', {}, unusual, 'Email is not valid'],
    ['ghost', {}, blocked, 'Signups from this email domain are currently restricted.'],
  ] as const) {
    it(`${service}: an error about a field is beside it, without mark-up: ${words}`, async () => {
      const { widget, received } = await signupWith(service, { fields: names, ...set, consents: [] });
      typeAll(widget, { 'Email address': address, 'First name': 'Ana', 'Last name': 'Kim' });
      await send(widget);
      expect(await failure(widget)).to.equal(`There is a problem Email address – ${words}`);
      await expectNothing(received);
    });
  }

  for (const [service, set, address, words] of [
    ['ghost', { double: 'ghost-for-the-invited' }, usual, 'This site is invite-only, contact the owner for access.'],
    ['mautic', { settings: { form: 404 } }, usual, 'This form is no longer available.'],
    ['civicrm-inlay', { settings: { publicID: 'off' } }, usual, 'Service unavailable. Code: INO'],
    ['listmonk', { settings: { lists: 'single' } }, blocked, 'The e-mail domain is blocklisted.'],
  ] as const) {
    it(`${service}: why it takes nothing is shown: ${words}`, async () => {
      const { widget } = await signupWith(service, { fields: names, ...set, consents: [] });
      typeAll(widget, { 'Email address': address, 'First name': 'Ana', 'Last name': 'Kim' });
      await send(widget);
      expect(await failure(widget))
        .to.match(/^The service has not accepted your sign-up/)
        .and.to.contain(words);
    });
  }

  it('hubspot: an error belongs to the field that it names first, not to the first that it names', async () => {
    const { widget } = await signupWith('hubspot', {
      settings: { portal: 123, form: 'abc' },
      fields: [{ name: 'address', label: 'Street' }, 'email'],
      consents: [],
    });
    type(widget, 'Email address', 'blocked@example.org');
    await send(widget);
    expect(await failure(widget)).to.equal(
      "There is a problem Email address – Error in 'fields.email'. Invalid email address",
    );
  });

  it('webhook: an error belongs to the field whose whole name it begins with, in any script', async () => {
    const { widget } = await signupWith('webhook', {
      endpoint: `${partnerServers.endpoint}/rejected-in-a-list`,
      fields: ['email', 'given-name', { name: 'first', sendAs: 'first name' }, { name: 'όνομα' }],
      consents: [],
    });
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    expect(await failure(widget)).to.equal(
      'There is a problem First name – given-name is too long. first – First name, or email, is odd. όνομα – όνομα: λείπει.',
    );
  });

  it('brevo: where pages may not read, it is uncertain; and sent, unread, where the embedder says so', async () => {
    const uncertain = await signupWith('brevo', { double: 'brevo-without-cors', path: '/serve/KEY' });
    await fillInAndSend(uncertain.widget);
    expect(await failure(uncertain.widget)).to.match(/^It is not certain that your sign-up has arrived/);
    expect(await uncertain.received()).to.have.length(1);

    const unread = await signupWith('brevo', {
      double: 'brevo-without-cors',
      path: '/serve/KEY',
      settings: { transport: 'opaque' },
    });
    await fillInAndSend(unread.widget);
    expect(await success(unread.widget)).to.match(/^Your sign-up has been sent/);
    expect(await unread.received()).to.have.length(1);
  });

  for (const [service, settings] of [
    ['listmonk', { lists: 'single' }],
    ['mautic', { form: 3 }],
  ] as const) {
    it(`${service}: not reached where this origin is not among its trusted ones, as a browser asks before`, async () => {
      const { widget, received } = await signupWith(service, { double: 'listmonk-without-origin', settings });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.match(/^The service cannot be reached/);
      await expectNothing(received);
    });
  }

  it('action-network: an error about the whole is shown', async () => {
    const { widget } = await signupWith('action-network', { settings: { form: 'none' } });
    await fillInAndSend(widget);
    expect(await failure(widget)).to.match(/^The service has not accepted your sign-up Not found What you have typed/);
  });

  it('ghost: too many, and no word of when to come back', async () => {
    const { widget } = await signupWith('ghost', { consents: [] });
    type(widget, 'Email address', 'often@example.org');
    await send(widget);
    expect(await failure(widget)).to.equal(
      'The service has too much to do at the moment What you have typed is still here. You can try again.',
    );
  });
});
