import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from './schema.js';

/**
 * An image that loads when it is near, with its space reserved where its size is known.
 *
 * @param name its class and its part
 * @param onEnd is told that it has come (`load`) or cannot be had (`error`)
 */
export function imageTemplate(
  image: Image | undefined,
  name = 'image',
  onEnd?: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const { src, alt, width, height } = image;
  return html`<img
    class="authored ${name}"
    part=${name}
    src=${src}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    @load=${onEnd}
    @error=${onEnd}
  />`;
}
