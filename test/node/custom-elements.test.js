/** What editors and Storybook know of the elements. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as entry from 'campaign-widgets';
import { parseFragment } from 'parse5';
import { widgetNames } from '../../scripts/widget-names.js';
import { assertShows } from './reading-markup.js';

const manifest = JSON.parse(read('dist/custom-elements.json'));
const declarations = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
);
const tags = widgetNames.map((name) => `campaign-${name}`);
const ownEvents = {
  'campaign-quotes': ['campaign-change'],
  'campaign-signup': ['campaign-submit', 'campaign-success', 'campaign-failure'],
};

/** Without the breaks of long lines. */
const stylesIn = (path) => read(path).replaceAll(/var\(\s+/g, 'var(');

describe('the custom elements manifest', () => {
  it('lists each widget, in the files that are shipped', () => {
    assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), tags);
    for (const { path } of declarations) assert.ok(existsSync(fileOf(path)), path);
  });

  it('says which file defines each element, and defines no other', () => {
    const definitions = manifest.modules.flatMap(({ path, exports = [] }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => ({ tagName: name, name: declaration.name, module: declaration.module, path })),
    );
    const expected = declarations.map(({ tagName, name, path }) => ({ tagName, name, module: path, path }));
    assert.deepEqual(definitions, expected);
  });

  it('leads to files that are shipped', () => {
    const places = new Set();
    JSON.stringify(manifest, (key, value) => {
      if (['path', 'module'].includes(key)) places.add(value);
      return value;
    });
    assert.ok(places.size > 50);
    for (const place of places) assert.ok(existsSync(fileOf(place)), place);
  });

  for (const {
    tagName,
    name,
    description,
    attributes = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    slots = [],
    path,
  } of declarations) {
    describe(tagName, () => {
      it('has an example that works', () => {
        const [, example] = /```html\n([^]*?)```/.exec(description);
        assert.ok(example.trim().startsWith(`<${tagName}`));
        assertShows(parseFragment(example).childNodes);
      });

      it('has an attribute for each key of the schema, and src', () => {
        const keys = Object.keys(entry[name].schema.keys);
        assert.deepEqual(attributes.map(({ fieldName }) => fieldName).sort(), ['src', ...keys].sort());
        for (const { name, fieldName } of attributes) assert.equal(name.replaceAll('-', ''), fieldName.toLowerCase());
      });

      it('says what each attribute, event, part, token and slot is', () => {
        const mute = [...attributes, ...events, ...cssParts, ...cssProperties, ...slots].filter(
          ({ description }) => !description,
        );
        assert.deepEqual(
          mute.map(({ name }) => name),
          [],
        );
      });

      it('has its events', () => {
        const expected = ['campaign-problem', ...(ownEvents[tagName] ?? [])];
        assert.deepEqual(events.map(({ name }) => name).sort(), expected.sort());
      });

      it('has the slot for the fallback', () => {
        assert.ok(slots.some(({ name }) => name === ''));
      });

      it('has every token that its styles or the theme use', () => {
        const ownStyles = stylesIn(path.replace(/\.js$/, '.styles.js'));
        const whole = entry[name].elementStyles.map(({ cssText }) => cssText).join('');
        const styles = whole.replaceAll(/\(\s+/g, '(');
        const documented = cssProperties.map(({ name }) => name);
        const own = [...ownStyles.matchAll(/var\((--campaign-[\w-]+)/g)].map(([, token]) => token);
        for (const token of documented)
          assert.ok(styles.includes(`var(${token}`), `${token} is documented and not used`);
        for (const token of own) assert.ok(documented.includes(token), `${token} is used and not documented`);
        // Of the words on a button only the form has any.
        const [, ...all] = entry[name].elementStyles.map(({ cssText }) => cssText);
        for (const [, token] of all.join('').matchAll(/var\(--_(surface|border|muted)\b/g))
          assert.ok(documented.includes(`--campaign-${token}`), `--campaign-${token} is used and not documented`);
      });
    });
  }

  it('lists each token that is used, at some element', () => {
    const listed = declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    for (const { name } of declarations)
      for (const { cssText } of entry[name].elementStyles)
        for (const [, token] of cssText.matchAll(/var\(\s*(--campaign-[\w-]+)/g))
          assert.ok(listed.includes(token), `${token} is used by ${name}, and no element has it as @cssproperty`);
  });

  it('offers in VS Code each attribute, with the values that it may have and no others', () => {
    const { tags: elements } = JSON.parse(read('dist/vscode.html-custom-data.json'));
    const kebab = (key) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const { name: tag, attributes } of elements) {
      const { keys: shapes } = entry[declarations.find(({ tagName }) => tagName === tag).name].schema;
      const offered = attributes.map(({ name, values = [] }) => [name, values.map((value) => value.name)]);
      const expected = Object.entries(shapes).map(([key, { options = [] }]) => [kebab(key), options.map(String)]);
      assert.deepEqual(Object.fromEntries(offered), Object.fromEntries([['src', []], ...expected]), tag);
    }
  });

  it('is what VS Code and JetBrains read', () => {
    const { tags: vsCode } = JSON.parse(read('dist/vscode.html-custom-data.json'));
    const { contributions } = JSON.parse(read('dist/web-types.json'));
    assert.deepEqual(vsCode.map(({ name }) => name).sort(), tags);
    assert.deepEqual(contributions.html.elements.map(({ name }) => name).sort(), tags);
  });
});

function fileOf(path) {
  return new URL(`../../${path}`, import.meta.url);
}

function read(path) {
  return readFileSync(fileOf(path), 'utf8');
}
