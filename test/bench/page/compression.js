import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** As small as brotli makes it. */
export function brotli(content) {
  return brotliAsync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}

/** The bytes of a file as it is and as each of the two ways sends it. */
export async function sizesOf(content) {
  const raw = Buffer.from(content);
  const [gzipped, brotlied] = await Promise.all([gzipAsync(raw, { level: 9 }), brotli(raw)]);
  return { raw: raw.length, gzip: gzipped.length, brotli: brotlied.length };
}
