import { widgets } from '../contestants/contestants.js';
import { updates } from '../measures/updates.js';
import { ratio } from '../report/format.js';
import { measureBesideLimit, tablesByWidget } from './by-widget.js';

export const updatesSection = {
  name: 'updates',
  title: 'Updates',
  note: `CPU time, and time to the next frame (a frame at least), of one more item at the end, of another content altogether, and of another language with the same content: of 1000 events, 30 quotes, 30 asks, one form. By the contestant's own way where it has one; where it has none, another content is a new start, and a language a dash. A list that grows is held by the page as objects, as an application holds it.`,

  async measure(bench) {
    const data = {};
    for (const widget of bench.widgets.filter((name) => widgets.includes(name))) {
      const count = bench.plan.updated[widget];
      bench.log(`updates: ${widget}, ${count}`);
      data[widget] = await measureBesideLimit(bench, widget, {
        rounds: bench.plan.rounds.updates,
        sample: (contestant) => updates(bench, contestant, count),
      });
    }
    return data;
  },

  tables(data) {
    return tablesByWidget(data, [
      { title: 'one more: CPU', of: ({ appendCpu }) => appendCpu?.ratio, format: ratio },
      { title: 'one more: frame', of: ({ appendFrame }) => appendFrame?.ratio, format: ratio },
      { title: 'other content: CPU', of: ({ replaceCpu }) => replaceCpu?.ratio, format: ratio },
      { title: 'other content: frame', of: ({ replaceFrame }) => replaceFrame?.ratio, format: ratio },
      // Words that are fetched come after the next frame: it would tell nothing.
      { title: 'language: CPU', of: ({ translateCpu }) => translateCpu?.ratio, format: ratio },
    ]);
  },
};
