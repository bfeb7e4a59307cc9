import { id, image, languageTag, link, text, widgetKeys, words } from '../../foundation/schema.js';
import { list, object, oneOf, type Of } from '../../foundation/shape.js';

const quote = object(
  { text },
  {
    author: words,
    role: words,
    /** A portrait. */
    image,
    /** Where the words come from. */
    link,
    /** The language of the quote, where it is not that of the page. */
    lang: languageTag,
    id,
  },
);

/** The configuration of `<campaign-quotes>`. */
export const quotesSchema = object(
  { quotes: list(quote) },
  {
    ...widgetKeys,
    /** One at a time (the default), or all one under the other. */
    layout: oneOf('text', ['carousel', 'list']),
  },
);

export type QuotesConfig = Of<typeof quotesSchema>;
export type Quote = Of<typeof quote>;
