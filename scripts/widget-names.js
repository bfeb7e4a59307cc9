import { readdirSync } from 'node:fs';

/** A folder in src/widgets is a widget: a new one needs no line here. */
export const widgetNames = readdirSync(new URL('../src/widgets/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
