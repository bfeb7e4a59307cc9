/** The mailing services: what each is sent, by real HTTP to a double on another origin, and what its answers come to. */
import { expect } from '@open-wc/testing';
import type { Consent } from '../src/index.js';
import {
  check,
  consents,
  fillIn,
  fillInAndSend,
  send,
  signUpAt,
  signupWith,
  success,
  thanks,
  type,
} from './signing-up.js';

const page = location.origin + location.pathname;

describe('services', () => {
  it('action-network: a person, with the consents in a field of its own', async () => {
    const form = '8a9b4c1e-0000-4000-8000-000000000001';
    const [stored, words, detail] = await signUpAt('action-network', { settings: { form } });
    expect(words).to.equal(thanks);
    const { custom_fields: custom, ...person } = stored['person'] as {
      custom_fields: { consents: string };
    };
    expect(person).to.deep.equal({
      given_name: 'Ana “O’Hara”',
      family_name: 'Kim',
      postal_addresses: [{ postal_code: '1000', country: 'BE' }],
      email_addresses: [{ address: 'ana@example.org', status: 'subscribed' }],
      phone_numbers: [{ number: '+49 1' }],
      languages_spoken: ['en'],
    });
    expect(custom).to.include({ school: 'Hill School' }).and.not.to.have.property('tel');
    expect((JSON.parse(custom.consents) as Consent[]).map(({ given }) => given)).to.deep.equal([true, false]);
    expect(stored['add_tags']).to.deep.equal(['safe']);
    expect(stored['action_network:referrer_data']).to.deep.equal({ source: 'partner' });
    expect(detail).not.to.have.property('consents');
  });

  it('proca: a query that its schema knows', async () => {
    const [stored, words, detail] = await signUpAt('proca', { settings: { actionPage: '42' } });
    expect(words).to.equal(thanks);
    const { action, ...rest } = stored as { action: { actionType: string; customFields: string } };
    expect(rest).to.deep.equal({
      actionPageId: 42,
      contact: {
        email: 'ana@example.org',
        ...{ firstName: 'Ana “O’Hara”', lastName: 'Kim', phone: '+49 1' },
        address: { country: 'BE', postcode: '1000' },
      },
      privacy: { optIn: true, leadOptIn: false },
      tracking: { source: 'partner', campaign: 'safe', location: page },
    });
    const custom = JSON.parse(action.customFields) as { school: string; consents: string };
    expect(custom.school).to.equal('Hill School');
    expect((JSON.parse(custom.consents) as Consent[])[0]).to.include({ id: 'news', given: true });
    expect(detail).not.to.have.property('consents');
  });

  it('hubspot: fields, and its own record of the consents', async () => {
    const [stored, words, detail] = await signUpAt('hubspot', {
      settings: { portal: 123, form: 'abc' },
      consents: [{ ...consents[0], id: '777' }],
    });
    expect(words).to.equal(thanks);
    expect(stored).to.deep.equal({
      fields: [
        { name: 'email', value: 'ana@example.org' },
        { name: 'firstname', value: 'Ana “O’Hara”' },
        { name: 'lastname', value: 'Kim' },
        { name: 'country', value: 'BE' },
        { name: 'zip', value: '1000' },
        { name: 'phone', value: '+49 1' },
        { name: 'school', value: 'Hill School' },
      ],
      context: { pageUri: page },
      legalConsentOptions: {
        consent: {
          consentToProcess: true,
          text: 'Send me **news**.',
          communications: [{ value: true, subscriptionTypeId: 777, text: 'Send me **news**.' }],
        },
      },
    });
    // It has no place for the rest of the proof.
    expect(detail.consents?.[0]).to.include({ id: '777', given: true, page });
  });

  it('brevo: its own names, its trap empty, the consents in the event', async () => {
    const [stored, words, detail] = await signUpAt('brevo', {
      path: '/serve/KEY',
      fields: [
        'email',
        { name: 'given-name', sendAs: 'VORNAME' },
        'family-name',
        'tel',
        { name: 'school', label: 'School' },
      ],
    });
    expect(words).to.equal(thanks);
    expect(stored).to.deep.equal({
      EMAIL: 'ana@example.org',
      VORNAME: 'Ana “O’Hara”',
      LASTNAME: 'Kim',
      SMS: '+49 1',
      school: 'Hill School',
      OPT_IN: '1',
      locale: 'en',
      email_address_check: '',
      html_type: 'simple',
    });
    expect(detail.consents?.map(({ id, given }) => [id, given])).to.deep.equal([
      ['news', true],
      ['partner', false],
    ]);
    expect(JSON.stringify(detail)).not.to.match(/ana|O’Hara|Kim/);
  });

  it('mailchimp: sent without an answer that can be read, its trap empty', async () => {
    const [stored, words, detail] = await signUpAt('mailchimp', {
      settings: { u: 'abc', id: '1f', f_id: '00' },
      consents: [{ ...consents[0], id: '4711' }],
    });
    expect(words).to.match(/^Your sign-up has been sent/);
    expect(stored).to.deep.equal({
      u: 'abc',
      id: '1f',
      f_id: '00',
      EMAIL: 'ana@example.org',
      FNAME: 'Ana “O’Hara”',
      LNAME: 'Kim',
      PHONE: '+49 1',
      school: 'Hill School',
      ...{ country: 'BE', 'postal-code': '1000' },
      'gdpr[4711]': 'Y',
      b_abc_1f: '',
    });
    expect(detail.consents).to.have.length(1);
  });

  it('listmonk: lists, and a mail to confirm where the list asks for it', async () => {
    const [stored, words, detail] = await signUpAt('listmonk', { settings: { lists: ['single', 'double'] } }, [
      'has what this service has no place for: country, postal-code, tel, school',
    ]);
    expect(stored).to.deep.equal({
      email: 'ana@example.org',
      name: 'Ana “O’Hara” Kim',
      list_uuids: ['single', 'double'],
    });
    expect(words).to.match(check);
    expect(detail.consents).to.have.length(2);
    const { widget } = await signupWith('listmonk', { settings: { lists: 'single' } });
    await fillInAndSend(widget);
    expect(await success(widget)).to.equal(thanks);
    expect(widget.problems).to.deep.equal([]);
  });

  it('civicrm-inlay: in two steps, as slowly as it wants', async () => {
    const { widget, received } = await signupWith<Record<string, unknown>>('civicrm-inlay', {
      settings: { publicID: 'petition' },
      fields: ['email', 'given-name', 'family-name'],
      source: 'partner',
    });
    await fillIn(widget);
    type(widget, 'Last name', 'Kim');
    await send(widget);
    expect(await success(widget)).to.equal(thanks);
    const [stored] = await received();
    expect(stored).to.include({ first_name: 'Ana “O’Hara”', last_name: 'Kim', email: 'ana@example.org' });
    expect(stored).to.include({ publicID: 'petition', source: 'partner', optin: 'yes' });
  });

  it('mautic: the aliases of its form', async () => {
    const [stored, words] = await signUpAt('mautic', { settings: { form: 3 } });
    expect(words).to.equal(thanks);
    expect(stored).to.deep.equal({
      'mauticform[email]': 'ana@example.org',
      'mauticform[first_name]': 'Ana “O’Hara”',
      'mauticform[last_name]': 'Kim',
      'mauticform[country]': 'BE',
      'mauticform[postal-code]': '1000',
      'mauticform[phone]': '+49 1',
      'mauticform[school]': 'Hill School',
      'mauticform[formId]': '3',
      'mauticform[return]': '',
    });
  });

  it('ghost: with its token, and always a mail to confirm', async () => {
    const [stored, words] = await signUpAt('ghost', {}, [
      'has what this service has no place for: country, postal-code, tel, school',
    ]);
    expect(stored).to.deep.equal({
      email: 'ana@example.org',
      name: 'Ana “O’Hara” Kim',
      emailType: 'signup',
      labels: ['safe'],
      integrityToken: '1764500000000:6e6f6e6365:686d6163',
      honeypot: '',
      autoRedirect: false,
    });
    expect(words).to.match(check);
  });
});
