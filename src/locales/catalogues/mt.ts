// Made by `npm run localize`.
export { templates } from '../words/mt.js';
export const dates = {
  months: [
    'Jannar',
    'Frar',
    'Marzu',
    'April',
    'Mejju',
    'Ġunju',
    'Lulju',
    'Awwissu',
    'Settembru',
    'Ottubru',
    'Novembru',
    'Diċembru',
  ],
  patterns: {
    day: '{d} ta’ {m} {y}',
    month: '{m} {y}',
    days: '{d}–{d} ta’ {m} {y}',
    dates: '{d} ta’ {m} – {d} ta’ {m} {y}',
    months: '{m}–{m} {y}',
    years: '{y}–{y}',
  },
  beforeEra: '{y} QK',
};
