import { flag, id, image, languageTag, link, text, widgetSchema, words } from '../../foundation/schema.js';
import { list, object, oneOf, value, type ObjectShape, type Of, type Plain } from '../../foundation/shape.js';

const quote = object(
  {
    /** What was said. Quotation marks are set around it, unless it has its own. */
    text,
  },
  {
    /** Who said it. */
    author: words,
    /** What they are, such as "Head teacher in Vilnius". */
    role: words,
    /** A portrait. */
    image,
    /** Where the words come from. */
    link,
    /** The language of the quote, where it is not that of the page. */
    lang: languageTag,
    /** The language in which it was said, where the text is a translation. */
    translatedFrom: languageTag,
    /** What else a reader has to know, such as "Name changed". */
    note: words,
    /** Names the quote in the page's address; with `share`, made of the author and the first words where it is not given. */
    id,
  },
);

const quotes = widgetSchema(
  {
    /** The quotes, in the order in which they are shown. */
    quotes: list<Quote>(quote),
  },
  {
    /** One at a time (the default; two or three beside one another where they fit), or all one under the other. */
    layout: oneOf('text', ['carousel', 'list']),
    /** Seconds after which the next quote comes by itself. Never, where it is not given. */
    autoplay: value<number>(
      'number',
      'a number of seconds from 3 to 600',
      (value) => typeof value === 'number' && value >= 3 && value <= 600,
    ),
    /** Each quote can be shared. */
    share: flag,
    /** What is shared along with a quote; "#" is put before a word that has none. */
    hashtags: list(id),
  },
);

/** What `<campaign-quotes>` is configured with: the quotes, and how they are shown. */
export type QuotesConfig = Plain<Of<typeof quotes>>;
/** What somebody said, who they are, and where the words come from. */
export type Quote = Plain<Of<typeof quote>>;

/** The shape of `QuotesConfig`: reads JSON, and reports what is wrong with it. */
export const quotesSchema: ObjectShape<QuotesConfig> = quotes;
