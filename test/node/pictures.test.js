/**
 * The widgets look as they did. Compared where the engine and the system are those that the pictures were made with;
 * `npm run pictures` makes them anew, and a commit says why.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { quotesInArabic, timelineInArabic } from '../../build/ts/stories/story-data.js';
import { campaignPage, everything, sample } from './chromium/campaign-page.js';
import { ask, emulateMedia, startChromium } from './chromium/chromium.js';
import { difference, keep, keepEngine, madeWith } from './chromium/picture.js';

/** `npm run pictures`. */
const isMaking = process.env.PICTURES === 'make';

/** The timeline knows what is past. */
const TODAY = '2026-06-15T12:00:00Z';

/** Letters and colours do not depend on how the machine's screen is set up. */
const drawing = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

const fonts = [
  ['Source Sans 3', 'normal', 'source-sans-3/files/source-sans-3-latin-wght-normal'],
  ['Source Sans 3', 'italic', 'source-sans-3/files/source-sans-3-latin-wght-italic'],
  ['Noto Sans Arabic', 'normal', 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal'],
];
const head = `<style>
  ${fonts
    .map(
      ([family, style, file]) => `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: 200 900;
        src: url('/node_modules/@fontsource-variable/${file}.woff2') }`,
    )
    .join('\n')}
  body { font-family: 'Source Sans 3', 'Noto Sans Arabic' }
  .dark { color-scheme: dark }
</style>`;

const phone = { width: 360, height: 400 };
const desktop = { width: 1000, height: 400 };

/** A few of each: a picture is looked at by somebody. */
const few = (key, section, from, to) => ({ ...section, [key]: section[key].slice(from, to) });
const timeline = few('events', sample.timeline, 8, 13);
const asks = few('asks', everything.asks, 0, 2);

const pictures = [
  ['timeline', { timeline }, desktop],
  ['timeline-phone-dark', { timeline }, phone, { isDark: true }],
  ['timeline-alternate-rtl', { timeline: { ...timelineInArabic, layout: 'alternate' } }, desktop, { lang: 'ar' }],
  ['asks', { asks }, desktop],
  ['asks-phone', { asks }, phone],
  ['quotes-dark', { quotes: sample.quotes }, desktop, { isDark: true }],
  ['quotes-phone-rtl', { quotes: quotesInArabic }, phone, { lang: 'ar' }],
  ['signup', { signup: sample.signup }, desktop],
  ['signup-phone-mistakes', { signup: sample.signup }, phone, { isSent: true }],
];

describe('pictures', () => {
  let chromium;
  let isComparable;

  before(async () => {
    chromium = await startChromium(drawing);
    const engine = { engine: (await chromium.version()).split('.')[0], system: `${process.platform} ${process.arch}` };
    if (isMaking) keepEngine(engine);
    const made = madeWith();
    isComparable = JSON.stringify(made) === JSON.stringify(engine);
    if (!isComparable) {
      const [theirs, ours] = [made, engine].map((each) => `${each.engine} on ${each.system}`);
      console.log(`Pictures are taken and not compared: they were made with ${theirs}, and this is ${ours}.`);
    }
  });

  after(() => chromium.close());

  for (const [name, campaign, window, { isDark = false, lang = 'en', isSent = false } = {}] of pictures) {
    it(name, async () => {
      await chromium.withPage(window, async (page) => {
        await page.evaluateOnNewDocument(setClock, TODAY);
        await emulateMedia(page, { 'prefers-reduced-motion': 'reduce' });
        await page.goto(
          chromium.address(
            campaignPage(campaign, {
              ...{ head, lang },
              attributes: `class="${isDark ? 'dark' : ''}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`,
            }),
          ),
        );
        await ask(page, 'elements', 'settled');
        if (isSent) await ask(page, 'actions', 'submitEmpty');
        assert.ok(await ask(page, 'elements', 'hasFont', lang === 'ar' ? 'Noto Sans Arabic' : 'Source Sans 3'));
        // A picture beyond the window would be shifted where a page is read from right to left.
        await page.setViewport({ ...window, height: await ask(page, 'elements', 'pageHeight') });
        await ask(page, 'elements', 'settled');
        const picture = await page.screenshot({ captureBeyondViewport: false });
        assert.ok(picture.length > 5000, `${picture.length} bytes`);
        if (isMaking) keep(name, picture);
        if (isComparable) assert.equal(difference(name, picture), undefined);
      });
    });
  }
});

/** Travels into the page as text. */
function setClock(today) {
  const now = new Date(today).getTime();
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }

    static now() {
      return now;
    }
  };
}
