/** What the README and the guides say is so. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { readSignUp } from '../../sample/sign-up.schema.js';
import { documented } from '../../scripts/docs.js';
import { locales } from '../../scripts/locales.js';
import { isPublic } from '../../scripts/manifest-declarations.js';
import { widgetNames } from '../../scripts/widget-names.js';
import { assertReads, assertShows } from './reading-markup.js';

const project = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', project), 'utf8');
const contributing = readFileSync(new URL('CONTRIBUTING.md', project), 'utf8');
const guides = readdirSync(new URL('docs/guides/', project)).map((name) => `docs/guides/${name}`);
/** What is written for those who use the package. */
const manual = [readme, ...guides.map((path) => readFileSync(new URL(path, project), 'utf8'))].join('\n');
const { version, scripts } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));

describe('the README and its guides', () => {
  it('have the tables that the code calls for: else run "npm run docs"', async () => {
    const files = await documented();
    assert.equal(files.length, 2);
    for (const [path, text] of files) assert.equal(readFileSync(new URL(path, project), 'utf8'), text);
  });

  it('are linked with each other', () => {
    assert.equal(guides.length, 3);
    for (const path of guides) {
      assert.ok(readme.includes(`](${path})`), path);
      assert.match(readFileSync(new URL(path, project), 'utf8').split('\n## ')[0], /\]\(\.\.\/\.\.\/README\.md/, path);
    }
  });

  it('begin with what the welcome of Storybook has to paste', () => {
    const [, first] = readme.split(/^## /m);
    const welcome = readFileSync(new URL('.storybook/snippet.js', project), 'utf8');
    const [snippet] = /<campaign-timeline[^]*?<\/campaign-timeline>/.exec(first);
    assert.ok(welcome.includes(snippet));
  });

  it('name each mailing service where the sign-up form is introduced', async () => {
    const { serviceNames } = await import('../../dist/widgets/signup/services.js');
    const section = readme.split(/^## /m).find((each) => each.startsWith('The sign-up form'));
    const [introduction] = section.toLowerCase().split('<!--');
    for (const name of serviceNames) assert.ok(introduction.includes(name.split('-')[0]), name);
  });

  it('pin the version that they are about', () => {
    const pinned = [...manual.matchAll(/campaign-widgets@([\w.-]+)/g)].map(([, each]) => each);
    assert.ok(pinned.length > 0);
    assert.deepEqual([...new Set(pinned)], [version]);
  });

  it('have a policy for the scripts that they show, and for none beside them', () => {
    const [, allowed] = /script-src (\S+);/.exec(readme);
    const scripts = [...manual.matchAll(/src="(https:[^"]+\.js)"/g)].map(([, address]) => address);
    assert.ok(scripts.length > 0);
    for (const address of scripts) assert.ok(address.startsWith(allowed), address);
    assert.match(allowed, /\/campaign-widgets@[^/]+\/$/);
  });

  it('link to files and headings that exist', () => {
    const withoutCode = (file) => readFileSync(file, 'utf8').replaceAll(/```[^]*?```/g, '');
    const anchorsIn = (file) =>
      [...withoutCode(file).matchAll(/^#+ (.+)$/gm)].map(
        ([, words]) =>
          `#${words
            .toLowerCase()
            .replaceAll(/[^\w -]/g, '')
            .replaceAll(' ', '-')}`,
      );
    let links = 0;
    for (const path of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...guides]) {
      const file = new URL(path, project);
      for (const [, address] of withoutCode(file).matchAll(/\]\(((?!https:)[^)]+)\)/g)) {
        if (address === 'address') continue;
        const target = new URL(address, file);
        const { hash } = target;
        target.hash = '';
        const found = hash ? anchorsIn(target).includes(hash) : existsSync(target);
        assert.ok(found, `${path}: ${address}`);
        links += 1;
      }
    }
    assert.ok(links > 100);
  });

  it('name under "Looks" all tokens that a widget has', () => {
    const looks = readme.split(/^## /m).find((section) => section.startsWith('Looks'));
    const named = [...looks.matchAll(/^\| `(--[\w-]+)`/gm)].map(([, token]) => token);
    const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', project), 'utf8'));
    const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    const known = elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
    assert.deepEqual(named.toSorted(), [...new Set(known)].sort());
  });

  it('name each property and method that is no attribute', () => {
    const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', project), 'utf8'));
    const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    const members = elements.flatMap(({ members }) => members.filter(isPublic));
    const names = members.filter(({ attribute, kind }) => kind === 'method' || !attribute).map(({ name }) => name);
    assert.ok(names.length > 0);
    for (const name of new Set(names)) assert.match(readme, new RegExp(`\`${name}(\\(\\))?\``));
  });

  it('name under "Privacy" each built-in field that is not shared along, which is all that are of a person', async () => {
    const { signupSchema } = await import('campaign-widgets');
    const privacy = readme.split(/^## /m).find((section) => section.startsWith('Privacy'));
    const ofNoPerson = ['organization', 'country'];
    const names = signupSchema.keys.fields.item.options.filter((name) => !ofNoPerson.includes(name));
    assert.ok(names.length >= 5);
    for (const name of names) assert.ok(privacy.includes(`\`${name}\``), name);
  });

  it('name each language, but for those of the EU beside English', () => {
    const [, told] = /English is in the script; (.*?), are small files/.exec(readme);
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const unnamed = Object.keys(locales).filter((locale) => !told.includes(names.of(locale).split(' ')[0]));
    assert.equal(unnamed.length, 23, `not named under "Languages", of which 23 are the EU's: ${unnamed}`);
  });

  it('say when the whole script is lighter than two or three for single widgets', () => {
    const { files } = JSON.parse(readFileSync(new URL('dist/cdn/manifest.json', project), 'utf8'));
    const size = (name) => files[`${name}.js`].brotli;
    const whole = size('campaign-widgets');
    for (const other of ['timeline', 'asks', 'quotes']) assert.ok(size('signup') + size(other) > whole, other);
    assert.ok(size('timeline') + size('asks') + size('quotes') > whole);
  });

  it('name commands that exist, and so does CONTRIBUTING', () => {
    for (const text of [manual, contributing]) {
      const commands = [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)];
      const names = new Set(commands.map(([, script, own]) => script ?? own));
      assert.ok(names.size >= 7, [...names].join());
      for (const name of names) assert.ok(scripts[name], name);
    }
  });

  blocks('json').forEach((code, index) => {
    it(`have JSON that works: example ${index + 1}`, () => {
      const value = JSON.parse(code);
      if (value.submissionId) {
        for (const { text, sha256 } of value.consents)
          assert.equal(createHash('sha256').update(text).digest('hex'), sha256);
        return assert.equal(readSignUp(value).errors, undefined);
      }
      const found = widgetNames.filter((section) => value[section]);
      assert.ok(found.length > 0, code);
      for (const section of found) assertReads(section, value[section]);
    });
  });

  blocks('html').forEach((code, index) => {
    it(`have HTML that works: example ${index + 1}`, () => {
      const nodes = parseFragment(code).childNodes;
      const importMap = nodes.find(({ attrs }) => attrs?.some(({ value }) => value === 'importmap'));
      if (importMap) return assert.ok(JSON.parse(importMap.childNodes[0].value).integrity);
      assertShows(nodes);
    });
  });
});

function blocks(language) {
  return [...manual.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code);
}
