/** The descriptions of mailing services: each is offered and tried, and names nothing that nobody fills in. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { valuesOf } from '../../dist/widgets/signup/interpreter.js';
import { serviceNames } from '../../dist/widgets/signup/services.js';
import { signupSchema } from '../../dist/widgets/signup/signup.schema.js';

const folder = 'src/widgets/signup/providers/';
const services = (await readdir(folder)).map((file) => file.replace('.ts', ''));

const builtIn = signupSchema.keys.fields.item.options;
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

  it('are each signed up with, at a double of its own', async () => {
    const file = 'test/signup-services.test.ts';
    const tests = await readFile(file, 'utf8');
    // `webhook-form` is a service of the page's own: test/signup-service-settings.test.ts.
    for (const service of services.filter((each) => each !== 'webhook-form'))
      assert.ok(tests.includes(`it('${service}: `), `${file} has no test whose name begins with "${service}: "`);
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
