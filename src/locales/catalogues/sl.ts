// Made by `npm run localize`.
export { templates } from '../words/sl.js';
export const dates = {
  months: [
    'januar',
    'februar',
    'marec',
    'april',
    'maj',
    'junij',
    'julij',
    'avgust',
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
