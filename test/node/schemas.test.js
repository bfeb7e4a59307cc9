/** The schemas as code (`timelineSchema` …), and the JSON Schemas that are made of them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import * as entry from 'campaign-widgets';
import { widgetNames as sections } from '../../scripts/widget-names.js';

const campaigns = { sample: await json('sample/campaign.json'), fixture: await json('test/fixtures/campaign.json') };
const ajv = new Ajv({ allErrors: true });
const validate = {};
for (const name of [...sections, 'campaign']) validate[name] = ajv.compile(await json(`dist/schemas/${name}.json`));

/** Changes that make a campaign wrong in one place: the section, what is done to it, and where the fault is then. */
const faults = [
  ['timeline', (timeline) => delete timeline.events, 'events'],
  ['timeline', (timeline) => (timeline.events[0].date = '14 July 2021'), 'events[0].date'],
  ['timeline', (timeline) => delete timeline.events[0].title, 'events[0].title'],
  ['timeline', (timeline) => (timeline.events[0].title = ' '), 'events[0].title'],
  ['timeline', (timeline) => (timeline.events[1].link = { href: 'javascript:alert(1)' }), 'events[1].link.href'],
  ['timeline', (timeline) => (timeline.order = 'backwards'), 'order'],
  ['timeline', (timeline) => (timeline.limit = 0), 'limit'],
  ['timeline', (timeline) => (timeline.events[0].date = '2021-13'), 'events[0].date'],
  ['timeline', (timeline) => (timeline.events[0].date = '2021-00'), 'events[0].date'],
  ['timeline', (timeline) => (timeline.events[0].date = '2021-07-00'), 'events[0].date'],
  ['timeline', (timeline) => (timeline.events[0] = null), 'events[0]'],
  ['asks', (asks) => (asks.asks[0].titel = 'Misspelt'), 'asks[0].titel'],
  ['asks', (asks) => (asks.asks[0].id = 'two words'), 'asks[0].id'],
  ['asks', (asks) => (asks.asks[0].image = { src: 'a.jpg' }), 'asks[0].image.alt'],
  ['asks', (asks) => (asks.headingLevel = 1), 'headingLevel'],
  ['asks', (asks) => (asks.asks[0].image = { src: 'a.jpg', alt: '', width: 0 }), 'asks[0].image.width'],
  ['quotes', (quotes) => (quotes.quotes = {}), 'quotes'],
  ['quotes', (quotes) => (quotes.autoplay = 2), 'autoplay'],
  ['quotes', (quotes) => (quotes.quotes[0].lang = 'German!'), 'quotes[0].lang'],
  ['signup', (signup) => (signup.endpoint = 'mailto:someone@example.org'), 'endpoint'],
  ['signup', (signup) => (signup.endpoint = 'https://me:secret@example.org/'), 'endpoint'],
  ['signup', (signup) => delete signup.endpoint, 'endpoint'],
  ['signup', (signup) => (signup.privacyUrl = 'javascript:alert(1)'), 'privacyUrl'],
  ['signup', (signup) => (signup.consents[0].privacyUrl = 'mailto:a@example.org'), 'consents[0].privacyUrl'],
  ['signup', (signup) => (signup.fallbackUrl = 'javascript:alert(1)'), 'fallbackUrl'],
  ['signup', (signup) => (signup.success = { link: { href: 'javascript:alert(1)' } }), 'success.link.href'],
  ['signup', (signup) => (signup.fields = ['birthday']), 'fields[0]'],
  ['signup', (signup) => (signup.consents[0].checked = true), 'consents[0].checked'],
  ['signup', (signup) => (signup.fields = ['email', { name: 'consent-x' }]), 'fields[1].name'],
  ['signup', (signup) => (signup.provider = { url: 'http://example.org', body: {} }), 'provider.url'],
  ['signup', (signup) => (signup.provider = { url: 'https://me:key@example.org/', body: {} }), 'provider.url'],
  ['signup', (signup) => (signup.closed = 'yes'), 'closed'],
];

describe('schemas', () => {
  for (const section of sections) {
    for (const [name, campaign] of Object.entries(campaigns)) {
      it(`read the ${section} of the ${name} campaign without a problem, and lose nothing of it`, () => {
        const { result, problems } = read(section, campaign[section]);
        assert.deepEqual(problems, []);
        assert.deepEqual(result, campaign[section]);
      });

      it(`in JSON accept the ${section} of the ${name} campaign`, () => {
        assert.ok(validate[section](campaign[section]), ajv.errorsText(validate[section].errors));
      });
    }
  }

  it('read texts without the blanks that come along from a spreadsheet, or with what is copied', () => {
    for (const section of sections) {
      const given = campaigns.fixture[section];
      const blank = JSON.parse(JSON.stringify(given), (_, value) =>
        typeof value === 'string' ? ` ${value}\u00A0\n` : value,
      );
      assert.deepEqual(read(section, blank), { result: given, problems: [] });
    }
  });

  it('in JSON say what a key is for, in the words of the code', async () => {
    const { asks } = (await json('dist/schemas/asks.json')).properties;
    const { addressee, link } = asks.items.properties;
    assert.match(addressee.description, /^Who is asked/);
    assert.match(link.properties.href.description, /^Where it leads\. An http:/);
  });

  for (const section of sections)
    it(`in JSON say at each key of the ${section} what it is for, where editors look`, async () => {
      const keys = keysIn(await json(`dist/schemas/${section}.json`));
      assert.ok(keys.length > 10, `${keys.length} keys`);
      assert.deepEqual(
        keys.filter(([, { description }]) => !description).map(([path]) => path),
        [],
      );
    });

  for (const [name, campaign] of Object.entries(campaigns)) {
    it(`in JSON accept the ${name} campaign as a file`, () => {
      assert.ok(validate.campaign(campaign), ajv.errorsText(validate.campaign.errors));
    });
  }

  for (const [section, spoil, path] of faults) {
    const spoiled = structuredClone(campaigns.fixture);
    spoil(spoiled[section]);

    it(`find ${path} of the ${section}, where it is wrong`, () => {
      const { problems } = read(section, spoiled[section]);
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
    });

    it(`in JSON refuse a ${section} with a wrong ${path}`, () => {
      assert.equal(validate[section](spoiled[section]), false);
      assert.equal(validate.campaign(spoiled), false);
    });
  }

  it('in JSON accept a campaign file in several languages, and find what is wrong in each', () => {
    const { timeline } = campaigns.fixture;
    assert.ok(validate.campaign({ ...campaigns.fixture, languages: { de: { timeline }, 'pt-BR': { timeline } } }));
    assert.equal(validate.campaign({ languages: { de: { timeline: { ...timeline, order: 'backwards' } } } }), false);
    assert.ok(validate.campaign({ languages: { de_AT: { timeline } } }));
    assert.equal(validate.campaign({ languages: { 'German!': { timeline } } }), false);
  });

  it('in JSON let every configuration say where its schema is', () => {
    const $schema = 'https://example.org/schema.json';
    for (const section of sections) {
      assert.ok(validate[section]({ $schema, ...campaigns.fixture[section] }), section);
      assert.deepEqual(read(section, { $schema, ...campaigns.fixture[section] }).problems, [], section);
    }
  });

  it('in JSON take no address that the widget would refuse, and those that it takes', () => {
    const linkTo = (href) => ({ events: [{ date: '2021', title: 'Title', link: { href } }] });
    const refused = ['', 'http://', 'java\nscript:1', 'javascript:1', ' javascript:1', 'www.example.org', ' www.a.org'];
    const taken = [
      'HTTPS://example.org',
      ' https://a.org',
      'page',
      '/page?a:b',
      '#part',
      'MAILTO:a@example.org',
      'Tel:1',
    ];
    for (const href of [...refused, ...taken]) {
      const isTaken = taken.includes(href);
      assert.equal(validate.timeline(linkTo(href)), isTaken, JSON.stringify(href));
      assert.equal(read('timeline', linkTo(href)).problems.length === 0, isTaken, JSON.stringify(href));
    }
  });

  it('in JSON take no address with a user name for what is fetched, and any other', () => {
    const refused = ['https://me@example.org', ' https://me:secret@example.org', '//me@example.org/', ' //me@a.org'];
    const taken = ['https://example.org/@me', ' https://example.org/?a=b@c', '/@me', '@me', '#a//b@c'];
    for (const endpoint of [...refused, ...taken]) {
      const isTaken = taken.includes(endpoint);
      assert.equal(validate.signup({ endpoint }), isTaken, JSON.stringify(endpoint));
      assert.equal(read('signup', { endpoint }).problems.length === 0, isTaken, JSON.stringify(endpoint));
    }
  });

  it('in JSON ask for what a service has to know, and for nothing else', () => {
    const settings = { u: '1', id: '2' };
    const given = { provider: 'mailchimp', endpoint: 'https://x.list-manage.com', settings };
    const isTaken = (changes) => validate.signup(JSON.parse(JSON.stringify({ ...given, ...changes })));
    assert.ok(isTaken({}), ajv.errorsText(validate.signup.errors));
    assert.ok(isTaken({ settings: { ...settings, tags: [1, 2] } }));
    assert.equal(isTaken({ endpoint: undefined }), false);
    assert.equal(isTaken({ settings: undefined }), false);
    assert.equal(isTaken({ settings: { u: '1' } }), false);
    assert.equal(isTaken({ settings: { ...settings, list: '3' } }), false);
    assert.ok(isTaken({ provider: 'webhook', settings: undefined }));
    assert.equal(isTaken({ settings: { ...settings, u: ['1'] } }), false);
    assert.ok(isTaken({ provider: 'proca', settings: { actionPage: '12' } }));
    assert.equal(isTaken({ provider: 'proca', settings: { actionPage: 'abc' } }), false);
  });

  it('in JSON take no field that the widget would refuse', () => {
    for (const name of ['topic', 'removed', 'consenting', 'remove', 'toString', '__proto__', 'to String']) {
      const { problems } = read('signup', { endpoint: '/', fields: [{ name }] });
      assert.equal(validate.signup({ endpoint: '/', fields: [{ name }] }), problems.length === 0, name);
    }
  });

  it('use no described service without what is wrong in it', () => {
    const given = { url: 'https://example.org/', body: { email: '{email}' } };
    const right = [
      { success: { status: '200', 'body.ok': true, 'body.error': null, 'body.count': 1 } },
      { headers: { 'X-Api-Version': '2' }, names: { email: 'EMAIL' } },
    ];
    const wrong = {
      success: { 'body.ok': [true] },
      confirm: 'yes',
      already: { body: { status: 409 } },
      challenge: { status: {} },
      names: { email: 1 },
      headers: { Accept: ['text/html'] },
      sucess: { 'body.ok': true },
      transport: 'xml',
    };
    for (const more of right) {
      const { result, problems } = read('signup', { provider: { ...given, ...more } });
      assert.deepEqual([problems, result.provider], [[], { ...given, ...more }]);
      assert.ok(validate.signup({ provider: { ...given, ...more } }), ajv.errorsText(validate.signup.errors));
    }
    for (const [key, value] of Object.entries(wrong)) {
      const provider = { ...given, [key]: value };
      const { result, problems } = read('signup', { provider });
      assert.deepEqual([key, problems.map(({ path }) => path), result], [key, [`provider.${key}`], undefined]);
      assert.equal(validate.signup({ provider }), false, key);
    }
  });

  it('in JSON refuse a campaign file with a section that no widget has', () => {
    assert.equal(validate.campaign({ ...campaigns.fixture, petition: {} }), false);
  });
});

function read(section, value) {
  const problems = [];
  const result = entry[`${section}Schema`].read(value, '', (path, message) => problems.push({ path, message }));
  return { result, problems };
}

async function json(path) {
  return JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** The keys that a value may have, at any depth: path and schema. */
function keysIn({ properties = {}, items, anyOf = [] }, path = '') {
  const own = Object.entries(properties).map(([key, schema]) => [`${path}.${key}`, schema]);
  const inner = [...own, ...[items, ...anyOf].filter(Boolean).map((schema) => [path, schema])];
  return [...own, ...inner.flatMap(([where, schema]) => keysIn(schema, where))];
}
