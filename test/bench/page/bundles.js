import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from '@swc/core';
import { fileOf } from './server.js';

/** Makes the files of those contestants that are meant to be bundled by the page that uses them. */
export async function makeBundles(contestants) {
  for (const { bundle, scripts } of contestants.filter((contestant) => contestant.bundle)) {
    await write(fileOf(scripts[0].src), await scriptOf(bundle));
  }
  await write(fileOf('/bundles/web-awesome.css'), await webAwesomeTheme());
}

async function scriptOf(modules) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? modules.map((name) => `import '/peers/${name}';`).join('\n') : null),
  };
  const peers = {
    name: 'peers',
    resolveId: (id) => (id.startsWith('/peers/') ? fileOf(id) : null),
  };
  const build = await rollup({ input: 'entry', plugins: [entry, peers, nodeResolve({ browser: true })], onwarn() {} });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  const { code } = await minify(output[0].code, { module: true, compress: { ecma: 2022 }, mangle: true });
  return code;
}

/** The default theme with the files that it imports, as one. */
async function webAwesomeTheme() {
  const read = async (url) => {
    const text = await readFile(url, 'utf8');
    const imports = [...text.matchAll(/@import url\(['"]?(.+?)['"]?\);/g)];
    const inlined = await Promise.all(imports.map(([, path]) => read(new URL(path, url))));
    return inlined.join('\n') + text.replace(/@import url\(.+?\);/g, '');
  };
  const folder = new URL('../node_modules/@awesome.me/webawesome/dist/styles/', import.meta.url);
  return (await read(new URL('themes/default.css', folder))).replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
