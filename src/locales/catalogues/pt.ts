// Made by `npm run localize`.
export { templates } from '../words/pt.js';
export const dates = {
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  patterns: {
    day: '{d} de {m} de {y}',
    month: '{m} de {y}',
    days: '{d}–{d} de {m} de {y}',
    dates: '{d} de {m} – {d} de {m} de {y}',
    months: '{m} – {m} de {y}',
    years: '{y}–{y}',
  },
};
