import { contentFor } from '../content/content.js';
import { pageSets } from '../contestants/page-sets.js';
import { coldLoad, heightsOf } from '../measures/cold-load.js';
import { besideLimit, inRounds } from '../measures/rounds.js';
import { partnerPage } from '../page/documents.js';
import { milliseconds, ratio, shift } from '../report/format.js';

const EMPTY = 'empty-page';

export const coldSection = {
  name: 'cold',
  title: 'Cold load',
  note: `The first visit on a phone (412 px wide, 1.6 Mbit/s, 150 ms, processor slowed four times), as ratios to static HTML in the same round. "Content" is the first frame in which everything is there and works. Blocking is what the main thread's tasks take beyond 50 ms each, added to what a page without widgets has, in CPU time (ms): no ratio, so that a slower machine has more of it, for static HTML as well. Layout shift is that of a page with text above and below; ours has its space reserved by \`min-block-size\` on the tag, as its documentation says.`,

  async measure(bench) {
    const data = {};
    for (const widget of bench.widgets) {
      const pages = await pagesOf(bench, widget);
      bench.log(`cold load: ${widget}`);
      const results = await inRounds(pages, {
        rounds: bench.plan.rounds.cold,
        log: bench.log,
        sample: ({ address, shown }) => coldLoad(bench, address, shown),
      });
      const besideStatic = besideLimit(results, pages[0].id);
      const besideEmpty = besideLimit(results, EMPTY);
      data[widget] = Object.fromEntries(
        pages.map(({ id }) => [id, { ...besideStatic[id], blockingAdded: besideEmpty[id].blocking }]),
      );
    }
    return data;
  },

  tables(data) {
    return Object.entries(data).map(([widget, results]) => ({
      widget,
      rows: rowsOf(widget).map((contestant) => ({ contestant, result: results[contestant.id] })),
      columns: [
        { title: 'first paint', of: ({ firstPaint }) => firstPaint.ratio, format: ratio },
        { title: 'largest paint', of: ({ largestPaint }) => largestPaint.ratio, format: ratio },
        { title: 'content', of: ({ content }) => content.ratio, format: ratio },
        { title: 'CPU', of: ({ cpu }) => cpu.ratio, format: ratio },
        { title: 'blocking, ms', of: ({ blockingAdded }) => blockingAdded.added, format: milliseconds },
        { title: 'layout shift', of: (result) => result.shift.value, format: shift },
      ],
    }));
  },
};

/** Ours has the space reserved that it will need, as its documentation says, and comes a second time without. */
function rowsOf(widget) {
  return pageSets[widget].flatMap((page) => {
    if (!page.isOurs) return [page];
    const without = { ...page, isOurs: false, isVariant: true, id: `${page.id}-unreserved` };
    return [
      { ...page, isReserved: true },
      { ...without, name: `${page.name}, no space reserved` },
    ];
  });
}

async function pagesOf(bench, widget) {
  const pages = [];
  for (const page of [...rowsOf(widget), { id: EMPTY, name: 'a page without widgets', isLimit: true, set: [] }]) {
    const shown = page.set.map((contestant) => ({
      contestant,
      content: contentFor(contestant.widget, bench.plan.loaded[contestant.widget]),
    }));
    const reserved = page.isReserved ? await reservedSpace(bench, shown) : '';
    pages.push({ ...page, shown, address: await bench.server.page(`cold-${page.id}`, partnerPage(shown, reserved)) });
  }
  return pages;
}

async function reservedSpace(bench, shown) {
  const tags = shown.map(({ contestant }) => `campaign-${contestant.widget}`);
  const heights = await heightsOf(bench, await bench.server.page('heights', partnerPage(shown)), tags);
  return tags.map((tag, index) => `${tag}{display:block;min-block-size:${heights[index]}px}`).join('');
}
