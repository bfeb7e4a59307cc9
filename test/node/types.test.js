/** What TypeScript and editors know for those who install the package. Its types are in dist: `npm test` builds them first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { keysOfSchema, keysOfType, symbolsIn } from './reading-keys.js';
import { widgetNames } from '../../scripts/widget-names.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(`${project}docs/guides/applications.md`, 'utf8');
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};
const bundlers = { ...strict, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', jsx: 'react-jsx' };
const node = { ...strict, target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext' };

const page = `
import 'campaign-widgets/timeline';
import 'campaign-widgets/themes/warm.css';
import { SignupElement, type CampaignEventMap, type QuotesConfig, type SignupConfig } from 'campaign-widgets';

const timeline = document.createElement('campaign-timeline');
timeline.events = [{ date: '2026-07', title: 'Adopted', image: { src: 'hall.jpg', alt: 'The hall' } }];
timeline.order = 'descending';

const readonlyQuotes = [{ text: 'It can be done.', author: 'Ada' }] as const;
const quotes: QuotesConfig = { quotes: readonlyQuotes, layout: 'list' };

const configuration: SignupConfig = {
  provider: 'listmonk',
  endpoint: 'https://lists.example',
  fields: ['email', { name: 'club', label: 'Club', type: 'select', options: [{ value: 'a', label: 'A' }] }],
};
Object.assign(document.createElement('campaign-quotes'), quotes);
const form: SignupElement = Object.assign(document.createElement('campaign-signup'), configuration);
form.addEventListener('campaign-submit', (event) => {
  const { email } = event.detail.fields;
  event.respondWith(Promise.resolve({ success: 'confirm', message: email }));
});
document.addEventListener('campaign-failure', ({ detail }) => detail.reason === 'offline');
export const told = ({ problems }: CampaignEventMap['campaign-problem']['detail']): string[] =>
  problems.map(({ path, message }) => path + ' ' + message);
`;

describe('the types of the package', () => {
  it('are whole, and fit a page that a bundler makes', () => {
    assert.deepEqual(problemsOf(page, bundlers), []);
  });

  it('are whole, and fit modules that Node resolves', () => {
    assert.deepEqual(problemsOf(page, node), []);
  });

  const [, declared] = /^```ts\n([^]*?declare module 'react'[^]*?)^```/m.exec(guide);

  it('fit React, as the guide says', () => {
    const component = (attributes) =>
      `${declared}\nexport const page = <campaign-asks heading="Asks" asks={[{ title: 'Act' }]} ${attributes} />;`;
    const right = [
      'className="wide"',
      'layout="list"',
      'ref={(element) => void element?.problems.length}',
      'oncampaign-problem={({ detail }) => detail.problems.length}',
    ];
    assert.deepEqual(problemsOf(component(right.join(' ')), bundlers), []);
    assert.match(problemsOf(component('numbered={1}'), bundlers).join(), /'numbered'|number/);
    assert.match(problemsOf(component('layout="diagonal"'), bundlers).join(), /"diagonal"/);
  });

  it('fit the way in which React hears of events on a page from a server, as the guide says', () => {
    const [, heard] = /^```tsx\n([^]*?)^```/m.exec(guide);
    assert.deepEqual(problemsOf(`${heard}\n${declared}`, bundlers), []);
  });

  it('fit an imported campaign file, as the guide says', () => {
    const [assignment] = /(?<=`)asks\.asks = file\.[^`]*/.exec(guide);
    const code = `
      import type { AsksConfig } from 'campaign-widgets';
      import file from './sample/campaign.json';
      const asks = document.createElement('campaign-asks');
      ${assignment};`;
    assert.deepEqual(problemsOf(code, bundlers), []);
  });

  it('know a campaign file with all that its JSON Schema knows', () => {
    const { checker, type } = exportedType('CampaignFile');
    const { properties } = JSON.parse(readFileSync(`${project}dist/schemas/campaign.json`, 'utf8'));
    const keys = Object.keys(properties);
    assert.deepEqual(
      checker
        .getPropertiesOfType(type)
        .map(({ name }) => name)
        .sort(),
      keys.sort(),
    );
    const code = (title) => `
      import type { CampaignFile } from 'campaign-widgets';
      export const file: CampaignFile = {
        lang: 'en',
        asks: { layout: 'list', asks: [{ ${title}: 'Act' }] },
        languages: { de: { asks: { asks: [{ title: 'Handeln' }] } } },
      };`;
    assert.deepEqual(problemsOf(code('title'), bundlers), []);
    assert.match(problemsOf(code('tilte'), bundlers).join(), /'tilte'/);
  });

  it('notice a wrong value, a key that is not known, and one that is missing', () => {
    const code = `
      import type { AsksConfig } from 'campaign-widgets';
      export const layout: AsksConfig = { asks: [], layout: 'diagonal' };
      export const extra: AsksConfig = { asks: [], colour: 'red' };
      export const missing: AsksConfig = { asks: [{ body: 'No title' }] };
      export const consent = document.createElement('campaign-signup').consents?.at(0);
    `;
    const problems = problemsOf(code, bundlers);
    assert.equal(problems.length, 3, problems.join('\n'));
    assert.match(problems[0], /"diagonal"/);
    assert.match(problems[1], /'colour'/);
    assert.match(problems[2], /'title'/);
  });

  it('know what a page may say of its own delivery', () => {
    const code = (...told) => `
      import 'campaign-widgets/signup';
      document.createElement('campaign-signup').addEventListener('campaign-submit', (event) => {
        ${told.map((each) => `event.respondWith(${each});`).join('\n')}
      });`;
    const right = ["{ success: 'confirm' }", "{ reason: 'busy', after: 60 }", '{ ok: true }', 'false', 'undefined'];
    const promised = ["fetch('/sign-up')", 'Promise.resolve()', 'Promise.resolve(false)', '(async () => {})()'];
    assert.deepEqual(problemsOf(code(...right, ...promised), bundlers), []);
    assert.match(problemsOf(code("'accepted'"), bundlers).join(), /'PageAnswer/);
  });

  it('have names that others can import, where their own types are made of them', () => {
    const code = `
      import { timelineSchema, type Ask, type AsksConfig, type Quote, type SignupConfig } from 'campaign-widgets';
      declare const signup: SignupConfig;
      export const events = document.createElement('campaign-timeline').events;
      export const shared = ({ asks }: AsksConfig) => asks.map((ask: Ask) => ({ ...ask, isShared: true }));
      export const portrait = (quote: Quote) => quote.image;
      export const { fields, success, consents, provider } = signup;
      export const body = typeof provider === 'object' ? provider.body : undefined;
      export const options = fields?.map((field) => (typeof field === 'string' ? undefined : field.options));
      export { timelineSchema as schema };
      export const check = (value: unknown) => timelineSchema.read(value, '', () => {});
      export const schemas = [timelineSchema];
    `;
    const declared = declarationsOf(code, { ...bundlers, declaration: true });
    const imported = [...declared.matchAll(/import\("(.*?)"\)\.(\w+)/g)].map(([, from, name]) => `${from}: ${name}`);
    assert.deepEqual(
      [...new Set(imported)].sort(),
      ['BodyTemplate', 'ConsentConfig', 'DatedStatus', 'FieldConfig', 'FieldOption', 'Image', 'Link', 'ObjectShape']
        .concat('Provider', 'SuccessConfig', 'TimelineConfig', 'TimelineEvent')
        .map((name) => `campaign-widgets: ${name}`),
    );
  });

  for (const widget of widgetNames) {
    const name = `${widget[0].toUpperCase()}${widget.slice(1)}Config`;

    it(`say of each key of ${name} what it means`, () => {
      const { checker, type } = exportedType(name);
      const keys = symbolsIn(type, name, checker);
      assert.ok(keys.length > 10, `${keys.length} keys`);
      const silent = keys.filter(([, symbol]) => symbol.getDocumentationComment(checker).length === 0);
      assert.deepEqual(
        silent.map(([path]) => path),
        [],
      );
    });

    it(`have each key of ${name}, at any depth, and what it may hold, as its JSON Schema has them`, () => {
      const { checker, type } = exportedType(name);
      const schema = JSON.parse(readFileSync(`${project}dist/schemas/${widget}.json`, 'utf8'));
      // Only files have it.
      delete schema.properties.$schema;
      assert.deepEqual(keysOfType(type, name, checker), keysOfSchema(schema, name));
    });
  }
});

/** A program of one module, which is not on the disk: it stands beside the package's own package.json, as if installed. */
function programOf(code, compilerOptions) {
  const path = `${project}consumer.tsx`;
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, project);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(path, code, ...rest) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  return { program, module: program.getSourceFile(path) };
}

function problemsOf(code, compilerOptions) {
  return ts
    .getPreEmitDiagnostics(programOf(code, compilerOptions).program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

/** What a package with this module would publish as its types. */
function declarationsOf(code, compilerOptions) {
  const { program, module } = programOf(code, { ...compilerOptions, noEmit: false, emitDeclarationOnly: true });
  let declared;
  program.emit(module, (name, text) => (declared = text));
  return declared;
}

function exportedType(name) {
  const { program, module } = programOf(`export type { ${name} } from 'campaign-widgets';`, bundlers);
  const checker = program.getTypeChecker();
  const [symbol] = checker.getExportsOfModule(checker.getSymbolAtLocation(module));
  return { checker, type: checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol)) };
}
