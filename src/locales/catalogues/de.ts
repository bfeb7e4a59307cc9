// Made by `npm run localize`.
export { templates } from '../words/de.js';
export const dates = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  patterns: {
    day: '{d}. {m} {y}',
    month: '{m} {y}',
    days: '{d}.–{d}. {m} {y}',
    dates: '{d}. {m} – {d}. {m} {y}',
    months: '{m}–{m} {y}',
    years: '{y}–{y}',
  },
};
