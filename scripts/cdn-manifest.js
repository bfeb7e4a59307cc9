import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);
const folder = new URL('../dist/cdn/', import.meta.url);

/** Size and `integrity` of every script and style sheet on the CDN, taken from the files as they are on disk. */
export async function writeCdnManifest() {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const described = async (path) => {
    const content = await readFile(new URL(path, folder));
    return {
      bytes: content.length,
      brotli: (await compress(content)).length,
      integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    };
  };
  const published = paths.filter((path) => /\.(js|css)$/.test(path)).sort();
  // Together: what compresses takes all cores.
  const entries = await Promise.all(published.map(async (path) => [path, await described(path)]));
  const files = Object.fromEntries(entries);
  await writeFile(new URL('manifest.json', folder), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
