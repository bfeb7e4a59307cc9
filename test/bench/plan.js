/** How much is measured: in a whole run, and in a quick one that shows whether everything works. */
const whole = {
  rounds: { cold: 7, render: 5, updates: 5, press: 3 },
  sizes: { timeline: [10, 100, 1000, 10_000], quotes: [3, 30, 300], asks: [3, 12, 30, 300], signup: [1] },
  /** Beyond so many items, fewer rounds: the more there is to do, the less chance matters. */
  large: { from: 1000, rounds: 3 },
  updated: { timeline: 1000, quotes: 30, asks: 30, signup: 1 },
  pressed: { quotes: 10 },
  loaded: { timeline: 10, quotes: 3, asks: 12, signup: 1 },
  mounted: { timeline: 10, quotes: 3, asks: 3, signup: 1 },
  mounts: 500,
};

const quick = {
  ...whole,
  rounds: { cold: 2, render: 2, updates: 2, press: 1 },
  sizes: { timeline: [10, 100], quotes: [3, 30], asks: [3, 12], signup: [1] },
  updated: { timeline: 100, quotes: 30, asks: 30, signup: 1 },
  mounts: 30,
};

export function planFor({ isQuick }) {
  return isQuick ? quick : whole;
}
