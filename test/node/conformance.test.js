/** The conformance pages name every criterion for every widget, and no test that does not exist. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { widgetNames } from '../../scripts/widget-names.js';

/** WCAG 2.2, levels A and AA. */
const criteria =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(
    ' ',
  );

const rowsOf = (text) =>
  Array.from(text.matchAll(/^\| (\d\.\d\.\d+) [^|]*\| ([^|]*?) *\|([^\n]*)$/gm), ([, criterion, result, rest]) => ({
    criterion,
    result,
    rest,
  }));
const page = (name) => readFile(`docs/conformance/${name}.md`, 'utf8');
const common = rowsOf(await page('README'));

describe('conformance', () => {
  for (const widget of widgetNames) {
    it(`of ${widget} says something of every criterion, once`, async () => {
      const own = rowsOf(await page(widget));
      const named = [...own, ...common].map(({ criterion }) => criterion);
      assert.deepEqual(named.sort(), criteria.toSorted());
    });

    it(`of ${widget} has a result for each, and a gap where it is no more than partly met`, async () => {
      for (const { criterion, result, rest } of [...rowsOf(await page(widget)), ...common]) {
        assert.match(result, /^(supports|partly|not applicable|page)$/, criterion);
        if (result === 'partly') assert.match(rest.split('|').at(-2), /\w/, criterion);
      }
    });
  }

  it('names tests that exist, and so do the security notes', async () => {
    const texts = [...(await Promise.all(['README', ...widgetNames].map(page)))];
    texts.push(await readFile('SECURITY.md', 'utf8'));
    const files = texts.flatMap((text) => Array.from(text.matchAll(/`([\w/-]+\.test\.[jt]s)`/g), ([, file]) => file));
    assert.ok(files.length > 50);
    assert.deepEqual(
      files.filter((file) => !existsSync(`test/${file}`)),
      [],
    );
  });

  it('and the security notes name tests of those files, by what they are called there', async () => {
    const rows = (await readFile('SECURITY.md', 'utf8')).match(/^\| .*$/gm).map((row) => row.split(' | ').at(-1));
    const proofs = rows.filter((proof) => !/^(Shown by|-)/.test(proof));
    assert.ok(proofs.length > 20);
    for (const proof of proofs) {
      const files = Array.from(proof.matchAll(/`([\w/-]+\.test\.[jt]s)`/g), ([, file]) => file);
      const topics = proof.replaceAll(/“[^”]*”|`[^`]*`|contract:|\|/g, '').split(/[;,]/);
      for (const topic of topics) if (topic.trim()) files.push(`every-widget-${topic.trim()}.test.ts`);
      const texts = (await Promise.all(files.map((file) => readFile(`test/${file}`, 'utf8')))).join('\n');
      for (const [, title] of proof.matchAll(/“([^”]*)”/g))
        for (const part of title.split(/ ?… ?/)) assert.ok(texts.includes(part), `${title}: ${files}`);
    }
  });
});
