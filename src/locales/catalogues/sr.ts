// Made by `npm run localize`.
export { templates } from '../words/sr.js';
export const dates = {
  months: [
    'јануар',
    'фебруар',
    'март',
    'април',
    'мај',
    'јун',
    'јул',
    'август',
    'септембар',
    'октобар',
    'новембар',
    'децембар',
  ],
  patterns: {
    day: '{d}. {m} {y}.',
    month: '{m} {y}.',
    year: '{y}.',
    days: '{d}–{d}. {m} {y}.',
    dates: '{d}. {m} – {d}. {m} {y}.',
    months: '{m} – {m} {y}.',
    years: '{y}–{y}.',
  },
};
