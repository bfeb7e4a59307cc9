// Made by `npm run localize`.
export { templates } from '../words/lt.js';
export const dates = {
  months: [
    'sausio',
    'vasario',
    'kovo',
    'balandžio',
    'gegužės',
    'birželio',
    'liepos',
    'rugpjūčio',
    'rugsėjo',
    'spalio',
    'lapkričio',
    'gruodžio',
  ],
  standalone: [
    'sausis',
    'vasaris',
    'kovas',
    'balandis',
    'gegužė',
    'birželis',
    'liepa',
    'rugpjūtis',
    'rugsėjis',
    'spalis',
    'lapkritis',
    'gruodis',
  ],
  patterns: {
    day: '{y} m. {m} {d} d.',
    month: '{y} m. {m}',
    days: '{y} m. {m} {d}–{d} d.',
    dates: '{y} m. {m} {d} d. – {m} {d} d.',
    months: '{y} m. {m} – {m}',
  },
};
