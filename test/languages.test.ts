/** One page with the four widgets in every language at once: words, plurals, errors and dates, each in its own. */
import { expect } from '@open-wc/testing';
import { all, button, focused, html, input, one, show, textOf, until, type Widget } from './showing.js';

type Texts = Readonly<Record<string, string>>;
/** Browsers differ in the age of their data: where usage has changed, either form is right. */
type Dates = Readonly<Record<string, Readonly<Record<'day' | 'month', readonly string[]>>>>;

const { targetLocales } = (await (await fetch('/lit-localize.json')).json()) as { targetLocales: string[] };
const dates = (await (await fetch('/test/fixtures/dates-by-language.json')).json()) as Dates;
const spaces = /[\s\u{a0}\u{2009}\u{202f}\u{200e}\u{200f}]+/gu;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(spaces, ' ').trim();

/** What the translators wrote, by the ids of the messages. */
async function translated(locale: string): Promise<Texts> {
  const file = await (await fetch(`/translations/${locale}.xlf`)).text();
  const units = new DOMParser().parseFromString(file, 'text/xml').querySelectorAll('trans-unit');
  return Object.fromEntries([...units].map((unit) => [unit.id, unit.querySelector('target')?.textContent ?? '']));
}

const events = [
  { date: '2021-07-14', title: 'First' },
  { date: '2021-07', title: 'Second' },
  { date: '2999', title: 'Third' },
  { date: '2999', title: 'Fourth' },
];
const quotes = Array.from({ length: 5 }, (_, index) => ({ text: `Words ${index} of a quote that is long enough` }));

interface Page {
  readonly timeline: Widget;
  readonly asks: Widget;
  readonly quotes: Widget;
  readonly signup: Widget;
}

async function widgetsIn(place: Element, locale: string): Promise<Page> {
  const box = place.ownerDocument.createElement('div');
  box.lang = locale;
  const made = (tag: string, configuration: object) => {
    const widget = document.createElement(`campaign-${tag}`) as unknown as Widget;
    box.append(Object.assign(widget, configuration));
    return widget;
  };
  place.append(box);
  const page = {
    timeline: made('timeline', { events, limit: 3 }),
    asks: made('asks', { asks: [{ title: 'Ask', status: 'rejected', link: { href: '#' } }] }),
    quotes: made('quotes', { quotes }),
    signup: made('signup', { endpoint: '/nowhere', fields: ['email', 'given-name'] }),
  };
  for (const widget of Object.values(page)) await until(() => all(widget, '.widget').length, `${locale} is shown`);
  return page;
}

describe('languages, side by side', () => {
  const pages = new Map<string, Page>();
  const words = new Map<string, Texts>();
  let place: HTMLElement;

  before(async () => {
    place = document.createElement('div');
    document.body.append(place);
    await Promise.all(
      targetLocales.map(async (locale) => {
        words.set(locale, await translated(locale));
        pages.set(locale, await widgetsIn(place, locale));
      }),
    );
  });

  after(() => {
    place.remove();
  });

  it('are the 24 of the EU at least', () => {
    const ofTheUnion = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
    expect(['en', ...targetLocales]).to.include.members(ofTheUnion);
  });

  for (const locale of targetLocales) {
    describe(locale, () => {
      it('has its own words on labels, states and buttons', () => {
        const { timeline, asks, quotes: voices, signup } = pages.get(locale) as Page;
        const text = words.get(locale) as Texts;
        expect(textOf(all(timeline, '.state')[2])).to.equal(text['timeline-future']);
        expect(textOf(one(asks, '.status'))).to.equal(text['ask-rejected']);
        expect(textOf(one(asks, '.link'))).to.equal(text['read-more']);
        expect(button(voices, text['next-quote'] ?? '').disabled).to.be.false;
        expect(one(voices, '.widget').getAttribute('aria-roledescription')).to.equal(text['carousel']);
        expect(input(signup, text['email'] ?? '').type).to.equal('email');
        expect(textOf(signup)).to.contain(text['optional']);
        expect(textOf(one(signup, 'button'))).to.equal(text['submit']);
      });

      it('counts after its own rules', () => {
        const { timeline } = pages.get(locale) as Page;
        const forms = words.get(locale)?.['timeline-show-all']?.split('|') ?? [];
        // Four is "few" in each language here that has such a form; the browser may not know the language.
        const form = forms.find((each) => each.startsWith('few:')) ?? forms.at(-1) ?? '';
        const label = textOf(one(timeline, '[part~=show-all]'));
        expect(label.replace(/[4٤]/, '#')).to.equal(form.replace(/^\w+:/, ''));
      });

      it('writes dates as people there do', () => {
        const { timeline } = pages.get(locale) as Page;
        const written = all(timeline, '.event time').map((time) => plain(time.textContent));
        expect(dates[locale]?.month).to.include(written[0]);
        expect(dates[locale]?.day).to.include(written[1]);
      });

      it('says what is wrong, and what to do', async () => {
        const { signup } = pages.get(locale) as Page;
        one(signup, 'button').click();
        await until(() => all(signup, '.summary').length, 'the summary is there');
        const text = words.get(locale) as Texts;
        expect(textOf(one(signup, '.summary .title'))).to.equal(text['problem']);
        expect(textOf(one(signup, '.error'))).to.equal(text['missing']);
        input(signup, text['email'] ?? '').value = 'no address';
        input(signup, text['email'] ?? '').dispatchEvent(new Event('input', { bubbles: true }));
        one(signup, 'button').click();
        await until(() => textOf(one(signup, '.error')) !== text['missing'], 'the error is another one');
        expect(textOf(one(signup, '.error'))).to.equal(text['invalid-email']);
      });
    });
  }
});

describe('a change of the language', () => {
  it('keeps what was typed, the place in the carousel and the focus', async () => {
    const place = await show<Widget>(html`<div></div>`);
    const { quotes: voices, signup } = await widgetsIn(place, 'en');
    const box = place.firstElementChild as HTMLElement;
    button(voices, 'Next quote').click();
    await until(() => !all(voices, '.quote')[1]?.inert, 'the second quote is current');
    const name = input(signup, 'First name');
    name.value = 'Zoë';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    name.focus();

    box.lang = 'fr';
    await until(() => textOf(one(signup, 'button')) === 'S’inscrire', 'the form speaks French');
    const still = input(signup, 'Prénom');
    expect([still.value, focused(signup) === still]).to.deep.equal(['Zoë', true]);
    expect(all(voices, '.quote').map(({ inert }) => inert)).to.deep.equal([true, false, true, true, true]);
  });
});
