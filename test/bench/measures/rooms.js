import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { brotli } from '../page/compression.js';
import { fileOf } from '../page/server.js';

/** The rooms of the source, each with what its files are known by. The first that fits counts. */
const signs = {
  Lit: /node_modules/,
  styles: /\.styles\.js$/,
  foundation: /foundation|locales/,
  timeline: /widgets\/timeline/,
  asks: /widgets\/asks/,
  quotes: /widgets\/quotes/,
  'sign-up': /widgets\/signup/,
  'licences and imports': /^/,
};

export const rooms = Object.keys(signs);

/**
 * What each room has of a file, in bytes of brotli: by its share of the characters, as a file is compressed as a whole.
 * Read from the source map.
 */
export async function bytesByRoom(path) {
  const [code, map] = await Promise.all([path, `${path}.map`].map((name) => readFile(fileOf(name), 'utf8')));
  const sources = new SourceMap(JSON.parse(map));
  const characters = Object.fromEntries(rooms.map((room) => [room, 0]));
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const { originalSource = '' } = sources.findEntry(row, column);
      characters[rooms.find((room) => signs[room].test(originalSource))] += 1;
    }
  });
  const { length } = await brotli(code);
  return Object.fromEntries(rooms.map((room) => [room, (characters[room] / code.length) * length]));
}
