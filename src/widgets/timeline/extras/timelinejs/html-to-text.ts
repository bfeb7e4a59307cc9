/**
 * HTML reduced to the text format: paragraphs, list items, links and emphasis stay, a picture is its alternative text,
 * everything else is its words. What comes out is text and is shown as text, so nothing here has to be complete to be
 * safe.
 */
import { withoutEntities } from './entities.js';
import { isAllowedAddress } from '../../../../foundation/address.js';
import { MARKDOWN_LINK, plainText } from '../../../../foundation/text-format.js';

type Mark = 'strong' | 'emphasis';

interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | undefined;
}

interface Run extends Style {
  text: string;
}

// Of a tag so many pieces are looked at: without an end, each start of many would be looked at to the end of the text.
const TOKEN = /<!--.*?(?:-->|$)|<(\/?)([a-z][^\s/<>]*)(?![^\s/<>])((?:"[^"]*"|'[^']*'|[^'"<>]){0,999})>|[^<]+|</gis;
/** Their content is no text. */
const SILENT = /<(script|style|template|iframe|object|svg|math|noscript|head|title)\b/gi;
const BLOCK =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|tr|ul)$/;
const LIST = /^[ou]l$/;
const CELL = /^t[dh]$/;
const STRONG = /^(b|strong)$/;
const EMPHASIS = /^(i|em|cite|dfn)$/;
/**
 * An address in the text, of a page or of an email, or a link that the text has in our own marks: its address has one
 * already. Of an email address so many characters are looked at, as any word may be the beginning of one.
 */
const ADDRESS_OR_LINK = new RegExp(
  String.raw`${MARKDOWN_LINK.source}|\b(?:https?:\/\/|www\.)[^\s<>"()]+[^\s<>"().,;:!?'’”]|\b[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[a-z]{2,63}\b`,
  'gi',
);
/** The text format looks no further for the end of a mark. */
const LONGEST_MARK = 1000;

/** HTML as text in the text format. With `linksAddresses` an address that stands in it becomes a link. */
export function htmlToText(html: string, { linksAddresses = false } = {}): string {
  const blocks: string[] = [];
  let runs: Run[] = [];
  let bullet = false;
  let isAfterBullet = false;
  /** How many elements of each are open. */
  const open = { strong: 0, emphasis: 0 };
  const links: (string | undefined)[] = [];

  const endBlock = () => {
    const text = blockText(runs, linksAddresses);
    runs = [];
    if (!text) return;
    // The items of a list are lines of one block.
    const gap = blocks.length === 0 ? '' : bullet && isAfterBullet ? '\n' : '\n\n';
    blocks.push(gap + (bullet ? `- ${text}` : withoutBullet(text)));
    isAfterBullet = bullet;
  };

  const push = (text: string) =>
    runs.push({ text, strong: open.strong > 0, emphasis: open.emphasis > 0, href: links.at(-1) });

  for (const [token, slash, tag, attributes = ''] of withoutSilent(html).matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (token.startsWith('<!--')) continue;
      push(withoutEntities(token));
    } else if (name === 'img') {
      push(withoutEntities(attributeIn(attributes, 'alt')));
    } else if (name === 'li') {
      endBlock();
      bullet = !slash;
    } else if (CELL.test(name) || (bullet && BLOCK.test(name) && !LIST.test(name))) {
      // Within an item of a list, a paragraph is a space.
      runs.push({ text: ' ', strong: false, emphasis: false, href: undefined });
    } else if (BLOCK.test(name)) {
      endBlock();
      // An item that is not closed ends with its list.
      bullet = false;
    } else if (name === 'a') {
      if (slash) links.pop();
      else links.push(addressIn(attributes));
    } else if (STRONG.test(name) || EMPHASIS.test(name)) {
      const mark: Mark = STRONG.test(name) ? 'strong' : 'emphasis';
      open[mark] = Math.max(0, open[mark] + (slash ? -1 : 1));
    }
  }
  endBlock();
  return blocks.join('');
}

/** HTML as words, for a title. */
export function htmlToWords(html: string): string {
  return withoutEntities(
    withoutSilent(html).replaceAll(TOKEN, (token, _slash, tag?: string, attributes = '') => {
      if (tag === undefined) return token.startsWith('<!--') ? '' : token;
      if (/^img$/i.test(tag)) return attributeIn(attributes as string, 'alt');
      // In a TimelineJS headline a small text stands below the rest.
      return BLOCK.test(tag.toLowerCase()) || /^small$/i.test(tag) ? ' ' : '';
    }),
  )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The address of the first element with that attribute. */
export function addressIn(attributes: string, name = 'href'): string | undefined {
  const address = withoutEntities(attributeIn(attributes, name)).trim();
  return address && isAllowedAddress(address) ? address : undefined;
}

/** What the first attribute of that name holds, with its entities. */
function attributeIn(attributes: string, name: string): string {
  const [, double, single, bare] =
    new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(attributes) ?? [];
  return double ?? single ?? bare ?? '';
}

/** Each silent element up to its first end tag is a space. One that never ends stays for the tokens to drop its tag. */
function withoutSilent(html: string): string {
  // An end that was sought in vain is not there for the next one either: many that never end cost no more than one.
  const neverEnding = new Set<string>();
  let result = '';
  let done = 0;
  for (const { 1: tag = '', index } of html.matchAll(SILENT)) {
    const name = tag.toLowerCase();
    if (index < done || neverEnding.has(name)) continue;
    const end = new RegExp(String.raw`</${name}\s*>`, 'gi');
    end.lastIndex = index;
    if (end.exec(html)) {
      result += `${html.slice(done, index)} `;
      done = end.lastIndex;
    } else {
      neverEnding.add(name);
    }
  }
  return result + html.slice(done);
}

/** A paragraph may begin with what begins an item of a list in the text format. A word joiner is not seen. */
function withoutBullet(text: string): string {
  return text.replace(/^[-*](?=\s)/, (mark) => (mark === '-' ? '–' : '*\u2060'));
}

/** Neighbouring runs of one style as one, with their marks. */
function blockText(runs: readonly Run[], linksAddresses: boolean): string {
  const joined: Run[] = [];
  for (const { text, ...style } of runs) {
    const last = joined.at(-1);
    const folded = text.replaceAll(/[ \t\r\n\f]+/g, ' ');
    if (last && last.href === style.href && last.strong === style.strong && last.emphasis === style.emphasis)
      last.text += folded;
    else joined.push({ ...style, text: folded });
  }
  const bare = joined.map((run) => ({ ...run, strong: false, emphasis: false }));
  const [text = '', words = ''] = [joined, bare].map((each) =>
    marked(each, linksAddresses).replaceAll(/ {2,}/g, ' ').trim(),
  );
  // Marks that would not be read again as such would be shown.
  return plainText(text) === plainText(words) ? text : words;
}

/** Each mark is around as many neighbours as share it, as marks that touch each other are not read. */
function marked(runs: readonly Run[], linksAddresses: boolean, isStrong = false): string {
  let result = '';
  let index = 0;
  for (let run = runs[0]; run; run = runs[index]) {
    const [strong, emphasis] = [endOf(runs, index, 'strong'), endOf(runs, index, 'emphasis')];
    const style: Mark = strong >= emphasis ? 'strong' : 'emphasis';
    const group = runs.slice(index, Math.max(strong, emphasis));
    index += group.length || 1;
    if (group.length === 0) {
      result += textOf(run, linksAddresses);
      continue;
    }
    const inner = group.map((each) => ({ ...each, [style]: false }));
    const text = marked(inner, linksAddresses, style === 'strong');
    const hasStar = group.some((each) => `${each.text}${each.href ?? ''}`.includes('*'));
    const endsInAWord = style === 'emphasis' && /\S$/.test(text) && /^\w/.test(runs[index]?.text ?? '');
    result += hasStar || endsInAWord ? text : withMark(text, style, isStrong);
  }
  return result;
}

/** The end of the neighbours from here on that have a style. */
function endOf(runs: readonly Run[], start: number, style: Mark): number {
  let end = start;
  while (runs[end]?.[style]) end += 1;
  return end;
}

/** The mark stands at words. */
function withMark(text: string, style: Mark, isStrong: boolean): string {
  const words = text.trim();
  if (!words || words.length > LONGEST_MARK) return text;
  const light = isStrong || /^\*|\*$/.test(words) ? '_' : '*';
  const mark = style === 'strong' ? '**' : light;
  return text.replace(words, () => mark + words + mark);
}

function textOf({ text, href }: Run, linksAddresses: boolean): string {
  const words = text.trim();
  if (words && href) return text.replace(words, () => linkText(words, href));
  if (!linksAddresses || href) return text;
  return text.replaceAll(ADDRESS_OR_LINK, (found) => (found.startsWith('[') ? found : linkText(found, linkTo(found))));
}

/** Authors leave out what a browser needs, as TimelineJS does without it. */
function linkTo(address: string): string {
  if (/^www\./i.test(address)) return `https://${address}`;
  return /^https?:/i.test(address) ? address : `mailto:${address}`;
}

function linkText(label: string, href: string): string {
  const address = href.replaceAll(/[\s()]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${label.replaceAll('[', '(').replaceAll(']', ')')}](${address})`;
}
