import { rm } from 'node:fs/promises';
import { writeCdnManifest } from './cdn-manifest.js';
import { writeCdnProviders } from './cdn-providers.js';
import { copyThemes } from './copy-themes.js';
import { writeJsonSchemas } from './json-schemas.js';
import { addDataLicence } from './licences.js';
import { runCommand } from './run-command.js';

const steps = {
  'npm modules and types': () => runCommand('tsc -p tsconfig.build.json'),
  'JSON Schemas': writeJsonSchemas,
  'CDN files': () => runCommand('rollup --config --silent'),
  licences: addDataLicence,
  'mailing services': writeCdnProviders,
  themes: copyThemes,
  'CDN manifest': writeCdnManifest,
  'custom elements manifest and editor data': () =>
    runCommand('custom-elements-manifest analyze --quiet', { quiet: true }),
};

await rm(new URL('../dist/', import.meta.url), { recursive: true, force: true });
for (const [name, step] of Object.entries(steps)) {
  try {
    await step();
  } catch (error) {
    console.error(`build: ${name} failed`);
    console.error(error);
    process.exit(1);
  }
  console.log(`build: ${name}`);
}
