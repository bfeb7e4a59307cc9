// Made by `npm run localize`.
export { templates } from '../words/da.js';
export const dates = {
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
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
