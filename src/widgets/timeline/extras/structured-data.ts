/** Events as schema.org data: https://schema.org/ItemList of https://schema.org/Event */
import { WEB_SCHEMES, absoluteAddress, isAllowedAddress } from '../../../foundation/address.js';
import { plainText } from '../../../foundation/text-format.js';
import type { TimelineEvent } from '../timeline.schema.js';

/** A data block, which is marked as one of ours. */
export function dataBlock(...about: Parameters<typeof structuredData>): HTMLScriptElement {
  const block = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
  block.dataset['made'] = '';
  block.append(structuredData(...about));
  return block;
}

/**
 * JSON-LD. schema.org has its dates after ISO 8601 too.
 *
 * @param addresses where on the page each event is told
 * @param base relative addresses are seen from here
 */
export function structuredData(
  name: string | undefined,
  events: readonly TimelineEvent[],
  addresses: readonly string[],
  base: string,
): string {
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
        image: image && absoluteAddress(image.src, base),
        // The page of the event: where it can be written to or called is none.
        url: link && isAllowedAddress(link.href, WEB_SCHEMES) ? absoluteAddress(link.href, base) : addresses[index],
      },
    })),
  };
  // Whoever copies the page as HTML must not find the end of a script in it.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
