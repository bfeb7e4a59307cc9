// Made by `npm run localize`.
export { templates } from '../words/ro.js';
export const dates = {
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    days: '{d}–{d} {m} {y}',
    dates: '{d} {m} – {d} {m} {y}',
    months: '{m} – {m} {y}',
    years: '{y}–{y}',
  },
};
