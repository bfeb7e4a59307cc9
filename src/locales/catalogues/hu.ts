// Made by `npm run localize`.
export { templates } from '../words/hu.js';
export const dates = {
  months: [
    'január',
    'február',
    'március',
    'április',
    'május',
    'június',
    'július',
    'augusztus',
    'szeptember',
    'október',
    'november',
    'december',
  ],
  patterns: {
    day: '{y}. {m} {d}.',
    month: '{y}. {m}',
    days: '{y}. {m} {d}–{d}.',
    dates: '{y}. {m} {d}. – {m} {d}.',
    months: '{y}. {m}–{m}',
    years: '{y}–{y}',
  },
};
