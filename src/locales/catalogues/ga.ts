// Made by `npm run localize`.
export { templates } from '../words/ga.js';
export const dates = {
  months: [
    'Eanáir',
    'Feabhra',
    'Márta',
    'Aibreán',
    'Bealtaine',
    'Meitheamh',
    'Iúil',
    'Lúnasa',
    'Meán Fómhair',
    'Deireadh Fómhair',
    'Samhain',
    'Nollaig',
  ],
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    days: '{d} – {d} {m} {y}',
    dates: '{d} {m} – {d} {m} {y}',
    months: '{m} – {m} {y}',
    years: '{y} – {y}',
  },
  beforeEra: '{y} RC',
};
