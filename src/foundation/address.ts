/** Where pages, what is on them, and files are. */
import { isCurly } from './curly-quotes.js';

export const WEB_SCHEMES = ['http:', 'https:'];

/** What is relative on pages with https may be none on others, and the other way round: "https:page", "http:page". */
const BASES = ['https://relative.invalid', 'http://relative.invalid'];

/**
 * Whether an address has one of the schemes. The browser's own parser decides what the scheme is, as it drops the tabs
 * and line ends that hide one. A relative address takes the scheme of the base.
 */
export function isAllowedAddress(address: string, schemes = [...WEB_SCHEMES, 'mailto:', 'tel:']): boolean {
  // "www.example.org" would be a page beside this one, and so would an address in curly quotes.
  return (
    !/^www\./i.test(address) &&
    !isCurly(address) &&
    BASES.every((base) => URL.canParse(address, base) && schemes.includes(new URL(address, base).protocol))
  );
}

/** An address as it is from elsewhere. On a page that none is relative to, such as a preview, it stays as it is. */
export function absoluteAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/**
 * What names a visitor, HTML's autofill names among it, or tells where they have come from: newsletters and advertisements
 * put it there.
 */
const PERSONAL =
  /^(utm_|mc_|_(_?hs|gl=|s[ce]=)|mkt_tok|akid=|can_id=|c[st]=|email=|(given|family)-name=|tel=|postal-code=)|clk?id=|braid=|@/;

/** Where the page is, to hand on: without what is of this visitor in its address, and without a place on it. */
export function addressToShare(): URL {
  const address = pageAddress();
  for (const [name, value] of [...address.searchParams])
    if (PERSONAL.test(`${name}=${value}`)) address.searchParams.delete(name);
  address.hash = '';
  return address;
}

/** The address of an item on the page. */
export function addressOfItem(id: string): string {
  // Half a character, as of a text that was cut, cannot stand in an address.
  return new URL(`#${encodeURIComponent(id.replace(/\p{Cs}/gu, ''))}`, addressToShare()).href;
}

/** Where the page is. One that is written into another (`srcdoc`) has no address but that of the other. */
export function pageAddress(): URL {
  return new URL(location.protocol === 'about:' ? document.baseURI : location.href);
}
