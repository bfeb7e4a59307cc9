import { cp, writeFile } from 'node:fs/promises';

const dist = new URL('../dist/', import.meta.url);

/** The themes are files to link or to copy: on the CDN as they are in the package. */
export async function copyThemes() {
  await cp(new URL('../themes/', import.meta.url), new URL('cdn/themes/', dist), { recursive: true });
  // What TypeScript finds of one that is imported.
  await writeFile(new URL('theme.d.ts', dist), 'export {};\n');
}
