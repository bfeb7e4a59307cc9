/** A partner's page with the four widgets, as HTML. */
import { readFileSync } from 'node:fs';

const { lang: language, ...sample } = JSON.parse(readFileSync('sample/campaign.json', 'utf8'));

/** The sample campaign, by section. */
export { sample };

const image = { src: '/stories/images/ballot.svg', alt: 'A ballot', width: 640, height: 360 };
const link = { href: 'https://example.org/more' };
/** For the first asks of the sample: worth folding. */
const longBodies = [
  `A child’s account is private from its first minute, and closed to strangers. Nobody has to find three menus to be left
  alone, and what comes next on the screen does not depend on what keeps a child awake. Whoever wants less of it can say so.`,
  `Whoever reports abuse hears back within a day, in their own language, from somebody who has read every word.
  The answer says what happens next, who looks after it, and until when. If nothing happens, it says why, and whom to ask.`,
];

/** The sample campaign with every control, state and kind of box that a widget has. */
export const everything = {
  timeline: {
    ...sample.timeline,
    ...{ limit: 6, filter: true, copyLink: true, calendar: true },
    events: [
      ...sample.timeline.events.map((event, index) => ({
        ...event,
        ...(index === 1 ? { image: { ...image, caption: 'Before the vote.' } } : {}),
      })),
      // Something is to come, however old the sample has grown.
      { date: '2999-06-01', title: 'What is still to come', category: 'Milestone' },
    ],
  },
  asks: {
    ...sample.asks,
    ...{ collapsible: true, share: true },
    asks: ['open', 'promised', 'adopted', 'rejected'].map((value, index) => ({
      ...sample.asks.asks[index],
      ...(longBodies[index] ? { body: longBodies[index], link } : {}),
      ...(index === 2 ? { image } : {}),
      // The longest month in most languages.
      status: { value, date: '2025-09-24' },
    })),
  },
  quotes: {
    ...sample.quotes,
    // The longest that can be: no test is to meet a turn.
    ...{ share: true, autoplay: 600 },
    quotes: sample.quotes.quotes.map((quote) => ({
      ...quote,
      image: { ...image, src: '/stories/images/portrait.svg' },
      ...{ link, translatedFrom: 'pl', note: 'Name changed' },
    })),
  },
  signup: {
    ...sample.signup,
    fields: [
      ...sample.signup.fields,
      'country',
      { name: 'day', label: 'On which day', type: 'date' },
      { name: 'way', label: 'How we reach you', type: 'radio', options: ['By mail', 'By telephone'] },
      { name: 'words', label: 'What you want to say', type: 'textarea', hint: 'In any language.' },
      { name: 'adult', label: 'I am of age', type: 'checkbox' },
    ],
    consents: sample.signup.consents.map((consent) => ({ ...consent, withdrawal: 'It can be taken back.' })),
    test: true,
  },
};

/** Each layout of each widget. */
export const layouts = [
  [{ layout: 'vertical' }, { layout: 'cards' }, { layout: 'carousel' }],
  [{ layout: 'alternate' }, { layout: 'list' }, { layout: 'list' }],
  [{ layout: 'horizontal' }, { numbered: false }, {}],
].map(([timeline, asks, quotes]) => ({
  ...everything,
  timeline: { ...everything.timeline, ...timeline },
  asks: { ...everything.asks, ...asks },
  quotes: { ...everything.quotes, ...quotes },
}));

/** `between` is HTML that follows each widget. */
export function campaignPage(
  campaign = sample,
  { head = '', header = '', between = '', footer = '', attributes = '', lang = language } = {},
) {
  const widgets = Object.entries(campaign).map(
    ([section, configuration]) => `<campaign-${section}>
        <script type="application/json">${JSON.stringify(configuration).replaceAll('<', '\\u003c')}</script>
        <p>${fallbackOf(section)}</p>
      </campaign-${section}>${between}`,
  );
  return `<!doctype html>
    <html lang="${lang}" ${attributes}>
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>A partner’s page</title>
        <style>body { margin: 16px; font-family: sans-serif } main { display: grid; gap: 4em; max-inline-size: 70em; margin: auto }</style>
        ${head}
        <script type="module" src="/dist/cdn/campaign-widgets.js"></script>
      </head>
      <body>${header}<main>${widgets.join('\n')}</main>${footer}</body>
    </html>`;
}

/** What is inside the tag for those without the widget. */
export function fallbackOf(section) {
  return `In place of the ${section}.`;
}
