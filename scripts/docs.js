// `npm run docs`, after a build: writes the tables of the README anew. What they say comes from the schemas and the
// classes' own comments, so that it cannot differ from the code.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { schemaComments } from './schema-comments.js';
import { elementTables, servicesTable } from './docs-tables.js';
import { widgetNames } from './widget-names.js';

const project = new URL('../', import.meta.url);
const readme = new URL('README.md', project);

/** The README with the tables that the code in dist calls for. */
export async function documented() {
  const text = await readFile(readme, 'utf8');
  const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', project), 'utf8'));
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const shared = await import('../dist/foundation/schema.js');
  const shapeNames = new Map(Object.entries(shared).map(([name, shape]) => [shape, name]));
  const commentsOf = schemaComments(widgetNames);

  let result = text;
  for (const name of widgetNames) {
    const { [`${name}Schema`]: schema } = await import(`../dist/widgets/${name}/${name}.schema.js`);
    const declaration = declarations.find(({ tagName }) => tagName === `campaign-${name}`);
    result = between(result, name, elementTables({ declaration, schema, shapeNames, comments: commentsOf(name) }));
  }
  result = between(result, 'services', servicesTable(await services()));
  return format(result, { ...(await resolveConfig(readme)), parser: 'markdown' });
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
  if (!text.includes(start) || !text.includes(end))
    throw new Error(`README.md has no place for ${name}: ${start} … ${end}`);
  const [before, rest] = text.split(start);
  return `${before}${start}\n\n${content}\n\n${end}${rest.slice(rest.indexOf(end) + end.length)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeFile(readme, await documented());
