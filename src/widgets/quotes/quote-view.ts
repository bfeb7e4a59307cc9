import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from './language-name.js';
import { hasOwnMarks } from './quotation-marks.js';
import type { Quote, QuotesConfig } from './quotes.schema.js';
import { imageTemplate } from '../../foundation/image.js';
import { directionOf } from '../../foundation/language-tag.js';
import { linkTemplate } from '../../foundation/link.js';
import { str, type Words } from '../../foundation/locale.js';
import { richText } from '../../foundation/rich-text.js';
import type { Shared } from '../../foundation/sharing.js';
import { plainText } from '../../foundation/text-format.js';

/** What a quote is in the box where it stands. */
export interface SlidePlace {
  /** In the page's address. */
  readonly id: string;
  readonly role: 'group' | 'listitem';
  readonly roleDescription: string | typeof nothing;
  readonly label: string | typeof nothing;
  /** The box has its height from others. */
  readonly isLow: boolean;
}

/** The id, in the shadow root, of what a quote is called by. Its words would be a long name. */
function nameIdOf({ author }: Quote, index: number): string {
  return author ? `_author-${index}` : '';
}

/** What is handed on of a quote: its words and who says them, without the marks of the text format. */
export function shared(
  quote: Quote,
  index: number,
  id: string,
  { hashtags }: Pick<QuotesConfig, 'hashtags'>,
  base: string,
): Shared {
  const { author = '', text } = quote;
  const words = `${plainText(text, base)}\n${author}`.trim();
  return { id, titleId: nameIdOf(quote, index), title: author, text: words, hashtags };
}

/** The words, who says them, and what else is known of them. There may be hundreds: no box without need. */
export function quoteTemplate(
  quote: Quote,
  index: number,
  place: SlidePlace,
  words: Words,
  shareButton: unknown,
): TemplateResult {
  const { text, author, role, image, lang } = quote;
  const hasAttribution = author ?? role ?? image;
  return html`<div
    id=${place.id}
    class=${place.isLow ? 'quote low' : 'quote'}
    part="quote"
    role=${place.role}
    aria-roledescription=${place.roleDescription}
    aria-label=${place.label}
  >
    <blockquote
      class="${lang ? '' : 'authored'} words text ${hasOwnMarks(text) ? '' : 'marked'}"
      part="text"
      lang=${lang ?? nothing}
      dir=${lang ? directionOf(lang) : nothing}
    >
      ${richText(text)}
    </blockquote>
    ${hasAttribution ? attribution(quote, index) : nothing}${facts(quote, index, words, shareButton)}
  </div>`;
}

/** Its alternative text would be cut off by the circle; the name is beside it. */
function hideBroken({ type, currentTarget }: Event): void {
  (currentTarget as Element).classList.toggle('broken', type === 'error');
}

/** A name or role that is missing leaves an empty line, which is not shown. */
function attribution(quote: Quote, index: number): TemplateResult {
  const { author, role, image } = quote;
  return html`<div class="attribution" part="attribution">
    ${imageTemplate(image, 'portrait', hideBroken)}
    <div>
      <p id=${author ? nameIdOf(quote, index) : nothing} class="authored author" part="author">${author}</p>
      <p class="authored role" part="role">${role}</p>
    </div>
  </div>`;
}

function facts(
  quote: Quote,
  index: number,
  { msg, language }: Words,
  shareButton: unknown,
): TemplateResult | typeof nothing {
  const { translatedFrom, note, link } = quote;
  if (!translatedFrom && !note && !link && shareButton === nothing) return nothing;
  const original = translatedFrom && languageName(translatedFrom, language);
  return html`<div class="tools" part="facts">
    ${
      original
        ? html`<p class="fact" part="translation">
            ${msg(str`Translated from ${original}`, {
              id: 'translated-from',
              desc: 'Before the name of a language as a dictionary has it: where that would have to change its form, "Original language: …"',
            })}
          </p>`
        : nothing
    }
    ${note ? html`<p class="authored fact" part="note">${note}</p>` : nothing}
    ${linkTemplate(link, msg('Source', { id: 'quote-source' }), `_link-${index}`, nameIdOf(quote, index))}
    ${shareButton}
  </div>`;
}
