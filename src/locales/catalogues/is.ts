// Made by `npm run localize`.
export { templates } from '../words/is.js';
export const dates = {
  months: [
    'janúar',
    'febrúar',
    'mars',
    'apríl',
    'maí',
    'júní',
    'júlí',
    'ágúst',
    'september',
    'október',
    'nóvember',
    'desember',
  ],
  patterns: {
    day: '{d}. {m} {y}',
    month: '{m} {y}',
    days: '{d}.–{d}. {m} {y}',
    dates: '{d}. {m} – {d}. {m} {y}',
    months: '{m}–{m} {y}',
    years: '{y}–{y}',
  },
  beforeEra: '{y} f.Kr.',
};
