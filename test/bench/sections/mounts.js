import { contestants, widgets } from '../contestants/contestants.js';
import { mounts } from '../measures/mounts.js';
import { bytesLeft, nodesLeft, number } from '../report/format.js';
import { tablesByWidget } from './by-widget.js';

export const mountsSection = {
  name: 'mounts',
  title: 'Mounts and unmounts',
  note: `What each of 500 mounts and unmounts leaves behind: nodes, and bytes of memory, as the slope (Theil–Sen) of eleven readings after collections. As many go before them, until the engine has compiled what it will. The contestant's own way of taking itself down is used where it has one.`,

  async measure(bench) {
    const data = {};
    for (const widget of bench.widgets.filter((name) => widgets.includes(name))) {
      data[widget] = {};
      for (const contestant of contestants[widget]) {
        bench.log(`mounts: ${contestant.name}, ${widget}`);
        const given = { count: bench.plan.mounted[widget], times: bench.plan.mounts };
        data[widget][contestant.id] = await mounts(bench, contestant, given).catch(({ message }) => ({
          failure: message,
        }));
      }
    }
    return data;
  },

  tables(data) {
    return tablesByWidget(data, [
      { title: 'nodes left by each', of: ({ nodes }) => nodes, format: nodesLeft },
      { title: 'bytes left by each', of: (result) => result.bytes, format: bytesLeft },
      { title: 'mounts', of: ({ cycles }) => cycles, format: number },
    ]);
  },
};
