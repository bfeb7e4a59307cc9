/** Lit in the CDN files: without what no widget needs, and only as this version of Lit is known. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leanLitFor } from '../../scripts/lean-lit-for.js';
import { leanLit } from '../../scripts/lean-lit.js';
import { widgetNames } from '../../scripts/widget-names.js';

const files = ['@lit/reactive-element/reactive-element.js', 'lit-element/lit-element.js', 'lit-html/lit-html.js'];

function pathOf(file) {
  return fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url));
}

function read(file) {
  return readFileSync(pathOf(file), 'utf8');
}

function readBuilt(path) {
  return readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');
}

function lean(file, code = read(file)) {
  return leanLit.transform(code, pathOf(file)).code;
}

describe('Lit in the CDN files', () => {
  it('has nothing for polyfills, decorators and other versions of itself', () => {
    for (const file of files) {
      assert.match(read(file), /PolyfillSupport.*Versions/s, file);
      assert.doesNotMatch(lean(file), /PolyfillSupport|Versions|Symbol\.metadata/, file);
    }
  });

  it('adopts style sheets, and has no other way', () => {
    const file = '@lit/reactive-element/css-tag.js';
    assert.match(read(file), /ShadyCSS/);
    assert.doesNotMatch(lean(file), /ShadyCSS/);
  });

  it('takes no values into styles, and no style has any', () => {
    assert.doesNotMatch(lean('@lit/reactive-element/css-tag.js'), /Value passed to 'css'/);
    const folder = new URL('../../src/', import.meta.url);
    const styles = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.styles.ts'));
    assert.ok(styles.length > 0);
    for (const path of styles) assert.doesNotMatch(readFileSync(new URL(path, folder), 'utf8'), /\$\{/, path);
  });

  it('takes no value without quotes right before "/>", and no template has one', () => {
    assert.match(read('lit-html/lit-html.js'), /startsWith\("\/>"\)/);
    assert.doesNotMatch(lean('lit-html/lit-html.js'), /startsWith\("\/>"\)/);
    const folder = new URL('../../src/', import.meta.url);
    const modules = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ts'));
    for (const path of modules) assert.doesNotMatch(readFileSync(new URL(path, folder), 'utf8'), /\}\/>/, path);
    for (const name of widgetNames) assert.doesNotMatch(readBuilt(`cdn/${name}.js`), /\}\/>/, name);
  });

  it('has no directives, and properties in the files of those widgets only that need them', () => {
    const has = (part) => widgetNames.filter((name) => readBuilt(`cdn/${name}.js`).includes(part));
    assert.match(read('lit-html/lit-html.js'), /litDirective/);
    assert.deepEqual(has('litDirective'), []);
    assert.deepEqual(has('"."==='), ['signup']);
  });

  it('stops the build where the foundation needs more than the widget', () => {
    const { transform } = leanLitFor(fileURLToPath(new URL('../../dist/widgets/asks', import.meta.url)));
    const id = '/project/dist/foundation/shape.js';
    for (const needy of ['html`<input .value=${value}>`', 'html`<input .value="${value}">`'])
      assert.throws(() => transform(needy, id), /shape\.js needs more of Lit/);
    assert.equal(transform('html`<p class="a" id=${id}></p>`', id), null);
  });

  it('stops the build where it is not the Lit for pages', () => {
    const path = pathOf('lit-html/development/lit-html.js');
    assert.throws(() => leanLit.transform('', path), /not the Lit that is published for pages/);
  });

  it('takes no object from JSON for a template', () => {
    assert.match(lean('lit-html/lit-html.js'), /hasOwnProperty\("raw"\)\)throw Error\(/);
  });

  it('is left alone where it is not the Lit that is known: the build stops', () => {
    const otherwise = read('lit-html/lit-html.js').replace('litHtmlVersions', 'versionsOfLitHtml');
    assert.throws(
      () => lean('lit-html/lit-html.js', otherwise),
      /lit-html\.js has no .*litHtmlVersions.*: see scripts\/lean-lit\.js/,
    );
  });

  it('is all that is changed', () => {
    assert.equal(leanLit.transform('const _$AH = 1;', '/project/dist/foundation/shape.js'), null);
  });
});
