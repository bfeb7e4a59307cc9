/** The fields of a sign-up form: what kinds there are, what helps to fill them in, and what is in them at first. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SignupElement } from '../src/index.js';
import { all, button, focused, html, input, one, show, textOf, until } from './showing.js';
import { failure, send, signup, success, type, typeInto } from './signing-up.js';

const inputNamed = <Found extends HTMLElement = HTMLInputElement>(widget: Element, name: string) =>
  one<Found>(widget, `[name="${name}"]`);

/** What describes the input with that label. */
function descriptionOf(widget: Element, label: string): string {
  const ids = input(widget, label).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.flatMap((id) => all(widget, `#${id}`).map(textOf)).join(' ');
}

describe('fields', () => {
  const kinds = [
    { name: 'comment', label: 'Comment', type: 'textarea' },
    { name: 'role', label: 'Your role', type: 'select', options: ['Parent', { value: 't', label: 'Teacher' }] },
    { name: 'age', label: 'Your age', type: 'radio', required: true, options: ['Under 16', '16 or over'] },
    { name: 'poster', label: 'Send me a poster', type: 'checkbox' },
    { name: 'pupils', label: 'Pupils', type: 'number', inputmode: 'numeric' },
    { name: 'site', label: 'Site', type: 'url' },
    { name: 'since', label: 'Since', type: 'date' },
  ];

  it('are of every kind that a form needs, and what they hold is sent', async () => {
    const { widget, received } = await signup('accepted', { fields: kinds, consents: [] });
    await expect(widget).to.be.accessible();
    type(widget, 'Email address', 'ana@example.org');
    typeInto(inputNamed<HTMLTextAreaElement>(widget, 'comment'), 'One\nTwo');
    typeInto(inputNamed<HTMLSelectElement>(widget, 'role'), 't');
    input(widget, '16 or over').click();
    input(widget, 'Send me a poster').click();
    type(widget, 'Pupils', '25');
    type(widget, 'Site', 'https://example.org');
    type(widget, 'Since', '2026-02-10');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields).to.deep.equal({
      email: 'ana@example.org',
      comment: 'One\nTwo',
      role: 't',
      age: '16 or over',
      poster: 'true',
      pupils: '25',
      site: 'https://example.org',
      since: '2026-02-10',
    });
  });

  it('say what is wrong in words of ours', async () => {
    const { widget } = await signup('accepted', {
      fields: kinds.map((kind) => ({ ...kind, required: true })),
      consents: [],
    });
    type(widget, 'Site', 'example');
    await send(widget);
    expect(await failure(widget)).to.equal(
      'There is a problem Email address – Please fill this in. Comment – Please fill this in. ' +
        'Your role – Please choose one. Your age – Please choose one. Send me a poster – Please tick this box. ' +
        'Pupils – Please fill this in. Site – Please enter an address such as https://example.org. Since – Please fill this in.',
    );
    expect(one(widget, '[role=radiogroup]').getAttribute('aria-invalid')).to.equal('true');
    await expect(widget).to.be.accessible();
    all<HTMLAnchorElement>(widget, '.summary a')[3]?.click();
    expect(focused(widget) === input(widget, 'Under 16')).to.equal(true);
  });

  it('take a number with decimals for a number', async () => {
    const { widget, received } = await signup('accepted', { fields: [{ name: 'gift', type: 'number' }], consents: [] });
    type(widget, 'Email address', 'ana@example.org');
    type(widget, 'gift', '12.5');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields['gift']).to.equal('12.5');
  });

  it('are called wrong only once they have been judged', async () => {
    const { widget } = await signup('accepted', { fields: kinds.map((kind) => ({ ...kind, required: true })) });
    const controls = all(widget, 'form, [part=input], [part=checkbox], [role=radiogroup]');
    expect(controls.length).to.be.greaterThan(kinds.length);
    // What the browser finds invalid by itself, Firefox tells a screen reader.
    const isWrong = (control: Element) => control.matches(':invalid') || control.ariaInvalid === 'true';
    expect(controls.filter(isWrong).length).to.equal(0);
  });

  it('that are wrong have a frame in the colour of their message, but not around radio buttons', async () => {
    const { widget } = await signup('accepted', {
      fields: kinds.map((kind) => ({ ...kind, required: true, hint: 'Help' })),
    });
    await send(widget);
    await failure(widget);
    const frames = all(widget, '[part=input]').map((framed) => getComputedStyle(framed).border);
    const wanted = all(widget, '.error').map((message) => `2px solid ${getComputedStyle(message).color}`);
    expect(new Set(frames)).to.deep.equal(new Set(wanted));
    expect(getComputedStyle(one(widget, '[role=radiogroup]')).borderStyle).to.equal('none');
  });

  it('keep what was chosen when the form is shown anew', async () => {
    const { widget } = await signup('failing', { fields: kinds, consents: [] });
    type(widget, 'Email address', 'ana@example.org');
    typeInto(inputNamed<HTMLSelectElement>(widget, 'role'), 't');
    input(widget, 'Under 16').click();
    await send(widget);
    await failure(widget);
    widget.heading = 'Another';
    await widget.updateComplete;
    expect(inputNamed<HTMLSelectElement>(widget, 'role').value).to.equal('t');
    expect(input(widget, 'Under 16').checked).to.equal(true);
  });

  it('keep what is half typed', async () => {
    const { widget, received } = await signup('accepted', { fields: kinds, consents: [] });
    for (const [label, text, kept] of [
      ['Email address', ' ana@example.org', 'ana@example.org'],
      ['Pupils', '12e5', '12e5'],
    ] as const) {
      input(widget, label).focus();
      for (const key of text) {
        await sendKeys({ type: key });
        await widget.updateComplete;
      }
      expect(input(widget, label).value, label).to.equal(kept);
    }
    input(widget, 'Under 16').click();
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields).to.include({ email: 'ana@example.org', pupils: '12e5' });
  });

  it('with choices hold one that is there, or none', async () => {
    const choice = (...options: string[]) => [{ name: 'answer', type: 'radio' as const, options }];
    const { widget, received } = await signup('accepted', { fields: choice('Yes', 'No'), consents: [] });
    type(widget, 'Email address', 'ana@example.org');
    input(widget, 'No').click();
    await widget.updateComplete;
    widget.fields = choice('Always', 'Never');
    await widget.updateComplete;
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields).to.deep.equal({ email: 'ana@example.org', answer: '' });
  });

  it('with choices need some, and are typed otherwise', async () => {
    const { widget } = await signup('accepted', { fields: [{ name: 'role', type: 'select' }] });
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'fields[0].options is missing',
    ]);
    expect(input(widget, 'role').type).to.equal('text');
  });

  it('with choices keep the one that was chosen, whatever others are called', async () => {
    const options = [
      { value: 'b', label: 'Never' },
      { value: 'a', label: 'B' },
    ];
    const { widget } = await signup('accepted', { fields: [{ name: 'answer', options }] });
    const select = inputNamed<HTMLSelectElement>(widget, 'answer');
    typeInto(select, 'b');
    await widget.updateComplete;
    widget.submitLabel = 'Go';
    await widget.updateComplete;
    expect(select.value).to.equal('b');
  });

  it('with choices and no type are chosen from a list', async () => {
    const { widget } = await signup('accepted', { fields: [{ name: 'role', options: ['Parent', 'Teacher'] }] });
    expect(widget.problems).to.be.empty;
    expect([...inputNamed<HTMLSelectElement>(widget, 'role').options].map(({ value }) => value)).to.deep.equal([
      '',
      'Parent',
      'Teacher',
    ]);
  });

  it('have names that are neither those of consents nor those that every object has', async () => {
    const names = ['constructor', '__proto__', 'toString', 'consent-news', 'consents'];
    const widget = await show<SignupElement>(
      html`<campaign-signup
        endpoint="/"
        fields=${JSON.stringify(names.map((name) => ({ name })))}
        consents='[{"id": "news", "text": "News"}]'
        data-consent-news="true"
        data-consents="known"
      ></campaign-signup>`,
    );
    await until(() => input(widget, 'consents').value, 'it was filled in');
    expect(all<HTMLInputElement>(widget, '.field input').map(({ name, value }) => [name, value])).to.deep.equal([
      ['email', ''],
      ['consents', 'known'],
      ['consent-news', ''],
    ]);
    expect(input(widget, 'News').checked).to.equal(false);
    expect(widget.problems.map(({ path }) => path)).to.deep.equal([0, 1, 2, 3].map((index) => `fields[${index}].name`));
  });

  it('bring the keyboard that they need', async () => {
    const { widget } = await signup('accepted', { fields: ['email', 'tel', { name: 'code', inputmode: 'numeric' }] });
    expect(['email', 'tel', 'code'].map((name) => inputNamed(widget, name).inputMode)).to.deep.equal([
      'email',
      'tel',
      'numeric',
    ]);
  });
});

describe('a country', () => {
  const country = (widget: Element) => inputNamed<HTMLSelectElement>(widget, 'country');
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
    const germany = { de: 'Deutschland', el: 'Γερμανία', ga: 'an Ghearmáin', mt: 'il-Ġermanja', is: 'Þýskaland' };
    for (const [language, name] of Object.entries(germany)) {
      const { widget } = await form(language);
      await until(() => choices(widget).find(([code]) => code === 'DE')?.[1] === name, `${name} is in the list`);
    }
  });

  it('has those first that the configuration names', async () => {
    const { widget } = await form('en', { countries: ['MA', 'BE'] });
    expect(choices(widget).slice(1, 4)).to.deep.equal([
      ['BE', 'Belgium'],
      ['MA', 'Morocco'],
      ['AF', 'Afghanistan'],
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
});

describe('an address with a slip of the finger', () => {
  it('is asked about, mended at a press, and never held up', async () => {
    const { widget, received } = await signup('accepted', { consents: [] });
    type(widget, 'Email address', 'ana@gmial.com');
    await until(() => all(widget, '.field .tool').length, 'a suggestion is made');
    const suggestion = button(widget, 'Did you mean ana@gmail.com?');
    await expect(widget).to.be.accessible();
    suggestion.click();
    await widget.updateComplete;
    expect(input(widget, 'Email address').value).to.equal('ana@gmail.com');
    expect(focused(widget) === input(widget, 'Email address')).to.equal(true);
    expect(all(widget, '.field .tool').length).to.equal(0);

    type(widget, 'Email address', 'ana@hotmial.com');
    await until(() => all(widget, '.field .tool').length, 'a suggestion is made');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields['email']).to.equal('ana@hotmial.com');
  });

  it('is no longer called wrong once it is mended', async () => {
    const { widget } = await signup('rejected', { consents: [] });
    type(widget, 'Email address', 'ana@gmial.com');
    await send(widget);
    await failure(widget);
    await until(() => all(widget, '[part=suggestion]').length, 'it is asked about');
    button(widget, 'Did you mean ana@gmail.com?').click();
    await widget.updateComplete;
    expect(all(widget, '.error, .summary').map(textOf)).to.deep.equal([]);
  });

  it('is that of what stands there when the known domains have come', async () => {
    const { Aids } = await import('../src/widgets/signup/aids.js');
    const aids = new Aids(() => undefined);
    const email = Object.assign(document.createElement('input'), { value: 'ana@gmial.com' });
    const known = aids.suggest(email);
    email.value = 'ana@posteo.de';
    await known;
    expect(aids.likely).to.equal(undefined);
    email.value = 'ana@gmial.com';
    await aids.suggest(email);
    expect(aids.likely).to.equal('ana@gmail.com');
  });

  it('is told of to a screen reader once, wherever the focus has gone, and describes the field', async () => {
    const { widget } = await signup('accepted', { consents: [] });
    const status = one(widget, '[role=status]');
    const told: string[] = [];
    const ear = new MutationObserver(() => told.push(textOf(status)));
    ear.observe(status, { childList: true, characterData: true, subtree: true });
    const name = input(widget, 'First name');
    type(widget, 'Email address', 'ana@gmial.com');
    name.focus();
    await until(() => all(widget, '.field .tool').length, 'a suggestion is made');
    await until(() => told.length, 'it is told of');
    expect(focused(widget) === name).to.equal(true);
    expect(descriptionOf(widget, 'Email address')).to.equal('Did you mean ana@gmail.com?');
    expect(descriptionOf(widget, 'First name')).to.equal('');

    type(widget, 'First name', 'Ana');
    widget.heading = 'Another';
    await widget.updateComplete;
    type(widget, 'Email address', 'ana@gmial.com');
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
    expect(told.filter((words) => words)).to.deep.equal(['Did you mean ana@gmail.com?']);

    widget.reset();
    await widget.updateComplete;
    expect(all(widget, '.field .tool').length).to.equal(0);
  });

  it('is one letter away from a known one', async () => {
    const { likelyAddress } = await import('../src/widgets/signup/extras/email-domains.js');
    const meant = {
      'a@gmail.con': 'a@gmail.com',
      'a@gmal.com': 'a@gmail.com',
      'A@Gmaill.com': 'A@gmail.com',
      'a@outlok.com': 'a@outlook.com',
      'a@hotmail.co': 'a@hotmail.com',
      'a@hotmail.fi': undefined,
      'a@live.no': undefined,
      'a@yahoo.ie': undefined,
      'a@mail.de': undefined,
      'a@mailo.com': undefined,
      'a@gmail.com': undefined,
      'a@mail.com': undefined,
      'a@example.org': undefined,
      'a@up.pl': undefined,
      'a@': undefined,
      '': undefined,
    };
    for (const [typed, address] of Object.entries(meant)) expect(likelyAddress(typed), typed).to.equal(address);
  });
});
