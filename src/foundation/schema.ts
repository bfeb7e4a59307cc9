/**
 * The shapes that all widgets share. Nothing here imports Lit: Node, tests and a CMS's server can use every schema.
 */
import { WEB_SCHEMES, isAllowedAddress } from './address.js';
import { parseCalendarDate } from './calendar-date.js';
import {
  object,
  oneOf,
  value,
  type ObjectOf,
  type ObjectShape,
  type OptionalOf,
  type Shape,
  type Shapes,
} from './shape.js';
import { hasUnsafeLink } from './text-format.js';

const isText = (value: unknown): value is string => typeof value === 'string' && !!value;
export const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);
const leadsTo = (schemes?: string[]) => (value: unknown) => isText(value) && isAllowedAddress(value, schemes);

/** Plain words, such as a title. */
export const words = value<string>('text', 'a text', isText);

/**
 * Words with the text format: a blank line starts a paragraph; Markdown links, emphasis, strong emphasis and bullet
 * lists; any other mark-up is shown as the characters it is. A link with a scheme that is not allowed is reported, and
 * its characters are shown.
 */
export const text: Shape<string> = {
  ...words,
  read(value, path, report) {
    const given = words.read(value, path, report);
    if (given && hasUnsafeLink(given)) report(path, `has a link that should be ${href.expected}`);
    return given;
  },
};

/** Where a link may lead: `http:`, `https:`, `mailto:`, `tel:` or a relative address. */
export const href = value<string>('text', 'an http:, https:, mailto: or tel: address, or a relative one', leadsTo());

const isWebAddress = leadsTo(WEB_SCHEMES);

/**
 * Where data goes to or a file comes from: `http:`, `https:` or a relative address. With a user name in it, `fetch` throws
 * before it asks.
 */
export const url = value<string>(
  'text',
  'an http: or https: address without a user name, or a relative one',
  (value) => isWebAddress(value) && !/^(\w+:)?\/\/[^/?#]*@/.test(value as string),
);

/** A calendar date (ISO 8601) of year, month or day precision. It has no time zone. */
export const date = value<string>(
  'text',
  'a date of the calendar as "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
  (value) => isText(value) && !!parseCalendarDate(value),
);

const linkTarget = {
  /** Where it leads. */
  href,
};

const linkLabel = {
  /** The words of the link; the widget has its own where it is missing. */
  label: words,
};

/** Where to go on, and the words of the link. */
export type Link = ObjectOf<typeof linkTarget, typeof linkLabel>;

/** A link with the words it is shown with. Without a label the widget's own words stand there, such as "Read more". */
export const link: ObjectShape<Link> = object(linkTarget, linkLabel);

const pixels = value<number>('number', 'a number of pixels', (value) => typeof value === 'number' && value > 0);

const imageSource = {
  /** Its address. */
  src: url,
  /** What it shows, in words. */
  alt: value<string>('text', 'a text, or "" for a decoration', (value) => typeof value === 'string'),
};

const imageSize = {
  /** Its width as a file, so that its place is kept while it loads. */
  width: pixels,
  /** Its height as a file. */
  height: pixels,
};

// Written out, as a spread would keep bundlers from leaving out what a widget does not use.
const imageSizeAndCaption = {
  /** Its width as a file, so that its place is kept while it loads. */
  width: pixels,
  /** Its height as a file. */
  height: pixels,
  /** Words under it, such as who took it. */
  caption: text,
};

/** An image: its address, what it shows in words, and its size as a file in pixels. */
export type Image = ObjectOf<typeof imageSource, typeof imageSize>;
/** The same with words under it, in the text format. */
export type CaptionedImage = ObjectOf<typeof imageSource, typeof imageSizeAndCaption>;

/** An image. `alt` says in words what it shows; an empty `alt` marks a decoration. */
export const image: ObjectShape<Image> = object(imageSource, imageSize);

/** An image with words under it, such as who took it, in the text format. */
export const captionedImage: ObjectShape<CaptionedImage> = object(imageSource, imageSizeAndCaption);

/** A name that can stand in a page's address after `#`. */
export const id = value<string>('text', 'a text without spaces', matches(/^\S+$/));

/** A language tag (BCP 47). */
export const languageTag = value<string>(
  'text',
  'a language tag such as "de"',
  matches(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
);

export const flag = value<boolean>('flag', 'true or false', (value) => typeof value === 'boolean');

const widgetKeys = {
  /** The heading; it also names the region for screen readers. */
  heading: words,
  /** A text under the heading. */
  intro: text,
  /** The level of the heading among those of the page; titles under it are one level below. 2, if missing. */
  headingLevel: oneOf('number', [2, 3, 4, 5, 6]),
};

/** The keys that every widget has, all of them optional. */
export type WidgetConfig = OptionalOf<typeof widgetKeys>;

/** The type of a widget's configuration by the shapes of its own keys. */
export type WidgetOf<R extends Shapes, O extends Shapes> = ObjectOf<R, O & typeof widgetKeys>;

/** The configuration of a widget: its own keys, and those that every widget has. */
export function widgetSchema<const R extends Shapes, const O extends Shapes>(
  required: R,
  optional: O,
): ObjectShape<WidgetOf<R, O>> {
  return object(required, { ...widgetKeys, ...optional });
}
