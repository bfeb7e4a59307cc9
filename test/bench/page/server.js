import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from './compression.js';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folders = {
  cdn: here('../../../dist/cdn'),
  peers: here('../node_modules'),
  bundles: here('../../../build/bench/bundles'),
};

/** Serves files as a CDN does, as brotli made beforehand, and the pages that it was given. */
export async function startServer() {
  const pages = new Map();
  const bodies = new Map();
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    try {
      if (!bodies.has(pathname)) bodies.set(pathname, await bodyFor(pathname, pages));
      const type = types[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'max-age=3600' });
      response.end(bodies.get(pathname));
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;

  return {
    origin,
    /** Keeps a page and gives its address; under a name that is taken it takes the old page's place. */
    async page(name, html) {
      const path = `/${name}.html`;
      pages.set(path, html);
      bodies.set(path, await bodyFor(path, pages));
      return origin + path;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyFor(path, pages) {
  return brotli(pages.get(path) ?? (await readFile(fileOf(path))));
}

/** The file that is served at a path. */
export function fileOf(path) {
  const [, name, ...rest] = path.split('/');
  const folder = folders[name] ?? '';
  const file = resolve(folder, ...rest);
  if (!folder || !file.startsWith(folder + sep)) throw new Error(`Nothing is served at ${path}`);
  return file;
}
