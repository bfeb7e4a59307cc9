// Made by `npm run localize`.
export { templates } from '../words/sr-Latn.js';
export const dates = {
  months: [
    'januar',
    'februar',
    'mart',
    'april',
    'maj',
    'jun',
    'jul',
    'avgust',
    'septembar',
    'oktobar',
    'novembar',
    'decembar',
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
