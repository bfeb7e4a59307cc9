/** The proof that the foundation carries: a fifth widget (test/fifth-widget.ts) keeps the contract and is short. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { widgetNames } from '../../scripts/widget-names.js';

const text = await readFile('test/fifth-widget.ts', 'utf8');

describe('a fifth widget', () => {
  it('has less than 60 lines', () => {
    assert.ok(text.trim().split('\n').length < 60);
  });

  it('stands on Lit and the foundation alone', () => {
    const imports = Array.from(text.matchAll(/from '(.*)'/g), ([, module]) => module);
    assert.ok(imports.length > 2);
    assert.deepEqual(
      imports.filter((module) => !/^(lit|\.\.\/src\/foundation\/[\w-]+\.js)$/.test(module)),
      [],
    );
  });

  it('keeps the contract with the four, from the same table', async () => {
    const table = await readFile('test/every-widget/widgets.ts', 'utf8');
    const sections = Array.from(table.matchAll(/section: '(\w+)'/g), ([, section]) => section);
    assert.deepEqual(sections.sort(), [...widgetNames, 'figures'].sort());
  });
});
