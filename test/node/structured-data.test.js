/** Events as search engines are told of them: https://schema.org/Event */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structuredData } from '../../dist/widgets/timeline/extras/structured-data.js';

describe('structured data', () => {
  it('has of each event its dates, its words without marks, and whole addresses', () => {
    const full = {
      date: '2024-06-06',
      end: '2024-06-09',
      title: 'Europeans elect their Parliament',
      body: 'In **all** countries: [see](/results).',
      image: { src: 'ballot.svg', alt: '' },
      link: { href: '/election' },
    };
    const least = { date: '2027', title: 'To come' };
    const addresses = ['https://example.org/page#one', 'https://example.org/page#two'];
    const data = structuredData('How we got here', [full, least], addresses, 'https://example.org/page');
    assert.deepEqual(JSON.parse(data), {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'How we got here',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Event',
            '@id': addresses[0],
            name: full.title,
            startDate: full.date,
            endDate: full.end,
            description: 'In all countries: see (https://example.org/results).',
            image: 'https://example.org/ballot.svg',
            url: 'https://example.org/election',
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: { '@type': 'Event', '@id': addresses[1], name: 'To come', startDate: '2027', url: addresses[1] },
        },
      ],
    });
  });
});
