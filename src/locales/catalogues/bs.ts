// Made by `npm run localize`.
export { templates } from '../words/bs.js';
export const dates = {
  months: [
    'januar',
    'februar',
    'mart',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
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
  beforeEra: '{y}. p. n. e.',
};
