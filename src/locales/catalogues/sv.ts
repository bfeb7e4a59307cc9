// Made by `npm run localize`.
export { templates } from '../words/sv.js';
export const dates = {
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    days: '{d}–{d} {m} {y}',
    dates: '{d} {m}–{d} {m} {y}',
    months: '{m}–{m} {y}',
    years: '{y}–{y}',
  },
};
