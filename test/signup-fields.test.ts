/** The fields of a sign-up form: what kinds there are, what helps to fill them in, and what is in them at first. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SignupElement } from '../src/index.js';
import { all, focused, html, input, one, show, until } from './showing.js';
import { failure, send, signup, signupWith, success, type, typeInto } from './signing-up.js';

const inputNamed = <Found extends HTMLElement = HTMLInputElement>(widget: Element, name: string) =>
  one<Found>(widget, `[name="${name}"]`);

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
    expect(all(widget, '[type=radio][aria-invalid]').length, 'it is said of the group').to.equal(0);
    await expect(widget).to.be.accessible();
    all<HTMLAnchorElement>(widget, '.summary a')[3]?.click();
    expect(focused(widget) === input(widget, 'Under 16')).to.equal(true);
  });

  it('of a line of text look the same whether that is said or not', async () => {
    const named = (name: string, more: object) => ({ name, label: 'A word', hint: 'Or two', ...more });
    const fields = [named('one', {}), named('other', { type: 'text' })];
    const { widget } = await signup('accepted', { fields, consents: [] });
    const [one, other] = all(widget, '[part=field]').slice(1);
    expect(other?.offsetHeight).to.be.above(0);
    expect(other?.offsetHeight).to.equal(one?.offsetHeight);
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
    const controls = all(widget, 'form, [part~=input], [part~=checkbox], [role=radiogroup]');
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
    const styles = all(widget, '[part~=invalid]:not([type=radio])').map((framed) => getComputedStyle(framed));
    const frames = styles.map(({ outlineWidth, outlineStyle, outlineColor }) =>
      [outlineWidth, outlineStyle, outlineColor].join(' '),
    );
    const wanted = all(widget, '.error').map((message) => `2px solid ${getComputedStyle(message).color}`);
    expect(new Set(frames)).to.deep.equal(new Set(wanted));
    expect(getComputedStyle(one(widget, '[role=radiogroup]')).outlineStyle).to.equal('none');
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
    // A form is asked for some by the names of its own properties.
    const ofForms = ['insertBefore', 'nextSibling', 'remove'];
    const names = ['constructor', '__proto__', 'toString', ...ofForms, 'consent-news', 'consents', 'conscience'];
    const widget = await show<SignupElement>(
      html`<campaign-signup
        endpoint="/"
        fields=${JSON.stringify(names.map((name) => ({ name })))}
        consents='[{"id": "news", "text": "News"}]'
        data-consent-news="true"
        data-conscience="known"
      ></campaign-signup>`,
    );
    await until(() => input(widget, 'conscience').value, 'it was filled in');
    expect(all<HTMLInputElement>(widget, '.field input').map(({ name, value }) => [name, value])).to.deep.equal([
      ['email', ''],
      ['conscience', 'known'],
      ['consent-news', ''],
    ]);
    expect(input(widget, 'News').checked).to.equal(false);
    expect(widget.problems.map(({ path }) => path)).to.deep.equal(
      [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `fields[${index}].name`),
    );
  });

  for (const [provider, settings] of [
    ['action-network', { form: '8a9b4c1e-0000-4000-8000-000000000001' }],
    ['proca', { actionPage: 42 }],
    ['webhook-form', {}],
  ] as const) {
    it(`are sent to ${provider} whatever they are called`, async () => {
      const own = {
        provider,
        settings,
        fields: [
          'email',
          'given-name',
          { name: 'language' },
          { name: 'source' },
          { name: 'shirt', sendAs: 'Shirt Size' },
        ],
      };
      const { widget, received } =
        provider === 'webhook-form' ? await signup('accepted', own) : await signupWith(provider, own);
      type(widget, 'Email address', 'ana@example.org');
      type(widget, 'First name', 'Ana');
      for (const name of ['language', 'source', 'shirt']) type(widget, name, `typed: ${name}`);
      input(widget, 'Send me news').click();
      await send(widget);
      await success(widget);
      const text = JSON.stringify(await received());
      for (const name of ['language', 'source', 'Shirt Size'])
        expect(text).to.match(new RegExp(`"${name}\\\\?":\\\\?"typed: `));
    });
  }

  it('bring the keyboard that they need', async () => {
    const { widget } = await signup('accepted', { fields: ['email', 'tel', { name: 'code', inputmode: 'numeric' }] });
    expect(['email', 'tel', 'code'].map((name) => inputNamed(widget, name).inputMode)).to.deep.equal([
      'email',
      'tel',
      'numeric',
    ]);
  });
});
