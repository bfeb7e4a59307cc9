// Made by `npm run localize`.
export { templates } from '../words/lb.js';
export const dates = {
  months: [
    'Januar',
    'Februar',
    'Mäerz',
    'Abrëll',
    'Mee',
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
  beforeEra: '{y} v. Chr.',
};
