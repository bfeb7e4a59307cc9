import { mkdir, writeFile } from 'node:fs/promises';
import { widgetNames } from './widget-names.js';

const folder = new URL('../dist/schemas/', import.meta.url);
const draft = 'http://json-schema.org/draft-07/schema#';
const types = { text: 'string', number: 'number', flag: 'boolean', object: 'object' };

/** One JSON Schema for each widget's configuration, and one for the campaign file that holds them all. */
export async function writeJsonSchemas() {
  // Not at the top: the build makes these files, and this module is loaded before it has.
  const { date } = await import('../dist/foundation/schema.js');
  const schemas = {};
  for (const name of widgetNames) {
    const module = await import(`../dist/widgets/${name}/${name}.schema.js`);
    schemas[name] = { title: `Configuration of <campaign-${name}>`, ...jsonSchema(module[`${name}Schema`], date) };
  }

  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) await write(name, { $schema: draft, ...schema });
  await write('campaign', {
    $schema: draft,
    title: 'Campaign file: one section for each widget',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      lang: { type: 'string', description: 'BCP 47 language tag of the texts in this file' },
      ...Object.fromEntries(widgetNames.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    },
    additionalProperties: false,
    $defs: schemas,
  });
}

/** Of a shape (src/foundation/shape.ts), as far as JSON Schema can say it; the description says the rest. */
function jsonSchema(shape, date) {
  if (shape.object)
    return { anyOf: [jsonSchema({ ...shape, object: undefined }, date), jsonSchema(shape.object, date)] };
  if (shape.kind === 'list') return { type: 'array', items: jsonSchema(shape.item, date) };
  if (!shape.required) {
    return {
      type: types[shape.kind],
      description: shape.expected,
      ...(shape.options && { enum: shape.options }),
      ...(shape === date && { pattern: '^-?\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
    };
  }
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries({ ...shape.required, ...shape.optional }).map(([key, each]) => [key, jsonSchema(each, date)]),
    ),
    required: Object.keys(shape.required),
    // A widget reports every key that it does not know.
    additionalProperties: false,
  };
}

function write(name, schema) {
  return writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
