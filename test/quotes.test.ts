import { expect } from '@open-wc/testing';
import {
  all,
  button,
  focused,
  html,
  nameOf,
  one,
  show,
  textOf,
  until,
  warningsDuring,
  type Widget,
} from './showing.js';
import { allQuotes, announced, buttons, press, quotes, shown, strip, voices } from './showing-quotes.js';

describe('quotes as a carousel', () => {
  it('are a region named by the heading', async () => {
    const region = one(await quotes(), 'section');
    expect(region.getAttribute('aria-roledescription')).to.equal('carousel');
    expect(nameOf(region)).to.equal('Voices');
  });

  it('say what they are, and where one is among them, in the page’s language', async () => {
    const widget = await quotes(voices, { lang: 'de' });
    await until(() => allQuotes(widget).length, 'the German words are here');
    const described = [one(widget, 'section'), ...allQuotes(widget)].map((each) =>
      each.getAttribute('aria-roledescription'),
    );
    expect(described).to.deep.equal(['Karussell', ...Array<string>(5).fill('Folie')]);
    expect(allQuotes(widget)[1]?.ariaLabel).to.equal('2 von 5');
    await press(widget, 'Nächstes Zitat');
    expect(announced(widget)).to.equal('2 von 5');
  });

  it('have a name without a heading, too', async () => {
    const widget = await quotes(voices, { heading: undefined });
    expect(one(widget, 'section').getAttribute('aria-label')).to.equal('Quotes');
  });

  it('name each slide by its position', async () => {
    const slides = allQuotes(await quotes());
    expect(slides.map((slide) => slide.getAttribute('role'))).to.deep.equal(Array(5).fill('group'));
    expect(slides.map((slide) => slide.getAttribute('aria-roledescription'))).to.deep.equal(Array(5).fill('slide'));
    expect(slides.map((slide) => slide.getAttribute('aria-label'))).to.deep.equal(
      [1, 2, 3, 4, 5].map((number) => `${number} of 5`),
    );
  });

  it('show one; the others can be neither reached nor read', async () => {
    const widget = await quotes();
    expect(shown(widget)).to.deep.equal(['Voice 1']);
    expect(all(widget, '[inert]').length).to.equal(4);
  });

  it('have their buttons after the words, in the order in which they are used', async () => {
    const widget = await quotes();
    expect(buttons(widget)).to.deep.equal([
      'Previous quote',
      'Next quote',
      ...[1, 2, 3, 4, 5].map((number) => `Show quote ${number}`),
      'Show all',
    ]);
    const words = strip(widget).getBoundingClientRect();
    const isUnder = (control: Element) => control.getBoundingClientRect().top >= words.bottom - 6;
    expect(all(widget, 'button').every(isUnder)).to.equal(true);
  });

  it('have targets that a finger hits', async () => {
    const small = all(await quotes(), 'button').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 44;
    });
    expect(small.length).to.equal(0);
  });

  it('have their numbers in a group that says what they are for', async () => {
    const group = button(await quotes(), 'Show quote 1').closest('[role=group]');
    expect(group?.getAttribute('aria-label')).to.equal('Choose a quote');
  });

  it('say where the visitor is among the buttons, and keep the focus there', async () => {
    const widget = await quotes();
    const current = () => all(widget, '[aria-current=true]').map((pick) => pick.getAttribute('aria-label'));
    expect(current()).to.deep.equal(['Show quote 1']);
    button(widget, 'Show quote 4').focus();
    await press(widget, 'Show quote 4');
    expect(current()).to.deep.equal(['Show quote 4']);
    expect(shown(widget)).to.deep.equal(['Voice 4']);
    expect(focused(widget)?.getAttribute('aria-label')).to.equal('Show quote 4');
  });

  it('have no wall of buttons for many: the position stands in their place', async () => {
    const widget = await quotes(Array.from({ length: 30 }, (_, index) => ({ text: `Voice ${index}` })));
    expect(buttons(widget)).to.deep.equal(['Previous quote', 'Next quote', 'Show all']);
    const position = one(widget, '[part=position]');
    expect(textOf(position)).to.equal('1 of 30');
    // The slide says it already, and the status line after a press.
    expect(position.ariaHidden).to.equal('true');
    await press(widget, 'Next quote');
    expect(textOf(position)).to.equal('2 of 30');
  });

  it('say the position after the visitor’s own action only', async () => {
    const widget = await quotes();
    expect(announced(widget)).to.equal('');
    await press(widget, 'Next quote');
    expect(announced(widget)).to.equal('2 of 5');
  });

  it('are accessible', async () => {
    await expect(await quotes()).to.be.accessible();
  });

  it('say that there are none yet', async () => {
    expect(textOf(await quotes([]))).to.contain('There is nothing here yet.');
  });

  it('take own mark-up under them', async () => {
    const widget = await show<Widget>(html`
      <campaign-quotes .quotes=${voices}><a slot="after" href="#more">More voices</a></campaign-quotes>
    `);
    const link = widget.querySelector('a');
    expect(
      (link?.getBoundingClientRect().top ?? 0) > button(widget, 'Next quote').getBoundingClientRect().top,
    ).to.equal(true);
  });
});

describe('a quote', () => {
  const single = (quote: object, more: object = {}) => quotes([{ text: 'My words.', ...quote }], { ...more });

  it('is a blockquote, with the attribution after it', async () => {
    const widget = await single({ author: 'Ana', role: 'A pupil, Graz' });
    expect(textOf(one(widget, 'blockquote'))).to.equal('My words.');
    expect(textOf(one(widget, 'blockquote + [part=attribution]'))).to.equal('Ana A pupil, Graz');
  });

  it('needs no author: nothing is made up', async () => {
    const widget = await single({});
    expect(all(widget, '[part=attribution], img').length).to.equal(0);
    expect(textOf(one(await single({ role: 'A pupil' }), '[part=attribution]'))).to.equal('A pupil');
  });

  it('gives a portrait its place before it has come', async () => {
    const widget = await single({ author: 'Ana', image: { src: '/stories/images/portrait.svg', alt: '' } });
    const { width, height } = one(widget, 'img').getBoundingClientRect();
    expect([width, height]).to.deep.equal([56, 56]);
  });

  it('shows no broken portrait, keeps its height, and shows one that can be had after it', async () => {
    const widget = await single({ author: 'Ana', image: { src: '/contract/nowhere/ana.jpg', alt: 'Ana at school' } });
    const portrait = one<HTMLImageElement>(widget, 'img');
    await until(() => getComputedStyle(portrait).visibility === 'hidden', 'it is not shown');
    const { width, height } = portrait.getBoundingClientRect();
    expect([width, height]).to.deep.equal([0, 56]);
    widget.quotes = [{ text: 'My words.', author: 'Ana', image: { src: '/stories/images/portrait.svg', alt: '' } }];
    await until(() => getComputedStyle(portrait).visibility === 'visible', 'the other one is shown');
  });

  it('is left out without its words, and reported; the others are shown', async () => {
    await warningsDuring(async () => {
      const widget = await quotes([{ author: 'Ana' }, voices[0], { text: ' ' }, voices[2]]);
      expect(allQuotes(widget).map((each) => textOf(each.querySelector('blockquote')))).to.deep.equal([
        'One.',
        'Three.',
      ]);
      expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        'quotes[0].text is missing',
        'quotes[2].text should be a text',
      ]);
    });
  });

  it('leaves out a portrait without alt, and reports it', async () => {
    let widget = await single({});
    await warningsDuring(async () => {
      widget = await single({ author: 'Ana', image: { src: 'ana.jpg' } });
    });
    expect(all(widget, 'img').length).to.equal(0);
    expect(textOf(widget)).to.contain('My words.').and.contain('Ana');
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'quotes[0].image.alt is missing',
    ]);
  });

  it('speaks its own language', async () => {
    expect(one(await single({ lang: 'de' }), 'blockquote').lang).to.equal('de');
    expect(one(await single({}), 'blockquote').hasAttribute('lang')).to.equal(false);
  });

  it('runs in the direction of its own language', async () => {
    const widget = await single({ text: 'أريد أن أعرف من يقرأ بلاغي.', lang: 'ar' });
    expect(one(widget, 'blockquote').matches(':dir(rtl)')).to.equal(true);
    // Also where it begins with a word of another.
    const mixed = await single({ text: 'TikTok يجب أن يحمي أطفالنا.', lang: 'ar-EG' });
    expect(one(mixed, 'blockquote').matches(':dir(rtl)')).to.equal(true);
    const english = await quotes([{ text: 'مرحبا means hello.', lang: 'en' }], { dir: 'rtl', lang: 'ar' });
    await until(() => all(english, 'blockquote').length, 'the Arabic words are here');
    expect(one(english, 'blockquote').matches(':dir(ltr)')).to.equal(true);
  });

  for (const [lang, name] of [
    ['ckb', 'Sorani'],
    ['prs', 'Dari'],
    ['sd', 'Sindhi'],
    ['pa-Arab-PK', 'Punjabi in Arabic letters'],
    ['AR', 'Arabic, however its tag is written'],
  ] as const)
    it(`runs from right to left in ${name}`, async () => {
      const widget = await single({ text: 'TikTok 2024.', lang });
      expect(one(widget, 'blockquote').matches(':dir(rtl)')).to.equal(true);
    });

  it('says from which language it was translated', async () => {
    const widget = await single({ translatedFrom: 'pl', note: 'Name changed' });
    expect(textOf(one(widget, '[part=translation]'))).to.equal('Translated from Polish');
    expect(textOf(one(widget, '[part=note]'))).to.equal('Name changed');
  });

  it('names a language as the page does, and one that has no name by its tag', async () => {
    const german = await quotes([{ text: 'Meine Worte.', translatedFrom: 'pl' }], { lang: 'de' });
    await until(() => all(german, '[part=translation]').length === 1, 'the German words are here');
    expect(textOf(one(german, '[part=translation]'))).to.contain('Polnisch');
    // Chromium has none in Bosnian.
    const bosnian = await quotes([{ text: 'Moje riječi.', translatedFrom: 'PL' }], { lang: 'bs' });
    await until(() => all(bosnian, '[part=translation]').length === 1, 'the Bosnian words are here');
    expect(textOf(one(bosnian, '[part=translation]')).toLowerCase()).to.match(/poljski|polski/);
    expect(textOf(one(await single({ translatedFrom: 'xx-yy-zz' }), '[part=translation]'))).to.contain('xx');
  });

  it('names a language as in Portugal, unless the page is for Brazil', async () => {
    for (const [lang, name] of Object.entries({ pt: 'polaco', 'pt-BR': 'polonês' })) {
      const widget = await quotes([{ text: 'As minhas palavras.', translatedFrom: 'pl' }], { lang });
      await until(() => all(widget, '[part=translation]').length === 1, 'the Portuguese words are here');
      // WebKit begins it with a capital.
      expect(textOf(one(widget, '[part=translation]')).toLowerCase(), lang).to.contain(name);
    }
  });

  it('has a link to its source that says whose words they are', async () => {
    const link = { href: 'https://example.org/' };
    const widget = await single({ author: 'Ana', link });
    expect(nameOf(one(widget, 'a'))).to.equal('Source, Ana');
    const anonymous = await single({ link: { ...link, label: 'The interview' } });
    // The words of a quote would be a long name.
    expect(nameOf(one(anonymous, 'a'))).to.equal('The interview');
  });
});
