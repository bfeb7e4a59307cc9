// Made by `npm run localize`.
export { templates } from '../words/fr.js';
export const dates = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  first: '1er',
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    days: '{d}–{d} {m} {y}',
    dates: '{d} {m} – {d} {m} {y}',
    months: '{m} – {m} {y}',
    years: '{y}–{y}',
  },
};
