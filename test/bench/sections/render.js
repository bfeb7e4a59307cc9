import { contestants, widgets } from '../contestants/contestants.js';
import { firstRender } from '../measures/first-render.js';
import { ratio } from '../report/format.js';
import { measureBesideLimit } from './by-widget.js';

export const renderSection = {
  name: 'render',
  title: 'First render, and memory',
  note: `CPU time of the main thread from the moment when the content is put into a page, where the library is loaded and has never run, until there is nothing more to do; and the memory that is then in use beyond that of an empty page, after a collection. By number of items, as ratios to static HTML put into the page as a string.`,

  async measure(bench) {
    const data = {};
    for (const widget of bench.widgets.filter((name) => widgets.includes(name))) {
      data[widget] = {};
      for (const count of bench.plan.sizes[widget]) {
        bench.log(`first render: ${widget}, ${count}`);
        const { large, rounds } = bench.plan;
        data[widget][count] = await measureBesideLimit(bench, widget, {
          rounds: count > large.from ? large.rounds : rounds.render,
          sample: (contestant) => firstRender(bench, contestant, count),
        });
      }
    }
    return data;
  },

  tables(data) {
    return Object.entries(data).map(([widget, bySize]) => {
      const sizes = Object.keys(bySize);
      const column = (quantity, word) =>
        sizes.map((size) => ({
          title: sizes.length > 1 ? `${word} ${size}` : word,
          of: (result) => result[size][quantity]?.ratio,
          format: ratio,
        }));
      return {
        widget,
        rows: contestants[widget].map((contestant) => ({
          contestant,
          result: Object.fromEntries(sizes.map((size) => [size, bySize[size][contestant.id]])),
        })),
        columns: [...column('cpu', 'CPU'), ...column('heap', 'memory')],
      };
    });
  },
};
