import { cp } from 'node:fs/promises';

/** The themes are files to link or to copy: on the CDN as they are in the package. */
export function copyThemes() {
  return cp(new URL('../themes/', import.meta.url), new URL('../dist/cdn/themes/', import.meta.url), {
    recursive: true,
  });
}
