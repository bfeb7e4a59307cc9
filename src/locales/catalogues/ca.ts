// Made by `npm run localize`.
export { templates } from '../words/ca.js';
export const dates = {
  months: [
    'de gener',
    'de febrer',
    'de març',
    'd’abril',
    'de maig',
    'de juny',
    'de juliol',
    'd’agost',
    'de setembre',
    'd’octubre',
    'de novembre',
    'de desembre',
  ],
  standalone: [
    'gener',
    'febrer',
    'març',
    'abril',
    'maig',
    'juny',
    'juliol',
    'agost',
    'setembre',
    'octubre',
    'novembre',
    'desembre',
  ],
  patterns: {
    day: '{d} {m} del {y}',
    month: '{m} del {y}',
    days: '{d}–{d} {m} del {y}',
    dates: '{d} {m} – {d} {m} del {y}',
    months: '{m} – {m} del {y}',
  },
};
