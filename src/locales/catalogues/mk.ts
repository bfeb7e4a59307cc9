// Made by `npm run localize`.
export { templates } from '../words/mk.js';
export const dates = {
  months: [
    'јануари',
    'февруари',
    'март',
    'април',
    'мај',
    'јуни',
    'јули',
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
  beforeEra: '{y} г. пр. н. е.',
};
