/** Pictures of pages, compared pixel by pixel. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const REFERENCES = 'test/pictures';
const DIFFERENCES = 'build/pictures';

/** Of the pixels: about a letter, and more than the edge of a curve that is rounded otherwise. */
const TOLERANCE = 0.0001;

/** What the pictures were made with: another engine or system draws letters otherwise. */
const engineFile = `${REFERENCES}/made-with.json`;

export function madeWith() {
  return existsSync(engineFile) ? JSON.parse(readFileSync(engineFile, 'utf8')) : undefined;
}

export function keepEngine(engine) {
  mkdirSync(REFERENCES, { recursive: true });
  writeFileSync(engineFile, `${JSON.stringify(engine, null, 2)}\n`);
}

export function keep(name, picture) {
  mkdirSync(REFERENCES, { recursive: true });
  writeFileSync(`${REFERENCES}/${name}.png`, picture);
}

/** How many pixels can be told from the ground at the end of a picture of a box: of what stands there, within its edge. */
export function drawnAtEnd(picture) {
  const { width, height, data } = PNG.sync.read(Buffer.from(picture));
  const shadeAt = (x, y) => data[4 * (y * width + x)];
  const ground = shadeAt(width - 6, height / 2);
  let count = 0;
  for (let x = width - 50; x < width - 6; x += 1)
    for (let y = 6; y < height - 6; y += 1) if (Math.abs(shadeAt(x, y) - ground) > 128) count += 1;
  return count;
}

/** What is wrong with the picture, with the file that shows it; `undefined` where it is as it was. */
export function difference(name, picture) {
  const reference = PNG.sync.read(readFileSync(`${REFERENCES}/${name}.png`));
  const now = PNG.sync.read(Buffer.from(picture));
  const { width, height } = reference;
  mkdirSync(DIFFERENCES, { recursive: true });
  if (now.width !== width || now.height !== height) {
    writeFileSync(`${DIFFERENCES}/${name}.png`, picture);
    return `${now.width} × ${now.height} pixels instead of ${width} × ${height}: see ${DIFFERENCES}/${name}.png`;
  }
  const shown = new PNG({ width, height });
  const count = pixelmatch(reference.data, now.data, shown.data, width, height, { threshold: 0.02 });
  if (count <= TOLERANCE * width * height) return undefined;
  writeFileSync(`${DIFFERENCES}/${name}.png`, PNG.sync.write(shown));
  return `${count} of ${width * height} pixels are others: see ${DIFFERENCES}/${name}.png`;
}
