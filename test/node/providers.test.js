/** The descriptions of mailing services: each is offered, and names nothing that nobody fills in. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { serviceNames } from '../../dist/widgets/signup/services.js';

const folder = 'src/widgets/signup/providers/';
const services = (await readdir(folder)).map((file) => file.replace('.ts', ''));

/** What can stand in braces: the built-in fields, the parts of a submission, and what is made of them. */
const known = [
  ...['email', 'given-name', 'family-name', 'organization', 'country', 'postal-code', 'tel'],
  ...['submissionId', 'page', 'language', 'source', 'campaign', 'consents', 'attribution', 'challenge', 'submission'],
  ...['named', 'others', 'ticked', 'agreed', 'key', 'value', 'token', 'endpoint', 'fields'],
];

const placesIn = (template) =>
  Array.from(JSON.stringify(template).matchAll(/\{\+?([\w-]+)(?:\.[\w.-]+)?\}/g), ([, place]) => place);

describe('the mailing services', () => {
  it('are those that have a file, and the generic one', () => {
    assert.deepEqual([...serviceNames].sort(), ['webhook', ...services].sort());
  });

  for (const service of services) {
    it(`${service}: every place can be filled in`, async () => {
      const { default: provider } = await import(`../../dist/widgets/signup/providers/${service}.js`);
      const { settings = [], url, ...others } = provider;
      // What stands in its address is a setting.
      const own = [...settings.map((setting) => setting.replace('?', '')), ...placesIn(url)];
      const places = placesIn(others);
      assert.deepEqual(
        places.filter((place) => ![...known, ...own].includes(place)),
        [],
      );
      assert.ok(places.length > 0);
    });
  }
});
