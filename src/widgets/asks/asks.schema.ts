import { date, flag, id, image, link, text, widgetSchema, words } from '../../foundation/schema.js';
import { either, list, object, oneOf, type ObjectShape, type Of, type Plain } from '../../foundation/shape.js';

const statusWord = oneOf('text', ['open', 'promised', 'adopted', 'rejected']);

const datedStatus = object(
  {
    /** The word. */
    value: statusWord,
  },
  {
    /** Since when it is so. */
    date,
  },
);

const ask = object(
  {
    /** What is asked for, in a line. */
    title: words,
  },
  {
    /** Why, and how. */
    body: text,
    /** Where more of it can be read. The whole card leads there. */
    link,
    /** A picture above the words. */
    image,
    /** Names the ask in the page's address, and its icon's slot; made of the title where it is not given. */
    id,
    /** Who is asked, such as "To the Council". */
    addressee: words,
    /** The legal article or document that the ask is about. */
    reference: words,
    /** What has become of it: the word, or the word and the date since when it is so. */
    status: either<AskStatus, DatedStatus>(statusWord, datedStatus),
  },
);

const asks = widgetSchema(
  {
    /** The asks, in the order in which they are shown. */
    asks: list<Ask>(ask),
  },
  {
    /** Columns of cards (the default), or one under the other for narrow places. */
    layout: oneOf('text', ['cards', 'list']),
    /** The asks have an order and show their numbers. */
    numbered: flag,
    /** Long texts are folded behind their first sentence or two. */
    collapsible: flag,
    /** Each ask can be shared, or its link copied. */
    share: flag,
    /** What is shared along with an ask; "#" is put before a word that has none. */
    hashtags: list(id),
  },
);

/** What `<campaign-asks>` is configured with: the asks, and how they are shown. */
export type AsksConfig = Plain<Of<typeof asks>>;
/** What is asked for, of whom, and what has become of it. */
export type Ask = Plain<Of<typeof ask>>;
/** What has become of an ask. */
export type AskStatus = Of<typeof statusWord>;
/** What has become of an ask, and since when. */
export type DatedStatus = Plain<Of<typeof datedStatus>>;

/** The shape of `AsksConfig`: reads JSON, and reports what is wrong with it. */
export const asksSchema: ObjectShape<AsksConfig> = asks;
