import { flag, id, image, link, text, widgetKeys, words } from '../../foundation/schema.js';
import { list, object, oneOf, type Of } from '../../foundation/shape.js';

const ask = object(
  { title: words },
  {
    body: text,
    link,
    image,
    id,
    /** Who is asked, such as "To the Council". */
    addressee: words,
    /** The legal article or document that the ask is about. */
    reference: words,
    /** What has become of it. */
    status: oneOf('text', ['open', 'promised', 'adopted', 'rejected']),
  },
);

/** The configuration of `<campaign-asks>`. */
export const asksSchema = object(
  { asks: list(ask) },
  {
    ...widgetKeys,
    /** Columns of cards (the default), or one under the other for narrow places. */
    layout: oneOf('text', ['cards', 'list']),
    /** The asks have an order and show their numbers. */
    numbered: flag,
  },
);

export type AsksConfig = Of<typeof asksSchema>;
export type Ask = Of<typeof ask>;
export type AskStatus = NonNullable<Ask['status']>;
