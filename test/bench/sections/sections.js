import { bytesSection } from './bytes.js';
import { coldSection } from './cold.js';
import { mountsSection } from './mounts.js';
import { pressSection } from './press.js';
import { renderSection } from './render.js';
import { roomsSection } from './rooms.js';
import { updatesSection } from './updates.js';

/**
 * What the benchmark has to tell, in this order. A section has a `title`, a `note` on how it is measured, `measure(bench)`,
 * which gives plain data by widget, and `tables(data)`.
 */
export const sections = [
  bytesSection,
  roomsSection,
  coldSection,
  renderSection,
  updatesSection,
  pressSection,
  mountsSection,
];
