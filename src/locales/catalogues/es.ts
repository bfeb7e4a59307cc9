// Made by `npm run localize`.
export { templates } from '../words/es.js';
export const dates = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  patterns: {
    day: '{d} de {m} de {y}',
    month: '{m} de {y}',
    days: '{d}–{d} de {m} de {y}',
    dates: '{d} de {m} – {d} de {m} de {y}',
    months: '{m}–{m} de {y}',
    years: '{y}–{y}',
  },
};
