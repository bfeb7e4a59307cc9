// Made by `npm run localize`.
export { templates } from '../words/et.js';
export const dates = {
  months: [
    'jaanuar',
    'veebruar',
    'märts',
    'aprill',
    'mai',
    'juuni',
    'juuli',
    'august',
    'september',
    'oktoober',
    'november',
    'detsember',
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
