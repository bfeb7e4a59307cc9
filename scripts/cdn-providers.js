import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { minify } from '@swc/core';
import { minifyOptions } from './cdn-plugins.js';

const from = new URL('../dist/widgets/signup/providers/', import.meta.url);
const to = new URL('../dist/cdn/providers/', import.meta.url);

/** A mailing service is data without imports: a bundler would only give it a name, and weight. */
export async function writeCdnProviders() {
  await mkdir(to, { recursive: true });
  for (const name of (await readdir(from)).filter((name) => name.endsWith('.js'))) {
    const { code } = await minify(await readFile(new URL(name, from), 'utf8'), minifyOptions('es'));
    await writeFile(new URL(name, to), code);
  }
}
