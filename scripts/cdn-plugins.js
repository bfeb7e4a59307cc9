// What makes the CDN files small, and what keeps them whole.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { minify } from 'terser';
import { locales, localesWithoutNames } from './locales.js';

/** What few pages use: a file of its own beside the script, by the folder that it is in. */
const filesBeside = { extras: 'extras', providers: 'providers' };

/** A dynamic import leads to a file beside the script: the browser resolves it against the script's own address. */
export const besideTheScript = {
  name: 'beside-the-script',
  resolveDynamicImport(specifier) {
    if (typeof specifier !== 'string') return null;
    const folder = filesBeside[basename(dirname(specifier))];
    if (!folder) throw new Error(`No file beside the script for ${specifier}`);
    return { id: `./${folder}/${basename(specifier)}`, external: true };
  },
};

/** One expression for the files of all languages, where the modules have a literal one for each, which bundlers can follow. */
export const shortLoaders = {
  name: 'short-loaders',
  load(id) {
    if (!id.endsWith('/dist/locales/loaders.js')) return null;
    const loaders = (codes, folder) =>
      `Object.fromEntries("${codes.join(' ')}".split(" ").map((code) => [code, () => import(\`./${folder}/\${code}.js\`)]))`;
    return `export const loaders = ${loaders(Object.keys(locales), 'locales')};
export const regionLoaders = ${loaders(localesWithoutNames, 'regions')};`;
  },
};

const xliff = readFileSync(new URL('../translations/de.xlf', import.meta.url), 'utf8');
const ids = Array.from(xliff.matchAll(/<trans-unit id="([^"]+)"/g), ([, id]) => id).sort();
const shortIds = new Map(ids.map((id, index) => [id, index.toString(36)]));

/** The ids of messages are for people. In the script and in the files of languages, which are of one version, they are numbers. */
export const shortMessageIds = {
  name: 'short-message-ids',
  transform(code, id) {
    if (id.includes('/dist/locales/words/')) {
      let keys = 0;
      const shorter = code.replace(/^( +)'?([\w-]+)'?: (?=`|str ?`)/gm, (_, indent, key) => {
        keys += 1;
        return `${indent}'${short(key)}': `;
      });
      if (keys !== shortIds.size) throw new Error(`${id} has ${keys} of ${shortIds.size} messages`);
      return { code: shorter, map: null };
    }
    if (!id.includes('/dist/')) return null;
    const inPlace = (_, key) => `{ id: '${short(key)}' }`;
    return { code: code.replace(/\{\s*id: '([\w-]+)'(?:,\s*desc: '[^']*')?,?\s*\}/g, inPlace), map: null };
  },
};

function short(id) {
  const found = shortIds.get(id);
  if (!found) throw new Error(`No message "${id}" in translations/de.xlf: run npm run localize`);
  return found;
}

export function minifyOptions(format) {
  return {
    ecma: 2022,
    module: format === 'es',
    // Functions that are used once stay functions: the same words again are smaller when compressed.
    compress: { passes: 2, inline: 1 },
    format: { comments: false },
  };
}

/** In this process: a plugin that starts one for each of eighty small files takes longer than their minification. */
export const minified = {
  name: 'minified',
  async renderChunk(code, _chunk, { format }) {
    const { code: smaller, map } = await minify(code, { ...minifyOptions(format), sourceMap: { asObject: true } });
    return { code: smaller, map };
  },
};
