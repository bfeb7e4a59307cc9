/** The words of every language are whole: nothing missing, no placeholder lost, nothing left in English by mistake. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { plural } from '../../dist/foundation/locale.js';
import { locales } from '../../scripts/locales.js';
import { sameInEnglish } from '../translations/same-in-english.js';

/** The units of an XLIFF file: id → source and target, with placeholders as `{0}`. */
async function unitsOf(locale) {
  const text = await readFile(new URL(`../../translations/${locale}.xlf`, import.meta.url), 'utf8');
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  return Array.from(xml.getElementsByTagName('trans-unit')).map((unit) => ({
    id: unit.getAttribute('id'),
    source: wordsOf(unit.getElementsByTagName('source')[0]),
    target: wordsOf(unit.getElementsByTagName('target')[0]),
  }));
}

function wordsOf(node) {
  if (!node) return '';
  return Array.from(node.childNodes)
    .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue))
    .join('');
}

const placeholders = (words) => [...new Set(words.match(/\{\w+\}/g))].sort();
const isPlural = (source) => /^\w+:.*\|/.test(source);

for (const locale of Object.keys(locales)) {
  const units = await unitsOf(locale);

  describe(`translation: ${locale}`, () => {
    it('has every message', () => {
      assert.ok(units.length > 70, `${units.length} messages`);
      assert.deepEqual(
        units.filter(({ target }) => !target.trim()).map(({ id }) => id),
        [],
      );
    });

    it('keeps the placeholders', () => {
      for (const { id, source, target } of units) {
        assert.deepEqual(placeholders(target), placeholders(source), id);
        if (isPlural(source)) for (const form of target.split('|')) assert.ok(form.includes('#'), `${id}: ${form}`);
      }
    });

    it('is not English', () => {
      const allowed = sameInEnglish[locale] ?? [];
      const same = units.filter(({ source, target }) => source === target).map(({ id }) => id);
      assert.deepEqual(
        same.filter((id) => !allowed.includes(id)),
        [],
        `as in English: where that is right in "${locale}", test/translations/same-in-english.js has to say so`,
      );
    });

    it('loses no word of a plural, whatever the number', () => {
      const rules = new Intl.PluralRules(locale);
      for (const { id, target } of units.filter(({ source }) => isPlural(source))) {
        const forms = target.split('|');
        for (let count = 0; count < 200; count += 1) {
          const name = `${rules.select(count)}:`;
          const named = forms.find((form) => form.startsWith(name))?.slice(name.length);
          assert.equal(
            plural(count, target, { spoken: locale, number: String }),
            (named ?? forms.at(-1)).replace('#', String(count)),
            id,
          );
        }
      }
    });

    it('has the forms of its plurals', () => {
      const rules = new Intl.PluralRules(locale);
      const categories = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
      for (const { id, target } of units.filter(({ source }) => isPlural(source))) {
        const named = target
          .split('|')
          .slice(0, -1)
          .map((form) => /^(\w+):/.exec(form)?.[1]);
        // The last form has no name: it is for the one category that remains.
        for (const category of named) assert.ok(categories.has(category), `${id} has a form "${category}"`);
        assert.equal(named.length, categories.size - 1, `${id} needs forms for ${[...categories]}`);
      }
    });
  });
}

/** What a native reader checks in five minutes, by the ids of the messages that visitors see. */
const idsOfTerms = {
  'sign up': 'submit',
  'email address': 'email',
  'privacy notice': 'privacy',
  share: 'share',
  'copy link': 'copy-link',
  'show all': 'show-all-quotes',
};
const terms = [...Object.keys(idsOfTerms), 'key ask', 'event', 'timeline', 'quote'].sort();
const glossary = await readFile(new URL('../../translations/glossary.md', import.meta.url), 'utf8');

describe('the glossary', () => {
  for (const locale of Object.keys(locales)) {
    it(`has ten terms for ${locale}, as its messages have them`, async () => {
      const [, section = ''] = glossary.split(`(\`${locale}\`)`);
      const [table] = section.split('\n## ');
      const rows = Array.from(table.matchAll(/^\| ([a-z ]+?) +\| (.+?) +\|$/gm), ([, term, word]) => [term, word]);
      assert.deepEqual(rows.map(([term]) => term).sort(), terms);
      const targets = Object.fromEntries((await unitsOf(locale)).map(({ id, target }) => [id, target]));
      for (const [term, word] of rows) if (term in idsOfTerms) assert.equal(word, targets[idsOfTerms[term]], term);
    });
  }
});
