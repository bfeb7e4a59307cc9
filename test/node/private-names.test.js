/** The same short private names in each class of a CDN file, and a class that does what it did. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { shortPrivateNames } from '../../scripts/cdn-plugins.js';

const source = `
class First {
  #total = 1;
  static #made = 0;
  get #double() { return this.#total * 2; }
  set #double(value) { this.#total = value / 2; }
  static isOne(other) { return #total in other; }
  grow() {
    this.#double += 4;
    First.#made += 1;
    const outer = this;
    class Inner {
      #ten = 10;
      sum() { return this.#ten + outer.#total + First.#made; }
    }
    return new Inner().sum();
  }
}
class Second {
  #text = 'two';
  read() { return this.#text; }
}
return [new First().grow(), First.isOne(new First()), First.isOne(new Second()), new Second().read()];
`;

function shortened() {
  const inFunction = `function run() {${source}}`;
  return shortPrivateNames.renderChunk.call({ parse: parseAst }, inFunction).code;
}

function namesIn(code) {
  return [...new Set(code.match(/#\w+/g))].sort();
}

describe('private names', () => {
  it('are few, the same ones in each class', () => {
    assert.deepEqual(namesIn(source), ['#double', '#made', '#ten', '#text', '#total']);
    assert.deepEqual(namesIn(shortened()), ['#e', '#i', '#s', '#t']);
    assert.match(shortened(), /class Second \{\s+#t = 'two'/);
  });

  it('leave all classes as they work, one within another and with names of both', () => {
    const run = (code) => new Function(`${code}; return run();`)();
    assert.deepEqual(run(shortened()), [14, true, false, 'two']);
    assert.deepEqual(run(shortened()), run(`function run() {${source}}`));
  });

  it('are letters first, also beyond the alphabet', () => {
    const many = Array.from({ length: 60 }, (_, index) => `#field${index} = ${index};`).join('');
    const { code } = shortPrivateNames.renderChunk.call({ parse: parseAst }, `class Many {${many}}`);
    assert.equal(namesIn(code).length, 60);
    assert.doesNotThrow(() => parseAst(code));
  });
});
