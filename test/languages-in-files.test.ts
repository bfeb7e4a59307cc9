/** A document that has its texts in several languages: which of them a widget takes, and how it marks what is in another. */
import { expect } from '@open-wc/testing';
import { scriptOf, settled } from './every-widget/mounting.js';
import { answeredBy, type Network } from './requests.js';
import { all, html, one, show, textOf, until, type Widget } from './showing.js';

/** The first title of the asks in a document on a page in a language, and the language that it is marked with. */
async function titleOn(page: string, inFile: object): Promise<[title: string, marked: string]> {
  const widget = document.createElement('campaign-asks');
  widget.lang = page;
  widget.append(scriptOf(JSON.stringify(inFile)));
  const place = await show<Widget>(html`<div></div>`);
  place.append(widget);
  await until(() => all(widget, '.title').length, 'it is shown');
  return [textOf(one(widget, '.title')), one(widget, '.title').lang];
}

describe('texts in several languages', () => {
  it('marks the texts of a file beside a script that names no language', async () => {
    const widget = document.createElement('campaign-asks');
    widget.append(scriptOf('{"numbered": true}'));
    widget.src = '/test/fixtures/languages.json';
    const place = await show<Widget>(html`<div lang="de"></div>`);
    place.append(widget);
    await until(() => textOf(all(widget, '.title')[0]) === 'A title', 'there is no German, so it is in English');
    await widget.updateComplete;
    expect(one(widget, '.title').lang).to.equal('en');
  });

  it('leaves the page’s own heading in the language of the page', async () => {
    const widget = document.createElement('campaign-asks');
    widget.heading = 'Unsere Forderungen';
    widget.append(scriptOf(JSON.stringify({ lang: 'en', asks: { intro: 'An intro.', asks: [{ title: 'A title' }] } })));
    const place = await show<Widget>(html`<div lang="de"></div>`);
    place.append(widget);
    await until(() => all(widget, '.title').length, 'it is shown');
    expect(['.heading', '.intro', '.title'].map((part) => one(widget, part).lang)).to.deep.equal(['', 'en', 'en']);
  });

  it('leaves the page’s own list in the language of the page', async () => {
    const widget = document.createElement('campaign-asks');
    widget.asks = [{ title: 'Ein Titel' }];
    widget.append(scriptOf(JSON.stringify({ lang: 'en', asks: { numbered: true, asks: [{ title: 'A title' }] } })));
    const place = await show<Widget>(html`<div lang="de"></div>`);
    place.append(widget);
    await until(() => all(widget, '.title').length, 'it is shown');
    expect(textOf(one(widget, '.title'))).to.equal('Ein Titel');
    expect(one(widget, '.title').lang).to.equal('');
  });

  it('keeps the texts that are there where those of another language cannot be had', async () => {
    const network: Network = (address) => {
      const [, language] = /not-to-be-had\.(.+)\.json/.exec(address) ?? [];
      if (!language) return undefined;
      return language === 'de'
        ? Response.json({ asks: { asks: [{ title: 'Ein Titel' }] } })
        : new Response(null, { status: 404 });
    };
    await answeredBy(network, async () => {
      const widget = document.createElement('campaign-asks');
      widget.lang = 'de';
      widget.src = `${location.origin}/not-to-be-had.{lang}.json`;
      const place = await show<Widget>(html`<div></div>`);
      place.append(widget);
      await until(() => all(widget, '.title').length, 'it is there in German');
      widget.lang = 'es';
      await until(() => widget.problems.length > 0, 'it is reported');
      await widget.updateComplete;
      expect(widget.problems.map(({ path }) => path)).to.deep.equal(['src']);
      expect(textOf(one(widget, '.title'))).to.equal('Ein Titel');
    });
  });

  it('shows nothing of a language that has changed while its file was on its way', async () => {
    const shown: string[] = [];
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    const network: Network = (address) => {
      const [, language] = /overtaken\.(.+)\.json/.exec(address) ?? [];
      const file = language ? Response.json({ asks: { asks: [{ title: `In ${language}` }] } }) : undefined;
      return file && language === 'en' ? held.then(() => file) : file;
    };
    await answeredBy(network, async () => {
      const widget = document.createElement('campaign-asks');
      widget.lang = 'en';
      widget.src = `${location.origin}/overtaken.{lang}.json`;
      const place = await show<Widget>(html`<div></div>`);
      place.append(widget);
      await widget.updateComplete;
      const observer = new MutationObserver(() => shown.push(...all(widget, '.title').map(textOf)));
      observer.observe(widget.shadowRoot as ShadowRoot, { childList: true, subtree: true });
      widget.lang = 'de';
      await widget.updateComplete;
      answer();
      await until(() => all(widget, '.title').length, 'it is shown');
      await until(() => textOf(one(widget, '.title')) === 'In de', 'it is in German');
      await settled(widget);
      observer.disconnect();
      expect(shown).not.to.contain('In en');
    });
  });

  for (const [page, file, marked] of [
    ['pt-BR', 'pt-br', ''],
    ['de-AT', 'de-DE', ''],
    ['pt', 'pt-PT', ''],
    ['de-DE', 'de_DE', ''],
    ['nb-NO', 'no', 'no'],
    ['no', 'nn', 'nn'],
    ['nn', 'nb', 'nb'],
  ] as const) {
    it(`takes "${file}" in a file for the language of a page in "${page}"`, async () => {
      const [asks, ours] = ['English', 'Near enough'].map((title) => ({ asks: [{ title }] }));
      const inFile = { lang: 'en', asks, languages: { [file]: { asks: ours } } };
      expect(await titleOn(page, inFile)).to.deep.equal(['Near enough', marked]);
    });
  }

  for (const [page, own, other] of [
    ['nb', 'nb', 'nn'],
    ['nn', 'nn', 'nb'],
    ['de-AT', 'de-AT', 'de'],
    ['de-AT', 'de_AT', 'de'],
    ['pt-BR', 'pt', 'en'],
  ] as const) {
    it(`takes the file’s own "${own}" before its "${other}" on a page in "${page}"`, async () => {
      const [asks, others] = ['Nearest', 'Further'].map((title) => ({ asks: [{ title }] }));
      const inFile = { lang: own, asks, languages: { [other]: { asks: others } } };
      expect(await titleOn(page, inFile)).to.deep.equal(['Nearest', '']);
    });
  }

  it('takes a file in the nearest language that there is one for, and marks it', async () => {
    const asked: string[] = [];
    const network: Network = (address) => {
      const [, name] = /\/nearest\.(.+)/.exec(address) ?? [];
      if (!name) return undefined;
      asked.push(name);
      const asks = { asks: [{ title: 'In English' }] };
      return name === 'en.json' ? Response.json({ asks }) : new Response('', { status: 404 });
    };
    await answeredBy(network, async () => {
      const widget = document.createElement('campaign-asks');
      widget.lang = 'de-CH';
      widget.src = '/nearest.{lang}.json';
      const place = await show<Widget>(html`<div></div>`);
      place.append(widget);
      await until(() => textOf(all(widget, '.title')[0]) === 'In English', 'it is there in English');
      expect(asked).to.deep.equal(['de-CH.json', 'de.json', 'en.json']);
      await until(() => one(widget, '.title').lang === 'en', 'it is marked');
      expect(widget.problems).to.deep.equal([]);
    });
  });

  it('takes, for a page in a language that a file has not, its own, else English, else any', async () => {
    const [polish, english, french] = ['Po polsku', 'In English', 'En français'].map((title) => ({
      asks: { asks: [{ title }] },
    }));
    const languages = { fr: french, en: english };
    expect(await titleOn('it', { lang: 'pl', ...polish, languages })).to.deep.equal(['Po polsku', 'pl']);
    expect(await titleOn('it', { lang: 'pl', languages })).to.deep.equal(['In English', 'en']);
    expect(await titleOn('it', { lang: 'pl', languages: { fr: french } })).to.deep.equal(['En français', 'fr']);
  });

  const address = '/test/fixtures/languages.json';

  for (const way of ['JSON inside the tag', 'a campaign file']) {
    it(`takes the texts of ${way} that are in it, and marks those of another language`, async () => {
      const widget = document.createElement('campaign-asks');
      widget.lang = 'fr';
      if (way === 'a campaign file') widget.src = address;
      else {
        widget.append(scriptOf(await (await fetch(address)).text()));
      }
      const place = await show<Widget>(html`<div></div>`);
      place.append(widget);

      const title = () => all(widget, '.title')[0];
      await until(() => textOf(title()) === 'Un titre', 'it is in French');
      expect(title()?.lang).to.equal('');

      widget.lang = 'de';
      await until(() => textOf(title()) === 'A title', 'there is no German, so it is in English');
      await until(() => textOf(one(widget, '.status')) === 'Offen', 'its own words are German');
      expect([title()?.lang, one(widget, '.heading').lang]).to.deep.equal(['en', 'en']);
      expect(one(widget, '.status').closest('[lang]') === null).to.equal(true);

      widget.lang = 'en-GB';
      await until(() => textOf(one(widget, '.status')) === 'Open', 'all is English');
      await until(() => title()?.lang === '', 'nothing is marked any more');
    });
  }

  it('marks a date in words, what an image shows and the choices of a field as well', async () => {
    const image = { src: '/stories/images/ballot.svg', alt: 'Po polsku' };
    const campaign = {
      lang: 'pl',
      timeline: { events: [{ date: '2022', dateLabel: 'Po polsku', title: 'Po polsku', image }] },
      asks: { asks: [{ title: 'Po polsku', image }] },
      quotes: { quotes: [{ text: 'Po polsku', image }] },
      signup: {
        endpoint: '/',
        fields: [{ name: 'topic', type: 'select', label: 'Po polsku', options: ['Po polsku'] }],
      },
    };
    const place = await show<Widget>(html`<div lang="en"></div>`);
    for (const section of ['timeline', 'asks', 'quotes', 'signup']) {
      const widget = document.createElement(`campaign-${section}`) as unknown as Widget;
      widget.append(scriptOf(JSON.stringify(campaign)));
      place.append(widget);
      await until(() => all(widget, '[lang=pl]').length, `${section} is marked`);
      const polish = all(widget, '*').filter(
        (each) => each.getAttribute('alt') === 'Po polsku' || (!each.firstElementChild && textOf(each) === 'Po polsku'),
      );
      expect(polish.length, section).to.be.greaterThan(0);
      expect(polish.filter((each) => !each.closest('[lang=pl]')).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    }
  });

  it('has texts of another language in their own direction', async () => {
    const widget = document.createElement('campaign-asks');
    const asks = { heading: 'ماذا نطلب؟', asks: [{ title: 'السلامة أولا!', body: 'من *البداية* (2022).' }] };
    const text = JSON.stringify({ lang: 'ar', asks, languages: { fr: { asks: { asks: [{ title: 'Un titre' }] } } } });
    widget.append(scriptOf(text));
    const place = await show<Widget>(html`<div lang="de"></div>`);
    place.append(widget);
    await until(() => all(widget, '[lang=ar]').length, 'it is marked');
    const directions = () =>
      ['.heading', '.title', '.body']
        .map((each) => all(widget, each)[0])
        .map((each) => each && getComputedStyle(each).direction);
    expect(directions()).to.deep.equal(['rtl', 'rtl', 'rtl']);
    widget.lang = 'fr';
    await until(() => textOf(one(widget, '.title')) === 'Un titre', 'it is in French');
    expect(directions()[1]).to.equal('ltr');
  });
});
