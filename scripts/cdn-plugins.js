// What makes the CDN files small, and what keeps them whole.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { minify } from '@swc/core';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** Where files lie beside the script, by the folders of their modules. */
const foldersBeside = {
  extras: 'extras',
  providers: 'providers',
  regions: 'regions',
  catalogues: 'locales',
};

/** A dynamic import leads to a file beside the script: the browser resolves it against the script's own address. */
export const besideTheScript = {
  name: 'beside-the-script',
  resolveDynamicImport(specifier) {
    if (typeof specifier !== 'string') return null;
    const folder = foldersBeside[basename(dirname(specifier))];
    if (!folder) throw new Error(`No file beside the script for ${specifier}`);
    return { id: `./${folder}/${basename(specifier)}`, external: true };
  },
};

/** One expression for a list of files, where the module has a literal import of each, which bundlers can follow. */
export const shortLoaders = {
  name: 'short-loaders',
  transform(code, id) {
    if (!isIn('/dist/', id)) return null;
    const list = /\{(?:\s+'?[\w-]+'?: \(\) => import\('\.\/([\w-]+)\/[\w-]+\.js'\),)+\s+\}/g;
    return edited(code, list, (entries, folder) => {
      const names = Array.from(entries.matchAll(/([\w-]+)\.js/g), ([, name]) => name);
      const made = `Object.fromEntries("${names.join(' ')}".split(" ").map((name) => [name, () => import(\`./${foldersBeside[folder]}/\${name}.js\`)]))`;
      // Files that a widget does not have are not listed in its script.
      return `/* @__PURE__ */ (() => ${made})()`;
    });
  },
};

// All languages have the same ones.
const xliff = readFileSync(new URL('../translations/de.xlf', import.meta.url), 'utf8');
const ids = Array.from(xliff.matchAll(/<trans-unit id="([^"]+)"/g), ([, id]) => id).sort();

/**
 * The ids of messages are for people. In the script they are numbers, and in the files of languages, which are of one
 * version with it, places in a list.
 */
export const shortMessageIds = {
  name: 'short-message-ids',
  transform(code, id) {
    if (isIn('/dist/locales/words/', id)) {
      let count = 0;
      const list = code.replace(/^( +)'?([\w-]+)'?: (?=`|str ?`)/gm, (_, indent, key) => {
        if (numberOf(key) !== count) throw new Error(`${id} has "${key}" in the place of "${ids[count]}"`);
        count += 1;
        return indent;
      });
      if (count !== ids.length) throw new Error(`${id} has ${count} of ${ids.length} messages`);
      return { code: list.replace('templates = {', 'templates = [').replace(/^\};$/m, '];'), map: null };
    }
    if (!isIn('/dist/', id)) return null;
    const inPlace = (_, key) => (key ? `${numberOf(key)}` : 'id');
    // Where a message is, and where it is taken.
    const places = /\{\s*id: '([\w-]+)'(?:,\s*desc: '[^']*')?,?\s*\}|\{ id = '' \} = \{\}/g;
    const shorter = edited(code, places, inPlace);
    // A description that is still there means that its message was not recognised, and would stay English.
    if (/\bdesc: /.test(shorter.code))
      throw new Error(`${id} has a message that is not written as { id: '…', desc: '…' }`);
    return shorter;
  },
};

// So many letters that two versions will hardly have the same.
const ofTheseIds = `t${createHash('sha256').update(ids.join()).digest('hex').slice(0, 5)}`;

/**
 * The list of words is called after the ids that it stands for. A file of another version, as a browser may still have it
 * where a folder was overwritten, would put words in wrong places: its list is not found.
 */
export const nameOfWords = {
  name: 'name-of-words',
  transform(code, id) {
    const knowsIt = isIn('/dist/locales/', id) || isIn('/dist/foundation/locale.js', id);
    return knowsIt ? edited(code, /\btemplates\b/g, ofTheseIds) : null;
  },
};

/** Whether a module is in a folder, on any system. */
function isIn(folder, id) {
  return id.replaceAll('\\', '/').includes(folder);
}

function numberOf(id) {
  const number = ids.indexOf(id);
  if (number < 0) throw new Error(`No message "${id}" in translations/de.xlf: run npm run localize`);
  return number;
}

const styles = readdirSync(new URL('../src/', import.meta.url), { recursive: true }).filter((path) =>
  path.endsWith('.styles.ts'),
);
const tokens = styles.flatMap(
  (path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8').match(/--_[\w-]+/g) ?? [],
);
// In the order of the alphabet, as each build has to give the same files.
const shortTokens = new Map([...new Set(tokens)].sort().map((token, index) => [token, `--_${shortName(index)}`]));

/** Private custom properties are named alike in all files, as they are handed down from one widget to one within it. */
export const shortPrivateTokens = {
  name: 'short-private-tokens',
  transform: (code) => edited(code, /--_[\w-]+/g, (token) => shortTokens.get(token) ?? token),
};

/** With a source map that knows what has been moved. */
function edited(code, pattern, replacement) {
  const text = new MagicString(code).replace(pattern, replacement);
  return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
}

export function minifyOptions(format) {
  return {
    module: format === 'es',
    // What is made by `new`, which no arrow can be, is a class.
    compress: { ecma: 2022, passes: 3, unsafe_arrows: true },
    mangle: true,
    format: { comments: false },
  };
}

export const minified = {
  name: 'minified',
  renderChunk: (code, _chunk, { format }) => minify(code, { ...minifyOptions(format), sourceMap: true }),
};

/** swc leaves private names as they are. The same few in each class are smaller when compressed. */
export const shortPrivateNames = {
  name: 'short-private-names',
  renderChunk(code) {
    const shorter = new MagicString(code);
    // Those of the classes around a place, the innermost last: a class within another one may use the names of both.
    const scopes = [];
    walk(this.parse(code), {
      enter({ type, name, body, start, end }) {
        if (type === 'ClassBody') {
          const outer = scopes.reduce((count, { size }) => count + size, 0);
          const declared = body.flatMap(({ key }) => (key?.type === 'PrivateIdentifier' ? key.name : []));
          scopes.push(new Map([...new Set(declared)].map((key, index) => [key, shortName(outer + index)])));
        }
        if (type === 'PrivateIdentifier') {
          const names = scopes.findLast((scope) => scope.has(name));
          shorter.update(start, end, `#${names.get(name)}`);
        }
      },
      leave({ type }) {
        if (type === 'ClassBody') scopes.pop();
      },
    });
    return { code: shorter.toString(), map: shorter.generateMap({ hires: 'boundary' }) };
  },
};

/** The letters that scripts have most come first. */
function shortName(index) {
  const letters = 'teisrnoahlcdupmfgbvwyjkqxz';
  return letters[index % letters.length] + (Math.floor(index / letters.length) || '');
}
