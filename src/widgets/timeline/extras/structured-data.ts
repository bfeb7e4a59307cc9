/** Events as schema.org data: https://schema.org/ItemList of https://schema.org/Event */
import { plainText } from '../../../foundation/text-format.js';

/** An event, with dates after ISO 8601 as schema.org has them. */
export interface DatedEvent {
  readonly date: string;
  readonly end?: string | undefined;
  readonly title: string;
  readonly body?: string | undefined;
  readonly link?: { readonly href: string } | undefined;
  readonly image?: { readonly src: string } | undefined;
}

/**
 * JSON-LD.
 *
 * @param addresses where on the page each event is told
 * @param base relative addresses are seen from here
 */
export function structuredData(
  name: string | undefined,
  events: readonly DatedEvent[],
  addresses: readonly string[],
  base: string,
): string {
  const absolute = (address: string) => new URL(address, base).href;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: events.length,
    itemListElement: events.map(({ date, end, title, body, link, image }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Event',
        '@id': addresses[index],
        name: title,
        startDate: date,
        endDate: end,
        description: body && plainText(body, base),
        image: image && absolute(image.src),
        url: link ? absolute(link.href) : addresses[index],
      },
    })),
  };
  // Whoever copies the page as HTML must not find the end of a script in it.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
