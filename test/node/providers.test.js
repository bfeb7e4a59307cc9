/** The descriptions of mailing services: each is offered, and names nothing that nobody fills in. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { valuesOf } from '../../dist/widgets/signup/interpreter.js';
import { serviceNames } from '../../dist/widgets/signup/services.js';

const folder = 'src/widgets/signup/providers/';
const services = (await readdir(folder)).map((file) => file.replace('.ts', ''));

const builtIn = ['email', 'given-name', 'family-name', 'organization', 'country', 'postal-code', 'tel'];
const parts = ['submissionId', 'page', 'language', 'source', 'campaign', 'attribution', 'challenge'];
const submission = {
  ...Object.fromEntries(parts.map((part) => [part, part])),
  fields: Object.fromEntries(builtIn.map((name) => [name, name])),
  consents: [],
};

/** What can stand in braces: what the interpreter makes of a submission, and what else it knows. */
const known = [...Object.keys(valuesOf({ body: {} }, {}, {}, submission)), 'key', 'value', 'token', 'endpoint'];

/** What is in braces, and what is gone through. */
const place = /\{\+?([\w-]+)(?:\.[\w.-]+)?\}|"\$each":"([\w-]+)/g;
const placesIn = (template) => Array.from(JSON.stringify(template).matchAll(place), ([, one, each]) => one ?? each);

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
