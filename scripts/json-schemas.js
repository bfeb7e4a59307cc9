import { mkdir, writeFile } from 'node:fs/promises';
import { schemaComments } from './schema-comments.js';
import { widgetNames } from './widget-names.js';

const folder = new URL('../dist/schemas/', import.meta.url);
const draft = 'http://json-schema.org/draft-07/schema#';
const types = { text: 'string', number: 'number', flag: 'boolean', object: 'object' };
const noScheme = '^(?!\\s*[wW]{3}\\.)(?!\\s*[a-zA-Z][a-zA-Z0-9+.-]*:)[^\\t\\n\\r]+$';
const http = '[hH][tT]{2}[pP][sS]?';
const mailOrPhone = '[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]';

const address = { type: 'string', description: 'Where this schema is, so that an editor can help.' };

/** What the shapes that all widgets share accept, as far as a pattern can say it. */
const patterns = {
  words: '\\S',
  text: '\\S',
  id: '^\\S+$',
  href: `${noScheme}|^\\s*(${http}|${mailOrPhone}):(?!//$).`,
  url: `^(?!\\s*(\\w+:)?//[^/?#]*@)(${noScheme}|\\s*${http}:(?!//$).)`,
  date: '^-?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  languageTag: '^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$',
};

/** What other shapes accept, by the words in which they say it. */
const limits = {
  'a text': { pattern: patterns.words },
  'a whole number of at least 1': { type: 'integer', minimum: 1 },
  'a number of seconds from 3 to 600': { minimum: 3, maximum: 600 },
  'a number of milliseconds': { minimum: 0 },
  'a number of pixels': { exclusiveMinimum: 0 },
  'a text, or "" for a decoration': {},
  'a country code of ISO 3166 such as "DE"': { pattern: '^[a-zA-Z]{2}$' },
  'an https: address with a fixed host and without a user name, or one that begins with {endpoint}': {
    pattern: '^(https://[^/{}@]+(/|$)|\\{endpoint\\})',
  },
  'a text without spaces that begins with no "consent" and is no "constructor" or "remove"': {
    pattern: `^(?!consent|(insertBefore|nextSibling|remove|${Object.getOwnPropertyNames(Object.prototype).join('|')})$)\\S+$`,
  },
};

/** What objects accept whose keys are not ours to know, by the words in which they say it. */
const valuesOf = {
  'an object of texts': { type: 'string' },
  'an object of texts, numbers, true, false or null': { type: ['string', 'number', 'boolean', 'null'] },
};

/** What a setting of a service accepts, by the same words. */
const settingSchemas = {
  'a text or a number': { type: ['string', 'number'] },
  'a number': { type: ['string', 'number'], pattern: '^\\d+$' },
  'a text, a number, or a list of them': { type: ['string', 'number', 'array'] },
};

/** One JSON Schema for each widget's configuration, and one for the campaign file that holds them all. */
export async function writeJsonSchemas() {
  const schemas = await jsonSchemas();
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) await write(name, { $schema: draft, ...schema });
  const sections = Object.fromEntries(widgetNames.map((name) => [name, { $ref: `#/definitions/${name}` }]));
  await write('campaign', {
    $schema: draft,
    title: 'Campaign file: one section for each widget',
    type: 'object',
    properties: {
      $schema: address,
      lang: { type: 'string', description: 'The language of the texts in this file (BCP 47).' },
      languages: {
        type: 'object',
        description: 'The sections in further languages, by language (BCP 47).',
        // As a campaign file may have it: "de_AT" as well.
        propertyNames: { pattern: patterns.languageTag.replace('(-', '([-_]') },
        additionalProperties: { type: 'object', properties: sections, additionalProperties: false },
      },
      ...sections,
    },
    additionalProperties: false,
    definitions: schemas,
  });
}

async function jsonSchemas() {
  const commentsOf = schemaComments(widgetNames);
  // Not at the top: the build makes these files, and this module is loaded before it has.
  const shared = new Map(
    Object.entries(await import('../dist/foundation/schema.js')).map(([name, shape]) => [shape, name]),
  );
  const schemas = {};
  for (const name of widgetNames) {
    const module = await import(`../dist/widgets/${name}/${name}.schema.js`);
    const describe = descriptions(commentsOf(name), shared);
    const schema = jsonSchema(module[`${name}Schema`], '', describe, shared);
    schemas[name] = {
      title: `Configuration of <campaign-${name}>`,
      ...schema,
      // Without either of them there is nobody to send to.
      ...(name === 'signup' && {
        anyOf: [{ required: ['endpoint'] }, { required: ['provider'] }],
        allOf: await serviceConditions(),
      }),
      properties: { $schema: address, ...schema.properties },
    };
  }
  return schemas;
}

/** What each service has to know, where it is named. */
async function serviceConditions() {
  const { serviceNames, loadProvider, needsEndpoint, settingsOf } = await import('../dist/widgets/signup/services.js');
  const conditionOf = async (name) => {
    const provider = await loadProvider(name);
    const settings = settingsOf(provider);
    const required = settings.filter(({ isOptional }) => !isOptional).map((setting) => setting.name);
    const properties = Object.fromEntries(
      settings.map((setting) => [setting.name, settingSchemas[setting.shape.expected]]),
    );
    return {
      if: { properties: { provider: { const: name } }, required: ['provider'] },
      then: {
        properties: { settings: { properties, required, additionalProperties: false } },
        required: [...(required.length > 0 ? ['settings'] : []), ...(needsEndpoint(provider) ? ['endpoint'] : [])],
      },
    };
  };
  return Promise.all(serviceNames.map(conditionOf));
}

/** What is said of a key: its comment, and what the type does not say. */
function descriptions(ofKeys, shared) {
  return (shape, path) => {
    const own = ofKeys[path];
    if (!own) throw new Error(`${path} has no comment in its schema that says what it is for.`);
    const name = shared.get(shape);
    const expected = types[shape.kind] && `${shape.expected[0].toUpperCase()}${shape.expected.slice(1)}.`;
    const isSaidByType = !expected || shape.options || ['words', 'text', 'flag'].includes(name);
    return isSaidByType ? own : `${own} ${expected}`;
  };
}

/** Of a shape (src/foundation/shape.ts), as far as JSON Schema can say it; the description says the rest. */
function jsonSchema(shape, path, describe, shared) {
  const inner = (each, key = path) => jsonSchema(each, key, describe, shared);
  if (shape.object) {
    const anyOf = [inner({ ...shape, object: undefined }), inner(shape.object)];
    // Editors that offer the key look for it here, and those that offer its values look there.
    return { description: anyOf[0].description, anyOf };
  }
  // The whole configuration has a title.
  const description = path ? describe(shape, path) : undefined;
  // What is said of a list is not said of each item again.
  if (shape.kind === 'list')
    return { type: 'array', description, items: { ...inner(shape.item), description: undefined } };
  // An object whose keys are not ours to know has none of its own.
  if (!shape.keys) {
    const pattern = patterns[shared.get(shape)];
    const additionalProperties = valuesOf[shape.expected];
    return {
      type: types[shape.kind],
      description,
      enum: shape.options,
      pattern,
      additionalProperties,
      ...limitsOf(shape, path, pattern),
    };
  }
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(
      Object.entries(shape.keys).map(([key, each]) => [key, inner(each, path ? `${path}.${key}` : key)]),
    ),
    required: shape.required,
    // A widget reports every key that it does not know.
    additionalProperties: false,
  };
}

/** A value that is neither one of a few nor one of those that all widgets share has to be in the list. */
function limitsOf({ kind, expected, options }, path, pattern) {
  if (!['text', 'number'].includes(kind) || options || pattern) return {};
  if (!limits[expected])
    throw new Error(
      `${path} takes "${expected}": "limits" in scripts/json-schemas.js has to say what that is in JSON Schema`,
    );
  return limits[expected];
}

function write(name, schema) {
  return writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
