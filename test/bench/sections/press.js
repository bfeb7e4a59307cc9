import { contestants } from '../contestants/contestants.js';
import { press } from '../measures/press.js';
import { besideLimit, inRounds } from '../measures/rounds.js';
import { ratio } from '../report/format.js';

export const pressSection = {
  name: 'press',
  title: 'A press of “next”',
  note: `Real clicks, processor slowed four times: time from the press to the next painted frame, and CPU time of the 1.2 seconds from the press on, as ratios to a row that the browser itself scrolls. What took less than a frame counts as a frame.`,

  async measure(bench) {
    const data = {};
    for (const widget of bench.widgets.filter((name) => name in bench.plan.pressed)) {
      bench.log(`press: ${widget}`);
      const results = await inRounds(contestants[widget], {
        rounds: bench.plan.rounds.press,
        log: bench.log,
        sample: (contestant) => press(bench, contestant, bench.plan.pressed[widget]),
      });
      data[widget] = besideLimit(results, contestants[widget][0].id);
    }
    return data;
  },

  tables(data) {
    return Object.entries(data).map(([widget, results]) => ({
      widget,
      rows: contestants[widget].map((contestant) => ({ contestant, result: results[contestant.id] })),
      columns: [
        { title: 'frame', of: ({ frame }) => frame.ratio, format: ratio },
        { title: 'CPU', of: ({ cpu }) => cpu.ratio, format: ratio },
      ],
    }));
  },
};
