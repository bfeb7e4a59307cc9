/** Contrast as WCAG 2.2 defines it, of colours as the browser computes them. */

type Rgb = readonly [number, number, number];

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** The ratio of the luminances, 1 to 21. Colours that let something through lie on the `ground`. */
export function contrast(colour: string, ground: string): number {
  const behind = painted(ground);
  const [lighter = 0, darker = 0] = [luminance(painted(ground, colour)), luminance(behind)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether two colours are the same on a screen, which rounds them. */
export function isSameColour(colour: string, other: string): boolean {
  const [one, two] = [painted('#808080', colour), painted('#808080', other)];
  return one.every((value, channel) => Math.abs(value - (two[channel] ?? 0)) <= 2);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function painted(...layers: readonly string[]): Rgb {
  if (!pixel) throw new Error('There is no canvas');
  for (const layer of layers) {
    // A colour that the canvas does not know would leave the one before.
    pixel.fillStyle = '#010203';
    pixel.fillStyle = layer;
    if (pixel.fillStyle === '#010203') throw new Error(`No colour: ${layer}`);
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
