// Made by `npm run localize`.
export { templates } from '../words/sk.js';
export const dates = {
  months: [
    'januára',
    'februára',
    'marca',
    'apríla',
    'mája',
    'júna',
    'júla',
    'augusta',
    'septembra',
    'októbra',
    'novembra',
    'decembra',
  ],
  standalone: [
    'január',
    'február',
    'marec',
    'apríl',
    'máj',
    'jún',
    'júl',
    'august',
    'september',
    'október',
    'november',
    'december',
  ],
  patterns: {
    day: '{d}. {m} {y}',
    month: '{m} {y}',
    days: '{d}. – {d}. {m} {y}',
    dates: '{d}. {m} – {d}. {m} {y}',
    months: '{m} – {m} {y}',
  },
};
