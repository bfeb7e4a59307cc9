/** Each widget speaks the language of the place where it stands. */
import { configureLocalization, msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import type { AsksElement } from '../src/index.js';
import { settled } from './every-widget/mounting.js';
import { quotes, voices } from './showing-quotes.js';
import { all, html, one, show, textOf, until } from './showing.js';

const ask = { title: 'Titel', status: 'adopted' };
const status = (widget: Element | null) => textOf(widget?.shadowRoot?.querySelector('.status'));

/** Asks in a place of some language. The status is a word of ours. */
async function asksIn(place: Element): Promise<AsksElement> {
  const widget = document.createElement('campaign-asks');
  widget.asks = [ask] as AsksElement['asks'];
  place.append(widget);
  await until(() => status(widget), 'the widget has rendered');
  return widget;
}

/** What its status says from now on, each once. */
function hearing(widget: AsksElement): () => string[] {
  const said = new Set<string>();
  new MutationObserver(() => said.add(status(widget))).observe(widget.renderRoot, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return () => [...said].filter((words) => words && words !== 'Angenommen');
}

describe('language', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    place = await show(html`<div></div>` as never);
  });

  it('is British English where none is named', async () => {
    document.documentElement.removeAttribute('lang');
    try {
      const widget = await asksIn(place);
      widget.asks = [{ title: 'Titel', status: { value: 'adopted', date: '2025-03-01' } }];
      await until(() => all(widget, 'time').length, 'it has a date');
      expect(textOf(one(widget, '.facts'))).to.equal('Adopted 1 March 2025');
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('is that of the nearest place, so that two stand side by side', async () => {
    place.lang = 'de';
    const inner = document.createElement('div');
    inner.lang = 'fr';
    place.append(inner);
    const [german, french] = [await asksIn(place), await asksIn(inner)];
    expect([status(german), status(french)]).to.deep.equal(['Angenommen', 'Adoptée']);
  });

  for (const [name, spoken] of [
    ['pt_PT_ao90', 'Adotada'],
    ['de_DE@euro', 'Angenommen'],
  ] as const)
    it(`of a page that calls it ${name} is what can be known of it`, async () => {
      place.lang = name;
      expect(status(await asksIn(place))).to.equal(spoken);
    });

  it('is its own before any other', async () => {
    place.lang = 'de';
    const widget = await asksIn(place);
    widget.lang = 'nl';
    await until(() => status(widget) === 'Aangenomen', 'it speaks Dutch');
  });

  it('reaches through shadow roots', async () => {
    place.lang = 'de';
    const root = place.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    const widget = await asksIn(inner);
    expect(status(widget)).to.equal('Angenommen');
    place.lang = 'fr';
    await until(() => status(widget) === 'Adoptée', 'a change outside is followed');
  });

  it('follows a change, and keeps the old words until the new are here', async () => {
    place.lang = 'de';
    const widget = await asksIn(place);
    const said = hearing(widget);
    place.lang = 'es';
    await until(() => status(widget) !== 'Angenommen', 'the words change');
    expect(said()).to.deep.equal(['Adoptada']);
  });

  it('may change before the first words are here, and nothing is shown in English', async () => {
    place.lang = 'hu';
    const shown = asksIn(place);
    const said = hearing(place.querySelector('campaign-asks') as AsksElement);
    place.lang = 'ro';
    await shown;
    expect(said()).to.deep.equal(['Adoptată']);
  });

  for (const [tag, words] of [
    ['de-CH', 'Angenommen'],
    ['de_AT', 'Angenommen'],
    ['DE', 'Angenommen'],
    ['no', 'Vedtatt'],
    ['sr-RS', 'Усвојено'],
    ['sr-latn-RS', 'Usvojeno'],
    ['sh', 'Usvojeno'],
    ['sr-ME', 'Usvojeno'],
    ['nn-NO', 'Vedtatt'],
    ['zh-Hant', 'Adopted'],
    ['tlh', 'Adopted'],
    ['not a language', 'Adopted'],
  ] as const) {
    it(`of "${tag}" is the nearest that we have`, async () => {
      place.lang = tag;
      expect(status(await asksIn(place))).to.equal(words);
    });
  }

  it('is found on a page that calls something of its own "host"', async () => {
    for (const name of ['form', 'img', 'iframe']) {
      const own = Object.assign(document.createElement(name), { name: 'host' });
      document.body.append(own);
      place.lang = 'de';
      const widget = await asksIn(place);
      own.remove();
      expect(status(widget), name).to.equal('Angenommen');
      widget.remove();
    }
  });

  it('counts in the digits of its country', async () => {
    const widget = await quotes(voices, { lang: 'ar-EG', dir: 'rtl' });
    const picks = () => all(widget, '[part~=pick]').map((pick) => textOf(pick));
    await until(
      () => picks()[0] === '١',
      () => `Egyptian digits, not ${picks().join()}`,
    );
    expect(picks()).to.deep.equal(['١', '٢', '٣', '٤', '٥']);
    expect(all(widget, '[part=quote]')[0]?.ariaLabel).to.match(/^١ .* ٥$/);
  });

  it('leaves the localisation of the page alone, and is left alone by it', async () => {
    const { getLocale, setLocale } = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['fr'],
      // The page's message has the id of one of ours.
      loadLocale: () => Promise.resolve({ templates: { 'ask-adopted': 'Le mot de la page' } }),
    });
    await setLocale('fr');
    place.lang = 'de';
    expect(status(await asksIn(place))).to.equal('Angenommen');
    expect([getLocale(), msg('A word of the page', { id: 'ask-adopted' })]).to.deep.equal(['fr', 'Le mot de la page']);
  });

  it('stays where a browser translates the page, as it translates our words too', async () => {
    const page = document.documentElement;
    const widget = await asksIn(place);
    // French is here by then: it would be spoken at once.
    const french = Object.assign(document.createElement('div'), { lang: 'fr' });
    place.append(french);
    expect(status(await asksIn(french))).to.equal('Adoptée');
    page.classList.add('translated-ltr');
    page.lang = 'fr';
    try {
      await settled(widget);
      expect(status(widget)).to.equal('Adopted');
    } finally {
      page.classList.remove('translated-ltr');
      page.lang = 'en';
    }
  });
});
