// Made by `npm run localize`.
export { templates } from '../words/ka.js';
export const dates = {
  months: [
    'იანვარი',
    'თებერვალი',
    'მარტი',
    'აპრილი',
    'მაისი',
    'ივნისი',
    'ივლისი',
    'აგვისტო',
    'სექტემბერი',
    'ოქტომბერი',
    'ნოემბერი',
    'დეკემბერი',
  ],
  patterns: {
    day: '{d} {m}, {y}',
    month: '{m}, {y}',
    days: '{d}–{d} {m}, {y}',
    dates: '{d} {m} – {d} {m}, {y}',
    months: '{m} – {m}, {y}',
    years: '{y}–{y}',
  },
  beforeEra: 'ძვ. წ. {y}',
};
