// Made by `npm run localize`.
export { templates } from '../words/sq.js';
export const dates = {
  months: [
    'janar',
    'shkurt',
    'mars',
    'prill',
    'maj',
    'qershor',
    'korrik',
    'gusht',
    'shtator',
    'tetor',
    'nëntor',
    'dhjetor',
  ],
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    days: '{d} – {d} {m} {y}',
    dates: '{d} {m} – {d} {m} {y}',
    months: '{m} – {m} {y}',
    years: '{y} – {y}',
  },
  beforeEra: '{y} p.K.',
};
