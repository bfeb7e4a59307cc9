/**
 * Reads a document of TimelineJS as a configuration of ours, so that nothing has to be written anew.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
import { addressIn, htmlToText, htmlToWords } from './timelinejs/html-to-text.js';
import { isObject } from '../../../foundation/shape.js';
import { plainText } from '../../../foundation/text-format.js';

type Json = Readonly<Record<string, unknown>>;

/** The page of a picture is none, though its address ends like one. */
const PICTURE_PAGE = /\.wiki[mp]edia\.org\/wiki\/|\/\/www\.dropbox\.com\//;
/** By the end of its name, or by what is asked for, as of the services that make one of any size. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)|[?&](?:format|fm)=(?:avif|gif|jpe?g|png|webp)(?:[&#]|$)/i;

/** A first step of an address that is a host and no file: "index.php/page" is one of this page's own. */
const HOST = /^(?:[a-z\d-]+\.)+(?!(?:aspx?|cgi|html?|jsp|php)\/)[a-z]{2,}\//i;

/**
 * The events keep their places in the list, so that a report names the place in the document. What TimelineJS draws
 * only, such as eras and backgrounds, is left out; a medium that is no picture becomes a link, as nobody else is asked
 * for anything.
 */
export function fromTimelineJs(document: Json): Record<string, unknown> {
  const { title, events } = document;
  const text = part(title, 'text');
  return withoutGaps({
    heading: htmlToWords(textIn(text, 'headline')),
    intro: bodyOf(isObject(title) ? title : {}),
    events: Array.isArray(events) ? events.map((event: unknown) => (isObject(event) ? eventOf(event) : event)) : events,
  });
}

function eventOf(slide: Json): Json {
  const { start_date: start, end_date: end } = slide;
  const media = part(slide, 'media');
  const date = dateOf(start);
  const last = dateOf(end);
  const picture = pictureIn(media);
  const medium = picture ? '' : mediumIn(media);
  const ownLink = addressOf(media, 'link');
  const link = linkOf(medium, ownLink);
  const headline = textIn(part(slide, 'text'), 'headline');
  const [linked] = addressesIn(headline);
  // TimelineJS shows a slide without a headline as well.
  const [firstBlock = '', ...otherBlocks] = bodyOf(slide).split('\n\n');
  const title =
    htmlToWords(headline) ||
    withoutMarks(firstBlock) ||
    htmlToWords(textIn(media, 'caption') || textIn(media, 'alt') || textIn(media, 'title'));
  // A caption often says no more than the title does.
  const unlessTitle = (block: string) => (block === title ? '' : block);
  const [caption, credit] = captionOf(media);
  return withoutGaps({
    date,
    end: last === date ? '' : last,
    dateLabel: labelOf(slide, !!last && last !== date),
    title,
    body: [
      unlessTitle(firstBlock),
      ...otherBlocks,
      ...(picture ? [] : [quotationIn(media), unlessTitle(caption), credit]),
      // Where the event's own link leads to the medium.
      ...(medium && medium !== ownLink ? [htmlToText(ownLink, { linksAddresses: true })] : []),
      // A title is no link, and the event has one already.
      ...(link && linked && linked !== link['href'] ? [htmlToText(headline)] : []),
    ]
      .filter(Boolean)
      .join('\n\n'),
    image: picture,
    link: link ?? (linked && { href: linked }),
    category: htmlToWords(textIn(slide, 'group')),
    id: textIn(slide, 'unique_id').trim().replaceAll(/\s+/g, '-'),
  });
}

/** `-44` is 44 BC to TimelineJS; the calendar of ISO 8601 has a year 0 before it. */
function dateOf(given: unknown): string {
  const year = textIn(given, 'year').trim();
  if (!year) return '';
  const number = Number(year);
  // What is no year is left to be reported.
  if (!Number.isInteger(number)) return year;
  const astronomical = number < 0 ? number + 1 : number;
  const iso = (astronomical < 0 ? '-' : '') + String(Math.abs(astronomical)).padStart(4, '0');
  const [month, day] = ['month', 'day'].map((key) => textIn(given, key).trim().padStart(2, '0'));
  if (month === '00') return iso;
  return `${iso}-${month}${day === '00' ? '' : `-${day}`}`;
}

/** A label that says only where something starts, or ends, would hide the other end: it goes with that. */
function labelOf(slide: Json, lasts: boolean): string {
  const { start_date: start, end_date: end } = slide;
  const [whole = '', first, last] = [slide, start, end].map((each) => htmlToWords(textIn(each, 'display_date')));
  if (whole || !(first || last)) return whole;
  const ends = [first || figuresOf(start), last || (lasts ? figuresOf(end) : '')];
  return [...new Set(ends)].filter(Boolean).join(' – ');
}

/**
 * A date that needs no words of a language: which one the page has, and how that writes dates, is not known here. One
 * date as in ISO 8601 is less of a loss than the words that an author wrote for the other end, reported or not.
 */
function figuresOf(date: unknown): string {
  const year = textIn(date, 'year').trim();
  // ISO counts the years before the common era another way than authors and readers do.
  if (Number(year) < 0) return year.replace('-', '−');
  return part(date, 'month') ? dateOf(date) : year;
}

function bodyOf(slide: Json): string {
  return htmlToText(textIn(part(slide, 'text'), 'text'), { linksAddresses: slide['autolink'] !== false });
}

function pictureIn(media: unknown): Json | undefined {
  const url = addressOf(media, 'url');
  if (!PICTURE.test(url) || PICTURE_PAGE.test(url) || url.includes('<')) return undefined;
  const alt = htmlToWords(textIn(media, 'alt') || textIn(media, 'title'));
  return { src: url, alt, ...withoutGaps({ caption: captionOf(media).filter(Boolean).join('\n\n') }) };
}

/** A quotation is a medium to TimelineJS; of what is embedded, nothing but its address is taken. */
function quotationIn(media: unknown): string {
  const url = textIn(media, 'url');
  return url.includes('<') ? htmlToText(url) : '';
}

/** The words under a medium, and whose it is. */
function captionOf(media: unknown): [string, string] {
  const textOf = (key: string) => htmlToText(textIn(media, key), { linksAddresses: true });
  return [textOf('caption'), textOf('credit')];
}

/** The address of a medium. Embedding code has it in its frame, or, as that of a post, in its last link. */
function mediumIn(media: unknown): string {
  const url = addressOf(media, 'url');
  if (!url.includes('<')) return url;
  const [frame = ''] = /<iframe\b[^<>]*>/i.exec(url) ?? [];
  return addressIn(frame, 'src') ?? addressesIn(url).at(-1) ?? '';
}

/** Where the links in HTML lead. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^<>]*>/gi)].map(([link]) => addressIn(link)).filter((each) => each !== undefined);
}

/** A picture may have a link; any other medium is one. */
function linkOf(medium: string, ownLink: string): Json | undefined {
  const href = medium || ownLink;
  return href ? withoutGaps({ href, label: medium ? hostOf(href) : '' }) : undefined;
}

/** TimelineJS knows hosts without a scheme ("youtu.be/abc"). To a browser they are files beside the page. */
function addressOf(media: unknown, key: string): string {
  const given = textIn(media, key).trim();
  if (given.includes('<')) return given;
  // Words are no address, but a file may have some as its name.
  if (/\s/.test(given) && !/:\/\/|^\.*\/|\.\w+$/.test(given)) return '';
  // A picture may well be in a folder with a full stop in its name; one by what is asked for is made by a host.
  const isHost = HOST.test(given) && (!PICTURE.test(given.replace(/\?.*/s, '')) || PICTURE_PAGE.test(given));
  return isHost || /^www\./i.test(given) ? `https://${given}` : given;
}

/** Says where a link leads that has no words of its own. */
function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : '';
}

/** A title is no text with links: what has them stays in the body as well. */
function withoutMarks(block: string): string {
  return plainText(block.replaceAll(/\n?^- /gm, ' ')).trim();
}

function part(object: unknown, key: string): unknown {
  return isObject(object) ? object[key] : undefined;
}

/** Its spreadsheets make texts of numbers and its authors numbers of texts. */
function textIn(object: unknown, key: string): string {
  const value = part(object, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function withoutGaps(object: Json): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== '' && value !== undefined));
}
