import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from './schema.js';

/** An image that loads when it is near, with its space reserved where its size is known. */
export function imageTemplate(image: Image | undefined, name = 'image'): TemplateResult | typeof nothing {
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
  />`;
}
