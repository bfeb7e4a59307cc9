import { contentFor } from '../content/content.js';
import { pageSets } from '../contestants/page-sets.js';
import { bytes } from '../measures/bytes.js';
import { kilobytes, number } from '../report/format.js';

export const bytesSection = {
  name: 'bytes',
  title: 'Bytes',
  note: `What a visitor downloads besides the page itself, in KB (1000 bytes), each file compressed by itself as a CDN does (gzip -9, brotli 11); styles and script that the set-up needs in the page itself are counted along. Requests to other hosts are stopped and counted.`,

  async measure(bench) {
    const data = {};
    for (const widget of bench.widgets) {
      data[widget] = {};
      for (const { id, set } of pageSets[widget]) {
        data[widget][id] = await bytes(
          bench,
          set.map((contestant) => ({
            contestant,
            content: contentFor(contestant.widget, bench.plan.loaded[contestant.widget]),
          })),
        );
      }
    }
    return data;
  },

  tables(data) {
    return Object.entries(data).map(([widget, results]) => ({
      widget,
      rows: pageSets[widget].map((contestant) => ({ contestant, result: results[contestant.id] })),
      columns: [
        { title: 'raw', of: ({ raw }) => raw, format: kilobytes },
        { title: 'gzip', of: ({ gzip }) => gzip, format: kilobytes },
        { title: 'brotli', of: ({ brotli }) => brotli, format: kilobytes },
        { title: 'requests', of: ({ requests }) => requests, format: number },
        { title: 'to other hosts', of: ({ otherHosts }) => otherHosts.length, format: number },
      ],
    }));
  },
};
