import { contestants } from '../contestants/contestants.js';
import { besideLimit, inRounds } from '../measures/rounds.js';

/** Measures all contestants of a widget beside static HTML. */
export async function measureBesideLimit(bench, widget, { rounds, sample }) {
  const results = await inRounds(contestants[widget], { rounds, log: bench.log, sample });
  return besideLimit(results, contestants[widget][0].id);
}

/** A table for each widget, with a row for each of its contestants. */
export function tablesByWidget(data, columns) {
  return Object.entries(data).map(([widget, results]) => ({
    widget,
    rows: contestants[widget].map((contestant) => ({ contestant, result: results[contestant.id] })),
    columns,
  }));
}
