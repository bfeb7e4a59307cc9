// `npm run docs`, after a build: writes the tables of the README and of the guides anew. What they say comes from the
// schemas and the classes' own comments, so that it cannot differ from the code.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { schemaComments } from './schema-comments.js';
import { elementTables, keyTables, servicesTable } from './docs-tables.js';
import { widgetNames } from './widget-names.js';

const project = new URL('../', import.meta.url);

const SERVICES = 'docs/guides/mailing-services.md';

/** What describes a service stands with the services, and not with the widget. */
const elsewhere = ['provider'];

/** The files that have tables, by their paths, with those that the code in dist calls for. */
export async function documented() {
  const tables = await tablesOfElements();
  return Promise.all([
    withTables('README.md', Object.fromEntries(widgetNames.map((name) => [name, tables[name]]))),
    withTables(SERVICES, { services: servicesTable(await services()), provider: tables.provider }),
  ]);
}

/** The tables of each widget by its name, and those that stand elsewhere by their key. */
async function tablesOfElements() {
  const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', project), 'utf8'));
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const shared = await import('../dist/foundation/schema.js');
  const shapeNames = new Map(Object.entries(shared).map(([name, shape]) => [shape, name]));
  const commentsOf = schemaComments(widgetNames);

  const tables = {};
  for (const name of widgetNames) {
    const { [`${name}Schema`]: schema } = await import(`../dist/widgets/${name}/${name}.schema.js`);
    const declaration = declarations.find(({ tagName }) => tagName === `campaign-${name}`);
    const given = { schema, shapeNames, comments: commentsOf(name) };
    tables[name] = elementTables({ ...given, declaration, elsewhere });
    for (const key of elsewhere) if (schema.keys[key]) tables[key] = keyTables(key, given);
  }
  return tables;
}

/** A file with its tables written anew: its path and its text. */
async function withTables(path, tables) {
  const file = new URL(path, project);
  let text = await readFile(file, 'utf8');
  for (const [name, table] of Object.entries(tables)) text = between(text, name, linkedFrom(path, table));
  return [path, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' })];
}

/** The shapes are explained in the README. */
function linkedFrom(path, table) {
  const up = '../'.repeat(path.split('/').length - 1);
  return up ? table.replaceAll('](#', `](${up}README.md#`) : table;
}

/** The mailing services as their files have them: what they are, and the comment that says how they are set up. */
async function services() {
  const { serviceNames, loadProvider, settingsOf } = await import('../dist/widgets/signup/services.js');
  return Promise.all(
    serviceNames.map(async (name) => {
      const file = name === 'webhook' ? 'webhook' : `providers/${name}`;
      const source = await readFile(new URL(`src/widgets/signup/${file}.ts`, project), 'utf8');
      const [, comment] = /\/\*\*([^]*?)\*\/\s+export/.exec(source);
      const provider = await loadProvider(name);
      return {
        name,
        provider,
        settings: settingsOf(provider),
        comment: comment.replaceAll(/\s+(?:\* ?)?/g, ' ').trim(),
      };
    }),
  );
}

function between(text, name, content) {
  const start = `<!-- ${name}: written by "npm run docs" -->`;
  const end = `<!-- end of ${name} -->`;
  if (!text.includes(start) || !text.includes(end)) throw new Error(`There is no place for ${name}: ${start} … ${end}`);
  const [before, rest] = text.split(start);
  return `${before}${start}\n\n${content}\n\n${end}${rest.slice(rest.indexOf(end) + end.length)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of await documented()) await writeFile(new URL(path, project), text);
}
