// Made by `npm run localize`.
export { templates } from '../words/fi.js';
export const dates = {
  months: [
    'tammikuuta',
    'helmikuuta',
    'maaliskuuta',
    'huhtikuuta',
    'toukokuuta',
    'kesäkuuta',
    'heinäkuuta',
    'elokuuta',
    'syyskuuta',
    'lokakuuta',
    'marraskuuta',
    'joulukuuta',
  ],
  standalone: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  patterns: {
    day: '{d}. {m} {y}',
    month: '{m} {y}',
    days: '{d}.–{d}. {m} {y}',
    dates: '{d}. {m} – {d}. {m} {y}',
    months: '{m}–{m} {y}',
  },
};
