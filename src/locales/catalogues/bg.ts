// Made by `npm run localize`.
export { templates } from '../words/bg.js';
export const dates = {
  months: [
    'януари',
    'февруари',
    'март',
    'април',
    'май',
    'юни',
    'юли',
    'август',
    'септември',
    'октомври',
    'ноември',
    'декември',
  ],
  patterns: {
    day: '{d} {m} {y} г.',
    month: '{m} {y} г.',
    year: '{y} г.',
    days: '{d} – {d} {m} {y} г.',
    dates: '{d} {m} – {d} {m} {y} г.',
    months: '{m} – {m} {y} г.',
    years: '{y} – {y} г.',
  },
};
