/** The files that a partner's page loads. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

const folder = new URL('../../dist/cdn/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
const scripts = readdirSync(folder, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'))
  .sort();
const entries = ['asks.js', 'campaign-widgets.iife.js', 'campaign-widgets.js', 'quotes.js', 'signup.js', 'timeline.js'];

/** What is fetched only where it is configured, relative to the script. */
const onDemand = /^\.\/(locales|extras|providers|core)\/[\w-]+\.js$/;

/** An address that is never asked: the base of relative ones, in a domain that exists nowhere (RFC 6761). */
const neverAsked = ['https://relative.invalid'];

describe('the CDN files', () => {
  it('are one for all widgets, as a module and as a classic script, and one for each', () => {
    assert.deepEqual(
      scripts.filter((path) => !path.includes('/')),
      entries,
    );
  });

  it('are all in the manifest, with the version of the package', () => {
    assert.equal(manifest.version, version);
    assert.deepEqual(Object.keys(manifest.files).sort(), scripts);
  });

  for (const path of scripts) {
    const content = readFileSync(new URL(path, folder));
    const code = content.toString();

    describe(path, () => {
      it('has the size and the integrity that the manifest says', () => {
        const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        assert.deepEqual(manifest.files[path], {
          bytes: content.length,
          brotli: brotliCompressSync(content).length,
          integrity,
        });
      });

      it('is whole: what it imports, it imports only where it is configured', () => {
        const nodes = nodesOf(parseAst(code));
        const fixed = nodes.filter(
          ({ type, source }) => /^(Import|Export(Named|All))Declaration$/.test(type) && source,
        );
        assert.deepEqual(
          fixed.map(({ source }) => source.value),
          [],
        );
        for (const { source } of nodes.filter(({ type }) => type === 'ImportExpression')) {
          assert.match(String(source.value), onDemand);
        }
      });

      it('names no host', () => {
        const addresses = code.match(/(?:https?:|wss?:|["'`])\/\/[\w.-]+/g) ?? [];
        assert.deepEqual(
          addresses.filter((address) => !neverAsked.includes(address)),
          [],
        );
      });

      it('touches no cookie and no storage', () => {
        assert.doesNotMatch(code, /document\.cookie|localStorage|sessionStorage|indexedDB|\bcaches\b|serviceWorker/);
      });

      it('runs no text as code', () => {
        assert.doesNotMatch(code, /\beval\(|\bFunction\(|document\.write/);
      });
    });
  }

  for (const path of entries) {
    it(`carry the notice of Lit: ${path}`, () => {
      const [notice] = /^\/\*![^]*?\*\//.exec(readFileSync(new URL(path, folder), 'utf8')) ?? [];
      assert.ok(notice?.includes(`campaign-widgets ${version} | MIT`), notice);
      assert.ok(notice.includes('with Lit, © Google LLC, BSD-3-Clause | LICENSES.txt'), notice);
    });
  }

  it('have the licences of all that is in them beside them', () => {
    const licences = readFileSync(new URL('LICENSES.txt', folder), 'utf8');
    for (const name of ['@lit/reactive-element', 'lit-html', 'lit-element', '@lit/localize']) {
      assert.ok(licences.includes(`Name: ${name}\n`), name);
    }
    assert.match(licences, /Copyright \(c\) 2017 Google LLC\. All rights reserved\./);
    assert.match(licences, /Redistributions in binary form must reproduce the above copyright notice/);
  });
});

function nodesOf(node) {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node?.type !== 'string') return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
}
