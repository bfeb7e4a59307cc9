import { pick, randomFrom, wholeNumber } from './random.js';
import { shortTitleFrom, textFrom, titleFrom } from './sentences.js';

const items = { timeline: event, quotes: quote, asks: ask };

/**
 * The configuration of a widget with so many items, the same in every run; another `seed`, another content. A form has
 * no items: its `count` is 1.
 */
export function contentFor(widget, count, seed = 1) {
  if (widget === 'signup') return form(seed);
  const random = randomFrom(seed);
  const list = Array.from({ length: count }, () => items[widget](random));
  if (widget === 'timeline') list.sort((one, other) => (one.date < other.date ? -1 : 1));
  const key = itemsKey(widget);
  return { heading: titleFrom(random), intro: textFrom(random, 1, 2), [key]: list };
}

/** Under which key a widget's configuration has its items. */
export function itemsKey(widget) {
  return { timeline: 'events', quotes: 'quotes', asks: 'asks' }[widget];
}

/** How many of the things that are counted on the page a content has. */
export function countOf(widget, content) {
  return content[itemsKey(widget)]?.length ?? 1;
}

/** One more item for the end of a content. */
export function oneMore(widget) {
  if (widget === 'signup') return undefined;
  const item = items[widget](randomFrom(77));
  return widget === 'timeline' ? { ...item, date: '2035-12-31' } : item;
}

function event(random) {
  const day = new Date(Date.UTC(1980, 0, 1) + wholeNumber(random, 0, 55 * 365) * 86_400_000).toISOString();
  return {
    date: day.slice(0, pick(random, [4, 7, 10, 10, 10])),
    title: titleFrom(random),
    body: textFrom(random, 1, 3),
    ...(random() < 0.4 && { category: pick(random, ['Law', 'Milestone', 'Research', 'Campaign']) }),
    ...(random() < 0.3 && { link: { href: `https://example.org/${wholeNumber(random, 1, 9999)}` } }),
  };
}

function quote(random) {
  return {
    text: textFrom(random, 1, 3),
    author: 'Sample voice',
    role: pick(random, ['A teacher, Porto', 'A pupil, 15, Graz', 'A head teacher, Tallinn', 'A parent, Ghent']),
  };
}

function ask(random) {
  return {
    title: shortTitleFrom(random),
    body: textFrom(random, 1, 3),
    addressee: pick(random, ['To the platforms', 'To the Commission', 'To Council and Parliament']),
    reference: pick(random, ['Article 28 DSA', 'Article 16 DSA', 'COM(2024) 60']),
    status: pick(random, ['open', 'promised', 'adopted', 'rejected']),
  };
}

function form(seed) {
  const random = randomFrom(seed);
  return {
    heading: titleFrom(random),
    intro: textFrom(random, 1, 1),
    endpoint: 'http://127.0.0.1:9/sign-up',
    fields: ['email', 'given-name', 'family-name'],
    consents: [
      { id: 'letter', text: textFrom(random, 1, 1), required: true },
      { id: 'partner', text: textFrom(random, 1, 1) },
    ],
    organisation: 'Safe from the Start (sample campaign)',
    privacyUrl: 'https://example.org/privacy',
    submitLabel: 'Send me the letter',
  };
}
