/** What a service is sent of what only some pages configure, and where it goes where a page names no address. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, validate } from 'graphql';
import { requestOf } from '../../dist/widgets/signup/delivery.js';
import { fillAddress } from '../../dist/widgets/signup/interpreter.js';
import { loadProvider, serviceOf } from '../../dist/widgets/signup/services.js';
import { procaSchema } from '../runner/proca.js';

const submission = {
  submissionId: '0123456789abcdef0123456789abcdef',
  language: 'en',
  page: 'https://partner.example/campaign',
  fields: { email: 'ana@example.org', 'given-name': 'Ana' },
  consents: [{ id: '7', text: 'News', given: true }],
  source: 'partner',
  campaign: 'safe',
  attribution: { utm_source: 'letter' },
  challenge: { answer: '42' },
};

/** What would be sent: the address, and the body as text. */
async function requestTo(provider, configuration, given = submission) {
  const problems = [];
  const whole = { provider, fields: ['email', 'given-name'], consents: [{ id: '7', text: 'News' }], ...configuration };
  const service = serviceOf(await loadProvider(provider), whole, (path, message) =>
    problems.push(`${path} ${message}`),
  );
  assert.deepEqual(problems, []);
  const { url, init } = requestOf(service, given, 'a token');
  return { url, body: typeof init.body === 'string' ? JSON.parse(init.body) : Object.fromEntries(init.body) };
}

describe('a request', () => {
  it('names the newsletter of a Ghost site', async () => {
    const { body } = await requestTo('ghost', { endpoint: 'https://blog.example', settings: { newsletter: 'Weekly' } });
    assert.deepEqual(body.newsletters, [{ name: 'Weekly' }]);
  });

  it('has the tick that a petition of CiviCRM asks for, and none that was not given', async () => {
    const configuration = {
      endpoint: 'https://civi.example',
      settings: { publicID: 'a1' },
      fields: ['email', 'given-name', 'family-name'],
    };
    const { body } = await requestTo('civicrm-inlay', configuration);
    assert.equal(body.optin, 'yes');
    const notGiven = { ...submission, consents: [{ id: '7', text: 'News', given: false }] };
    const { body: without } = await requestTo('civicrm-inlay', configuration, notGiven);
    assert.ok(!('optin' in without));
  });

  it('has in its address the settings that are named there, also with a hyphen', async () => {
    const provider = { url: '{endpoint}/{list-id}?of={team}', body: { email: '{email}' } };
    const configuration = { endpoint: 'https://lists.example', settings: { 'list-id': 'a b', team: 7 } };
    const { url } = await requestTo(provider, { ...configuration, fields: ['email'] });
    assert.equal(url, 'https://lists.example/a%20b?of=7');
  });

  it('is a query that the schema of Proca knows', async () => {
    const { query } = (await loadProvider('proca')).body;
    assert.deepEqual(validate(procaSchema, parse(query)), []);
  });

  it('has a phone number as a form of Brevo has it, the prefix of the country apart', async () => {
    const prefix = { name: 'SMS__COUNTRY_CODE', type: 'select', options: ['+31', '+32'] };
    const configuration = { endpoint: 'https://a.sibforms.com/serve/KEY', fields: ['email', prefix, 'tel'] };
    const fields = { email: 'ana@example.org', [prefix.name]: '+32', tel: '470 12 34 56' };
    const { body } = await requestTo('brevo', configuration, { ...submission, fields });
    assert.equal(body.SMS__COUNTRY_CODE, '+32');
    assert.equal(body.SMS, '470 12 34 56');
  });

  it('has the tags of a Mailchimp audience', async () => {
    const settings = { u: 'a', id: 'b', tags: '11,12' };
    const { url, body } = await requestTo('mailchimp', { endpoint: 'https://x.list-manage.com', settings });
    assert.equal(url, 'https://x.list-manage.com/subscribe/post?u=a&id=b');
    assert.equal(body.tags, '11,12');
    assert.equal(body['gdpr[7]'], 'Y');
    assert.equal(body.b_a_b, '');
  });

  it('says where the visitor came from to a service that takes forms', async () => {
    const { body } = await requestTo('webhook-form', { endpoint: 'https://example.org/sign-up' });
    assert.equal(body.utm_source, 'letter');
    assert.equal(body.answer, '42');
    assert.deepEqual(JSON.parse(body.consents), submission.consents);
  });

  it('has what was chosen in a form also where it is called "false", and no box without a tick', async () => {
    const provider = { url: '{endpoint}', transport: 'form', body: { '...': '{named}', own: '{box}', optIn: 'false' } };
    const fields = ['email', { name: 'member', type: 'radio' }, { name: 'box', type: 'checkbox', sendAs: 'BOX' }];
    const service = serviceOf(provider, { provider, endpoint: 'https://example.org', fields }, assert.fail);
    const answers = { email: 'ana@example.org', member: 'false', box: 'false' };
    const { body } = requestOf(service, { ...submission, fields: answers }).init;
    assert.deepEqual(Object.fromEntries(body), { email: 'ana@example.org', member: 'false', optIn: 'false' });
  });

  it('is the whole submission to a service that takes JSON', async () => {
    const { url, body } = await requestTo('webhook', { endpoint: 'https://example.org/sign-up' });
    assert.equal(url, 'https://example.org/sign-up');
    assert.deepEqual(body, submission);
  });

  it('is none where a setting is not what its place takes', async () => {
    for (const [name, settings, problem] of [
      ['proca', { actionPage: 'abc' }, 'settings.actionPage should be a number'],
      ['proca', { actionPage: [5] }, 'settings.actionPage should be a number'],
      ['mautic', { form: [3, 4] }, 'settings.form should be a text or a number'],
      ['listmonk', { lists: [{}] }, 'settings.lists should be a text, a number, or a list of them'],
    ]) {
      const problems = [];
      const configuration = { settings, endpoint: 'https://example.org', fields: ['email', 'given-name'] };
      const report = (path, message) => problems.push(`${path} ${message}`);
      assert.equal(serviceOf(await loadProvider(name), configuration, report), undefined);
      assert.deepEqual(problems, [problem]);
    }
  });

  it('has settings in the address that it asks for a token as well', () => {
    const before = { url: '{endpoint}/token/{list}', token: 'text' };
    const provider = { url: '{endpoint}/sign-up', before, body: { email: '{email}', token: '{token}' } };
    const configuration = { provider, endpoint: 'https://example.org', settings: { list: 'news' } };
    const service = serviceOf(provider, configuration, assert.fail);
    const { url } = service.provider.before;
    assert.equal(fillAddress(url, service.endpoint, service.settings), 'https://example.org/token/news');
  });

  it('is a form with what is within objects named as PHP and Rails read it, and nothing that is not there', async () => {
    const { consents, ...others } = submission;
    const contact = { email: '{email}', names: { first: '{given-name}', last: '{family-name}' } };
    const body = { contact, proof: '{consents}', tags: ['{campaign}', 7], none: null, '...': '{submission}' };
    const provider = { url: '{endpoint}', transport: 'form', body };
    const whole = { provider, endpoint: 'https://example.org/', fields: ['email', 'given-name'] };
    const service = serviceOf(provider, whole, assert.fail);
    const given = {
      ...others,
      source: undefined,
      challenge: undefined,
      consents: [...consents, { id: '8', given: false }],
    };
    assert.deepEqual(
      [...requestOf(service, given).init.body].filter(([name]) => !/^(submissionId|language|page)$/.test(name)),
      [
        ['contact[email]', 'ana@example.org'],
        ['contact[names][first]', 'Ana'],
        ['proof[0][id]', '7'],
        ['proof[0][text]', 'News'],
        ['proof[0][given]', 'true'],
        ['proof[1][id]', '8'],
        ['tags', 'safe'],
        ['tags', '7'],
        ['fields[email]', 'ana@example.org'],
        ['fields[given-name]', 'Ana'],
        ['campaign', 'safe'],
        ['attribution[utm_source]', 'letter'],
        ['consents[0][id]', '7'],
        ['consents[0][text]', 'News'],
        ['consents[0][given]', 'true'],
        ['consents[1][id]', '8'],
      ],
    );
  });

  for (const [provider, settings, address] of [
    ['action-network', { form: 'letter' }, 'https://actionnetwork.org/'],
    ['hubspot', { portal: '1', form: 'a' }, 'https://api.hsforms.com/submissions/v3/integration/submit/1/a'],
    ['proca', { actionPage: '5' }, 'https://api.proca.app/'],
  ])
    it(`goes to the address that ${provider} has`, async () => {
      const { url } = await requestTo(provider, { settings });
      assert.ok(url.startsWith(address), url);
    });
});
