import { press } from '../measures/press.js';
import { ratio } from '../report/format.js';
import { measureBesideLimit, tablesByWidget } from './by-widget.js';

export const pressSection = {
  name: 'press',
  title: 'A press of “next”',
  note: `Real clicks, processor slowed four times: time from the press to the next painted frame, and CPU time of the 1.2 seconds from the press on, as ratios to a row that the browser itself scrolls. What took less than a frame counts as a frame.`,

  async measure(bench) {
    const data = {};
    for (const widget of bench.widgets.filter((name) => name in bench.plan.pressed)) {
      bench.log(`press: ${widget}`);
      data[widget] = await measureBesideLimit(bench, widget, {
        rounds: bench.plan.rounds.press,
        sample: (contestant) => press(bench, contestant, bench.plan.pressed[widget]),
      });
    }
    return data;
  },

  tables(data) {
    return tablesByWidget(data, [
      { title: 'frame', of: ({ frame }) => frame.ratio, format: ratio },
      { title: 'CPU', of: ({ cpu }) => cpu.ratio, format: ratio },
    ]);
  },
};
