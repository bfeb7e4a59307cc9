/** Names from CLDR, which Node has whole and Chromium has not. */

const day = new Date(Date.UTC(2021, 6, 14, 12));
const [sixth, ninth] = [6, 9].map((date) => new Date(Date.UTC(2021, 5, date, 12)));
const monthsOfYear = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 14, 12)));
const full = { year: 'numeric', month: 'long', day: 'numeric' };
const monthAndYear = { year: 'numeric', month: 'long' };
const yearAlone = { year: 'numeric' };
const yearLater = new Date(Date.UTC(2022, 6, 14, 12));
const yearBeforeEra = new Date(Date.UTC(-43, 6, 14, 12));

/** Where public bodies write otherwise than CLDR: the first of a month, a year or month by itself, and the era. */
const corrections = {
  el: { first: '1η' },
  fr: { first: '1er' },
  hu: { year: '{y}' },
  it: { first: '1º' },
  ka: { beforeEra: 'ძვ. წ. {y}' },
  // As CLDR itself in a full date, and in a range of months.
  lv: { month: '{y}. gada {m}' },
  mt: { beforeEra: '{y} QK' },
};

/** Here the full stop of an ordinal goes before a sign that touches it: `6–9. juni`, `2019–2021.` */
const withoutStopBeforeDash = ['bs', 'sr', 'sr-Latn'];

/** How a language writes dates (DateNames in src/foundation/date-names.ts); all of it where browsers do not know the rest. */
export function dateNames(locale, isKnown) {
  const monthsIn = (options) => monthsOfYear.map((date) => part(locale, options, date, 'month'));
  const months = monthsIn(full);
  const standalone = monthsIn(monthAndYear);
  const {
    first,
    year = pattern(locale, yearAlone),
    month = pattern(locale, monthAndYear),
    beforeEra = pattern(locale, { ...yearAlone, era: 'short' }, yearBeforeEra),
  } = corrections[locale] ?? {};
  const date = pattern(locale, full);
  const isWithoutStop = withoutStopBeforeDash.includes(locale);
  return {
    months,
    ...(standalone.join() !== months.join() && { standalone }),
    ...(first && { first }),
    patterns: {
      day: date,
      month,
      ...(year !== '{y}' && { year }),
      days: daysOfMonth(date, dashIn(locale, full, sixth, ninth), isWithoutStop),
      dates: withinYear(date, dashIn(locale, full, ninth, day)),
      months: withinYear(month, dashIn(locale, monthAndYear, ninth, day)),
      years: `${isWithoutStop ? '{y}' : /\S+/.exec(year)[0]}${dashIn(locale, yearAlone, day, yearLater)}${year}`,
    },
    ...(!isKnown && { beforeEra }),
  };
}

/**
 * A range of days in one month, from the pattern of a date: `{d}.–{d}. {m} {y}`. Of what CLDR has for ranges only the dash
 * is taken: in some languages the rest is written with numbers or zeros that a single date has not.
 */
function daysOfMonth(date, dash, isWithoutStop) {
  const [, before, day, after] = /^(.*)(\{d\}\S*)(.*)$/.exec(date);
  // `2024. június 6–9.`: a full stop at the end belongs to the end.
  const first = (before && !after) || isWithoutStop ? '{d}' : day;
  return `${before}${first}${dash}${day}${after}`;
}

/** A range within one year: `{d}. {m} – {d}. {m} {y}`, or `{y}. {m} – {m}` where the year stands first. */
function withinYear(single, dash) {
  const [before, after] = single.split('{y}');
  if (!before) return `${single}${dash}${after.slice(after.indexOf('{'))}`;
  // Without the word that leads to the year: `{d} de {m} – {d} de {m} de {y}`
  return `${before.replace(/,?(\sdel?)?\s$/, '')}${dash}${single}`;
}

/** CLDR has no ranges in Maltese, which sets them as Italian does, and without a region Portuguese is that of Brazil. */
const rangesAsIn = { mt: 'it', pt: 'pt-PT' };

/** Some languages have spaces around it, some never, and some between words only. */
function dashIn(locale, options, from, to) {
  const language = rangesAsIn[locale] ?? locale;
  const range = new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options }).formatRange(
    from,
    to,
  );
  return / ?– ?/.exec(range.replaceAll(/\s/g, ' '))?.[0] ?? ' – ';
}

/** Names that CLDR lacks, or has misspelt or out of date. */
const correctedRegions = {
  bs: { US: 'Sjedinjene Američke Države', VC: 'Sveti Vinsent i Grenadini' },
  // As the EU's Interinstitutional Style Guide had them in 2024. CLDR has Cabo Verde among the republics.
  ga: { AI: 'Anguilla', CV: 'Cabo Verde', VA: 'Stát Chathair na Vatacáine', WF: 'Wallis agus Futuna' },
  is: { CW: 'Curaçao' },
  ka: { SZ: 'ესვატინი' },
  lb: { IO: 'Britescht Territoire am Indeschen Ozean', SZ: 'Eswatini' },
  mk: { PM: 'Сен Пјер и Микелон' },
  mt: {
    AX: 'Il-Gżejjer Åland',
    // As the EU's institutions write them.
    CV: 'Cabo Verde',
    CZ: 'Iċ-Ċekja',
    IO: 'It-Territorju Brittaniku tal-Oċean Indjan',
    MP: 'Il-Gżejjer Mariana tat-Tramuntana',
    TL: 'Timor-Leste',
  },
};

/** An article, and what it does to the name: neither counts in a list, where "An tSeirbia" is found at "Seirbia". */
const articles = {
  ga: /^(?:An|Na) (?:t(?=S)|h(?=[AEIOUÁÉÍÓÚ]))?(.)h?/,
  mt: /^(?:I[ċdlnrstxżz]|L)-(.)/,
};

/**
 * Every region that CLDR knows by two letters, but for groupings, test values and what is no country's code any more.
 * In the order of the list: a browser that does not know the names does not know their alphabet either.
 */
export function regionNames(locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const { compare } = new Intl.Collator(locale);
  const place = (name) => name.replace(articles[locale] ?? /^(.)/, '$1');
  return Object.fromEntries(
    regionCodes()
      .map((code) => [code, correctedRegions[locale]?.[code] ?? names.of(code)])
      .filter(([, name]) => name)
      .map(([code, name]) => [code, capitalised(name, locale)])
      .sort(([, one], [, other]) => compare(place(one), place(other))),
  );
}

function regionCodes() {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Groupings, private use and exceptional reservations; Kosovo's XK is in use in the EU.
  const noCountry = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];
  return codes.filter(
    (code) =>
      english.of(code) !== undefined &&
      !noCountry.includes(code) &&
      new Intl.Locale(`und-${code}`).region === code &&
      current(code),
  );
}

/** A code that was given up stands, in canonical form, for its successor. */
function current(code) {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/**
 * An item of a list begins with a capital, as no name within a sentence does that has an article. But no Georgian word
 * does: capitals are for words of nothing else there, and many fonts have none.
 */
function capitalised(name, locale) {
  if (locale === 'ka') return name;
  const [first, ...rest] = name;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

function pattern(locale, options, date = day) {
  const letters = { day: '{d}', month: '{m}', year: '{y}' };
  return parts(locale, options, date)
    .map(({ type, value }) => letters[type] ?? value)
    .join('');
}

function part(locale, options, date, wanted) {
  return parts(locale, options, date).find(({ type }) => type === wanted).value;
}

function parts(locale, options, date) {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options }).formatToParts(date);
}
