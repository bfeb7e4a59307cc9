/** The field for a country, which has its choices from us. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { all, html, one, show, until } from './showing.js';
import { send, signup, success, type, typeInto } from './signing-up.js';

describe('a country', () => {
  const country = (widget: Element) => one<HTMLSelectElement>(widget, '[name=country]');
  const choices = (widget: Element) => [...country(widget).options].map(({ value, label }) => [value, label] as const);

  async function form(language: string, configuration: object = {}) {
    const sign = await signup('accepted', { fields: ['country'], consents: [], lang: language, ...configuration });
    await until(() => choices(sign.widget).length > 1, 'the countries are there');
    return sign;
  }

  it('is chosen from all of them, the members of the Union first', async () => {
    const { widget, received } = await form('en');
    expect(country(widget).autocomplete).to.equal('country');
    const [none, first, ...others] = choices(widget);
    expect([none, first]).to.deep.equal([
      ['', ''],
      ['AT', 'Austria'],
    ]);
    expect(others).to.have.length(249);
    expect(others[25]).to.deep.equal(['SE', 'Sweden']);
    expect(others[26]).to.deep.equal(['AF', 'Afghanistan']);
    expect(country(widget).querySelectorAll('hr').length).to.equal(1);
    type(widget, 'Email address', 'ana@example.org');
    typeInto(country(widget), 'PT');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields['country']).to.equal('PT');
  });

  it('has its names in the language of the element, whatever the browser knows', async () => {
    const germany = { de: 'Deutschland', el: 'Γερμανία', ga: 'An Ghearmáin', mt: 'Il-Ġermanja', is: 'Þýskaland' };
    for (const [language, name] of Object.entries(germany)) {
      const { widget } = await form(language);
      await until(() => choices(widget).find(([code]) => code === 'DE')?.[1] === name, `${name} is in the list`);
    }
  });

  for (const [language, members] of [
    // An article counts for nothing there, nor does what it makes of a name.
    ['ga', 'BE BG CY HR DK EE IE FI FR DE GR IT NL LV LT LU MT AT PL PT RO CZ SI SK ES SE HU'],
    ['mt', 'AT BE BG CZ CY DK EE FI FR DE GR IE IT SE HR LV LT LU MT NL PL PT RO SK SI ES HU'],
    // "Portúgal" comes before "Pólland", and "Greqi" before "Gjermani": those are other letters.
    ['is', 'AT BE BG DK EE FI FR GR NL IE IT HR CY LV LT LU MT PT PL RO SK SI ES SE CZ HU DE'],
    ['sq', 'AT BE BG CZ DK EE FI FR GR DE NL HU IE IT HR LV LT LU MT PL PT CY RO SK SI ES SE'],
  ] as const) {
    it(`is where "${language}" has it in a list, whatever alphabets the browser knows`, async () => {
      const { widget } = await form(language);
      const first = () =>
        choices(widget)
          .slice(1, 28)
          .map(([code]) => code)
          .join(' ');
      await until(
        () => first() === members,
        () => `${members} is there instead of ${first()}`,
      );
    });
  }

  it('has its names marked as nothing else, where the texts of the form are in another language', async () => {
    const fields = ['country', { name: 'role', options: ['Parent'] }];
    const inEnglish = JSON.stringify({ lang: 'en', signup: { endpoint: '/', fields } });
    const widget = await show<SignupElement>(
      html`<campaign-signup lang="ar" dir="rtl"
        ><script type="application/json" .text=${inEnglish}></script
      ></campaign-signup>`,
    );
    await until(() => choices(widget).find(([code]) => code === 'DE')?.[1] === 'ألمانيا', 'the names are Arabic');
    await widget.updateComplete;
    const [theirs, ours] = ['Parent', 'DE'].map((value) => one<HTMLOptionElement>(widget, `option[value=${value}]`));
    expect([theirs?.lang, theirs?.matches(':dir(ltr)')]).to.deep.equal(['en', true]);
    expect([ours?.lang, ours?.matches(':dir(rtl)')]).to.deep.equal(['', true]);
  });

  it('has its names as in Portugal and in Britain, unless the page is for elsewhere', async () => {
    for (const [language, code, name] of [
      ['pt', 'PL', 'Polónia'],
      ['pt-PT', 'PL', 'Polónia'],
      ['pt-BR', 'PL', 'Polônia'],
      ['en', 'LC', 'St Lucia'],
      ['en-US', 'LC', 'St. Lucia'],
    ] as const) {
      const { widget } = await form(language);
      await until(() => choices(widget).find(([value]) => value === code)?.[1] === name, `${language} has ${name}`);
    }
  });

  it('is chosen from all of them where a list is empty, too', async () => {
    const { widget } = await form('en', { fields: [{ name: 'country', options: [] }] });
    expect(choices(widget).length).to.be.greaterThan(200);
    expect(widget.problems).to.deep.equal([]);
  });

  it('has those first that the configuration names, also in small letters', async () => {
    const { widget } = await form('en', { countries: ['MA', 'be'] });
    expect(choices(widget).slice(1, 4)).to.deep.equal([
      ['BE', 'Belgium'],
      ['MA', 'Morocco'],
      ['AF', 'Afghanistan'],
    ]);
  });

  it('has those first that have another code in the Union', async () => {
    const { widget } = await form('en', { countries: ['UK', 'el'] });
    expect(choices(widget).slice(1, 3)).to.deep.equal([
      ['GR', 'Greece'],
      ['GB', 'United Kingdom'],
    ]);
  });

  it('has no line where none of those that come first is one, and a name is reported', async () => {
    const { widget } = await form('en', { countries: ['ZZ', 'Belgium'] });
    expect(choices(widget)[1]).to.deep.equal(['AF', 'Afghanistan']);
    expect(all(widget, 'hr').length).to.equal(0);
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'countries[1] should be a country code of ISO 3166 such as "DE"',
    ]);
  });

  for (const known of ['DE', 'de', 'Germany']) {
    it(`is chosen where the page knows it as ${known}`, async () => {
      const widget = await show<SignupElement>(
        html`<campaign-signup endpoint="/" .fields=${['country']} data-country=${known}></campaign-signup>`,
      );
      await until(() => country(widget).value === 'DE', 'it is chosen');
    });
  }

  it('follows the language, and stays chosen', async () => {
    const { widget } = await form('en');
    typeInto(country(widget), 'DE');
    widget.lang = 'fr';
    await until(() => country(widget).selectedOptions[0]?.label === 'Allemagne', 'the names are French');
    expect(country(widget).value).to.equal('DE');
  });

  it('keeps the names of the language that it speaks by now, where those of one before come late', async () => {
    const { FieldExtras } = await import('../src/widgets/signup/field-extras.js');
    // Only the names are on their way then: Albanian has a file of them, which nothing here has asked for before.
    await import('../src/widgets/signup/extras/countries.js');
    const extras = new FieldExtras(() => undefined);
    const albanian = extras.nameCountries({ fields: ['country'] }, 'sq');
    await extras.nameCountries({ fields: ['country'] }, 'en');
    await albanian;
    expect(extras.countries?.find(({ value }) => value === 'DE')?.label).to.equal('Germany');
  });

  it('is no choice of 250 buttons', async () => {
    const { widget } = await signup('accepted', { fields: [{ name: 'country', type: 'radio' }] });
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'fields[0].options is missing',
    ]);
    await until(() => choices(widget).length > 200, 'they are in a list');
  });
});
