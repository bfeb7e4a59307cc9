/** The files that a partner's page loads. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { shortMessageIds } from '../../scripts/cdn-plugins.js';
import { locales } from '../../scripts/locales.js';
import { widgetNames } from '../../scripts/widget-names.js';
import { loadProvider, serviceNames } from '../../dist/widgets/signup/services.js';

const folder = new URL('../../dist/cdn/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));
const published = readdirSync(folder, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(css|js)$/.test(path))
  .sort();
const scripts = published.filter((path) => path.endsWith('.js'));
const entries = [
  ...['campaign-widgets.iife.js', 'campaign-widgets.js'],
  ...widgetNames.map((name) => `${name}.js`),
  ...Object.keys(locales).map((locale) => `campaign-widgets.${locale}.js`),
].sort();

const files = new Map(scripts.map((path) => [path, readFileSync(new URL(path, folder))]));

/** What is fetched only where it is configured, relative to the script. */
const onDemand = /^\.\/(locales|regions|extras|providers)\/[\w-]+\.js$/;

/** Addresses that are never asked: the bases of relative ones (RFC 6761), one in a hint for visitors, a vocabulary's name. */
const neverAsked = [
  'https://relative.invalid',
  'http://relative.invalid',
  'https://example.org.',
  'https://example.org',
  'https://schema.org',
];

/** A service whose address is the same for all names it in its own file, which only those fetch who chose it. */
const ofServices = {};
for (const name of serviceNames) {
  const { endpoint } = await loadProvider(name);
  if (endpoint) ofServices[`providers/${name}.js`] = [endpoint];
}

describe('the CDN files', () => {
  it('are one for all widgets, as a module and as a classic script and in each language, and one for each', () => {
    assert.deepEqual(
      scripts.filter((path) => !path.includes('/')),
      entries,
    );
    for (const path of entries.filter((path) => path.startsWith('campaign-widgets')))
      for (const name of widgetNames) assert.ok(files.get(path).includes(`campaign-${name}`), `${path}: ${name}`);
  });

  it('are all in the manifest, with the version of the package', () => {
    assert.equal(manifest.version, version);
    assert.deepEqual(Object.keys(manifest.files).sort(), published);
  });

  it('have the size and the integrity that the manifest says', () => {
    for (const path of published) {
      const content = readFileSync(new URL(path, folder));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      const brotli = brotliCompressSync(content).length;
      assert.deepEqual(manifest.files[path], { bytes: content.length, brotli, integrity }, path);
    }
  });

  it('are whole: what they import, they import only where it is configured', () => {
    const folders = new Set();
    for (const [path, content] of files) {
      const nodes = nodesOf(parseAst(content.toString()));
      const fixed = nodes.filter(({ type, source }) => /^(Import|Export(Named|All))Declaration$/.test(type) && source);
      assert.equal(fixed[0]?.source.value, undefined, path);
      for (const { source } of nodes.filter(({ type }) => type === 'ImportExpression')) {
        const [start, end] = source.quasis?.map(({ value }) => value.cooked) ?? [];
        // One expression stands for many files.
        const named =
          source.value ??
          `${start}de${end}`.replace('regions/de', 'regions/ga').replace('providers/de', 'providers/ghost');
        assert.match(named, onDemand, path);
        folders.add(onDemand.exec(named)[1]);
        assert.ok(files.has(named.replace('./', '')), `${path} imports ${named}`);
      }
    }
    assert.deepEqual([...folders].sort(), ['extras', 'locales', 'providers', 'regions']);
  });

  it('have a limit of their size, but for those that only add the words of a language', () => {
    const limits = JSON.parse(readFileSync(new URL('../../.size-limit.json', import.meta.url), 'utf8'));
    assert.deepEqual(
      limits.map(({ path }) => path.replace('dist/cdn/', '')).sort(),
      entries.filter((path) => !locales[path.split('.').at(-2)]),
    );
  });

  it('have the words of a language in no more than 1.5 KB', () => {
    const heavy = published.filter((path) => path.startsWith('locales/') && manifest.files[path].brotli > 1536);
    assert.deepEqual(heavy, []);
    assert.equal(published.filter((path) => path.startsWith('locales/')).length, Object.keys(locales).length);
  });

  it('have words under a name that all of one version share, and no other', () => {
    const names = Object.keys(locales).map((locale) => {
      const [, name] = /\bas (t[0-9a-f]{5})\b/.exec(files.get(`locales/${locale}.js`)) ?? [];
      return name;
    });
    assert.equal(new Set(names).size, 1);
    for (const entry of ['campaign-widgets.js', 'timeline.js', 'campaign-widgets.de.js'])
      assert.ok(files.get(entry).includes(`.${names[0]}`), entry);
  });

  it('have no message that would stay English, as it is written otherwise than the build knows', () => {
    const transform = (options) => shortMessageIds.transform(`msg('Share', ${options})`, '/dist/foundation/sharing.js');
    assert.doesNotMatch(transform("{ id: 'share', desc: 'A word' }").code, /share/);
    assert.throws(() => transform(`{ id: 'share', desc: "The visitor's word" }`), /not written as/);
    assert.throws(() => transform("{ desc: 'A word', id: 'share' }"), /not written as/);
  });

  it('have a mailing service in no more than 250 bytes, but for the one that is sent a query of 133', () => {
    const heavy = published.filter((path) => path.startsWith('providers/') && manifest.files[path].brotli > 250);
    assert.deepEqual(heavy, ['providers/proca.js']);
    assert.ok(manifest.files['providers/proca.js'].brotli <= 420);
    const services = readdirSync(new URL('../../src/widgets/signup/providers/', import.meta.url));
    assert.equal(published.filter((path) => path.startsWith('providers/')).length, services.length);
  });

  it('name no host but that of the service that a file is for', () => {
    for (const [path, content] of files) {
      const addresses = content.toString().match(/(?:https?:|wss?:|["'`])\/\/[\w.-]+/g) ?? [];
      const named = addresses.filter((address) => !neverAsked.includes(address));
      assert.deepEqual(named, ofServices[path] ?? [], path);
    }
  });

  it('touch no cookie and no storage', () => {
    for (const [path, content] of files) {
      const touched = /document\.cookie|localStorage|sessionStorage|indexedDB|\bcaches\b|serviceWorker/;
      assert.doesNotMatch(content.toString(), touched, path);
    }
  });

  it('leave the address of the page alone', () => {
    for (const [path, content] of files) {
      const touched = /history\.(push|replace)State|location(\.\w+)?=[^=]|location\.(assign|replace)\(/;
      assert.doesNotMatch(content.toString(), touched, path);
    }
  });

  it('run no text as code', () => {
    for (const [path, content] of files) {
      assert.doesNotMatch(content.toString(), /\beval\(|\bFunction\(|document\.write/, path);
    }
  });

  it('ask first of all to be compiled whole, beside the download', () => {
    for (const path of entries) {
      const [before, ...after] = files.get(path).toString().split('//# allFunctionsCalledOnLoad\n');
      assert.equal(before, '', path);
      assert.equal(after.length, 1, path);
    }
  });

  it('carry the notice of Lit', () => {
    for (const path of entries) {
      const [notice = ''] = /\/\*![^]*?\*\//.exec(files.get(path).toString()) ?? [];
      assert.ok(notice.includes(`campaign-widgets ${version}, MIT`), path);
      assert.ok(notice.includes('with Lit, © Google LLC, BSD-3-Clause; LICENSES.txt'), path);
    }
  });

  it('have source maps of which each place is in its source', () => {
    const mapped = entries.filter((path) => existsSync(new URL(`${path}.map`, folder)));
    assert.equal(mapped.length, widgetNames.length + 2);
    for (const path of mapped) {
      const map = JSON.parse(readFileSync(new URL(`${path}.map`, folder), 'utf8'));
      const lines = new Map(map.sources.map((source, index) => [source, map.sourcesContent[index].split('\n')]));
      const places = new SourceMap(map);
      const sources = new Set();
      String(files.get(path))
        .split('\n')
        .forEach((line, row) => {
          for (let column = 0; column < line.length; column += 1) {
            const { originalSource, originalLine, originalColumn } = places.findEntry(row, column);
            if (!originalSource) continue;
            sources.add(originalSource);
            const { length = -1 } = lines.get(originalSource)?.[originalLine] ?? {};
            if (originalColumn > length)
              assert.fail(`${path}: ${originalSource} has no ${originalLine}:${originalColumn}`);
          }
        });
      assert.ok(sources.size > 20, `${path} has ${sources.size} sources`);
    }
  });

  it('have the licences of all that is in them beside them', () => {
    const licences = readFileSync(new URL('LICENSES.txt', folder), 'utf8');
    for (const name of ['@lit/reactive-element', 'lit-html', 'lit-element', '@lit/localize']) {
      assert.ok(licences.includes(`Name: ${name}\n`), name);
    }
    assert.match(licences, /Copyright \(c\) 2017 Google LLC\. All rights reserved\./);
    // Of the names of months and countries.
    assert.match(licences, /UNICODE LICENSE V3[^]+Permission is hereby granted/);
    assert.match(licences, /Redistributions in binary form must reproduce the above copyright notice/);
  });
});

function nodesOf(node) {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node?.type !== 'string') return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
}
