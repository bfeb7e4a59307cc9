// Made by `npm run localize`.
export { templates } from '../words/nb.js';
export const dates = {
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  patterns: {
    day: '{d}. {m} {y}',
    month: '{m} {y}',
    days: '{d}.–{d}. {m} {y}',
    dates: '{d}. {m}–{d}. {m} {y}',
    months: '{m}–{m} {y}',
    years: '{y}–{y}',
  },
};
