// Made by `npm run localize`.
export { templates } from '../words/lv.js';
export const dates = {
  months: [
    'janvāris',
    'februāris',
    'marts',
    'aprīlis',
    'maijs',
    'jūnijs',
    'jūlijs',
    'augusts',
    'septembris',
    'oktobris',
    'novembris',
    'decembris',
  ],
  patterns: {
    day: '{y}. gada {d}. {m}',
    month: '{y}. gada {m}',
    year: '{y}. g.',
    days: '{y}. gada {d}.–{d}. {m}',
    dates: '{y}. gada {d}. {m} – {d}. {m}',
    months: '{y}. gada {m} – {m}',
    years: '{y}.–{y}. g.',
  },
};
