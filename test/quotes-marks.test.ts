/** The quotation marks around a quote: those of its language, and none where its author has put some. */
import { expect } from '@open-wc/testing';
import { hasOwnMarks } from '../src/widgets/quotes/quotation-marks.js';
import { all, one, until } from './showing.js';
import { quotes } from './showing-quotes.js';

describe('quotation marks', () => {
  const marked = async (text: string, lang = 'en') => {
    const widget = await quotes([{ text, lang }]);
    const paragraphs = all(widget, 'blockquote > *');
    return [
      getComputedStyle(paragraphs[0] as HTMLElement, '::before').content,
      getComputedStyle(paragraphs.at(-1) as HTMLElement, '::after').content,
    ].map((content) => /open-quote|close-quote/.exec(content)?.[0]);
  };

  it('are drawn around a text that has none', async () => {
    expect(await marked('My words.')).to.deep.equal(['open-quote', 'close-quote']);
    expect(await marked('One.\n\nTwo.')).to.deep.equal(['open-quote', 'close-quote']);
  });

  it('are those of the language of the quote', async () => {
    for (const lang of ['en', 'mk']) {
      const widget = await quotes([{ text: 'Meine Worte.', lang: 'de' }], { lang });
      await until(() => all(widget, 'blockquote').length, 'the words are here');
      expect(getComputedStyle(one(widget, 'blockquote')).quotes, lang).to.equal('auto');
    }
  });

  for (const [languages, marks] of [
    [['is', 'ka', 'lb', 'mk'], '"„" "“"'],
    [['bs'], '"„" "”"'],
    [['nb', 'nn-NO'], '"«" "»"'],
  ] as const) {
    it(`are ${marks} in ${languages.join()}, which not every browser knows, of a quote and of a page`, async () => {
      for (const lang of languages) {
        const own = await quotes([{ text: 'Words.', lang }]);
        expect(getComputedStyle(one(own, 'blockquote')).quotes, lang).to.equal(marks);
        const ofPage = await quotes([{ text: 'Words.' }], { lang });
        await until(() => all(ofPage, 'blockquote').length, 'the words are here');
        expect(getComputedStyle(one(ofPage, 'blockquote')).quotes, lang).to.equal(marks);
      }
    });
  }

  it('close as French has it on a French page, but not of a quote in another language', async () => {
    const closing = async (quote: object) => {
      const widget = await quotes([{ text: 'Mots.', ...quote }], { lang: 'fr' });
      await until(() => all(widget, 'blockquote').length, 'the words are here');
      return getComputedStyle(one(widget, 'blockquote > *'), '::after').content;
    };
    expect(await closing({})).to.equal('"\u202f" close-quote / ""');
    expect(await closing({ lang: 'en' })).to.equal('close-quote / ""');
  });

  it('stand at the last bullet, where a quote ends with a list', async () => {
    const widget = await quotes([{ text: 'We ask for:\n\n- no profiling\n- safe defaults' }]);
    const [list] = all(widget, 'ul');
    expect(getComputedStyle(list as Element, '::after').content).to.equal('none');
    expect(getComputedStyle(list?.lastElementChild as Element, '::after').content).to.contain('close-quote');
    expect(getComputedStyle(list?.firstElementChild as Element, '::after').content).to.equal('none');
  });

  for (const [language, lang, closing] of [
    ['English', 'en', 'close-quote / ""'],
    ['French', 'fr', '"\u202f" close-quote / ""'],
  ] as const) {
    it(`are not read out, and close as ${language} has it`, async () => {
      const words = one(await quotes([{ text: 'Mots.', lang }]), 'blockquote > *');
      expect(getComputedStyle(words, '::before').content).to.equal('open-quote / ""');
      expect(getComputedStyle(words, '::after').content).to.equal(closing);
    });
  }

  for (const text of [
    '“My words.”',
    '"My words."',
    "'My words.'",
    '„Meine Worte.“',
    '«Mes mots.»',
    '« Mes mots. »',
    '»Meine Worte.«',
    '「我的話」',
    '‘My words.’',
    '‚Meine Worte.‘',
    '‹ Mes mots. ›',
    '*“My words.”*',
    '[“My words.”](https://example.org/)',
    'They told me to [“wait”](https://example.org/wait_(1))',
    '“Wait,” she said.',
    'They told me to “wait”',
    '— Non, dit-elle.',
    '– Vi orkar inte mer, säger hon.',
  ]) {
    it(`are not doubled: ${text}`, async () => {
      expect(await marked(text)).to.deep.equal([undefined, undefined]);
    });
  }

  for (const text of [
    '’t Is tijd.',
    "'t Is tijd.",
    'The children’s',
    'They said “wait” and left.',
    'All the children’',
  ]) {
    it(`are not mistaken: ${text}`, async () => {
      expect(await marked(text)).to.deep.equal(['open-quote', 'close-quote']);
    });
  }

  it('are looked for at once in a text of ever so many', () => {
    expect(hasOwnMarks(`I ${'"]('.repeat(70_000)} wait`)).to.equal(false);
  }).timeout(5000);
});
