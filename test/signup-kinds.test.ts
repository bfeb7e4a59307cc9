/** What holds for each kind of field, and what only some kinds can get wrong. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, input, one, textOf } from './showing.js';
import { expectNothing, failure, send, signup, success, type, typeAll } from './signing-up.js';

const options = ['Yes', 'No'];

const parts: Readonly<Record<string, string>> = { day: '31', month: '02', year: '2026' };
/** 31 February, in the order that the machine's language has. */
const noDay = new Intl.DateTimeFormat()
  .formatToParts()
  .map(({ type }) => parts[type] ?? '')
  .join('')
  // A year that comes first ends with its sixth digit: after four, the month would go on with it.
  .replace(/^2026/, '002026');

describe('a field', () => {
  for (const [kind, more, selector, message] of [
    ['text', {}, 'input', 'Please fill this in.'],
    ['textarea', {}, 'textarea', 'Please fill this in.'],
    ['select', { options }, 'select', 'Please choose one.'],
    ['radio', { options }, '[role=radiogroup]', 'Please choose one.'],
    ['checkbox', {}, 'input', 'Please tick this box.'],
  ] as const) {
    it(`of kind ${kind} is described by its hint and by what is wrong with it`, async () => {
      const extra = { name: 'extra', type: kind, required: true, hint: 'It helps us.', ...more };
      const { widget } = await signup('accepted', { fields: [extra], consents: [] });
      await send(widget);
      await failure(widget);
      const field = all(widget, '[part=field]').at(-1);
      const control = field?.matches(selector) ? field : field?.querySelector(selector);
      const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const described = ids.flatMap((id) => all(widget, `#${id}`).map(textOf));
      expect(described).to.deep.equal(['It helps us.', message]);
    });
  }

  for (const [name, label, type, inputMode] of [
    ['given-name', 'First name', 'text', ''],
    ['family-name', 'Last name', 'text', ''],
    ['organization', 'Organisation', 'text', ''],
    ['postal-code', 'Postcode', 'text', ''],
    ['tel', 'Phone number', 'tel', 'tel'],
    ['email', 'Email address', 'email', 'email'],
  ] as const)
    it(`called ${name} brings its label, keyboard and autofill`, async () => {
      const { widget } = await signup('accepted', { fields: [name], consents: [] });
      const field = input(widget, label);
      expect([field.type, field.inputMode, field.autocomplete]).to.deep.equal([type, inputMode, name]);
    });

  it('that is built in and described keeps what is not described, and no email address can be done without', async () => {
    const fields = [
      { name: 'email', type: 'text', required: false },
      { name: 'tel', required: true, hint: 'We call once.' },
    ];
    const { widget } = await signup('accepted', { fields, consents: [] });
    expect(input(widget, 'Email address').type).to.equal('email');
    const phone = input(widget, 'Phone number');
    expect([phone.type, phone.inputMode, phone.autocomplete]).to.deep.equal(['tel', 'tel', 'tel']);
    await send(widget);
    expect(await failure(widget)).to.equal(
      'There is a problem Email address – Please fill this in. Phone number – Please fill this in.',
    );
  });

  it('is read by no spelling service of a browser: what is typed is for nobody else', async () => {
    const fields = ['email', 'given-name', 'tel', { name: 'words', type: 'textarea' }];
    const { widget } = await signup('accepted', { fields, consents: [] });
    const read = all<HTMLInputElement>(widget, '[part~=input]').map(({ spellcheck }) => spellcheck);
    expect(read).to.deep.equal([false, false, false, false]);
  });

  it('for an email address takes what HTML’s rule takes', async () => {
    for (const address of ['ana@localhost', "o'neill+news@example.org", 'a@b-c.example']) {
      const { widget, received } = await signup('accepted', { consents: [] });
      type(widget, 'Email address', address);
      await send(widget);
      await success(widget);
      expect((await received())[0]?.fields['email']).to.equal(address);
    }
  });

  it('of kind email or tel is one, whatever it is called, and what stands in it is sent', async () => {
    const fields = ['email', { name: 'other', type: 'email' }, { name: 'office', type: 'tel' }];
    const { widget, received } = await signup('accepted', { fields, consents: [] });
    expect(['other', 'office'].map((label) => input(widget, label).type)).to.deep.equal(['email', 'tel']);
    typeAll(widget, { 'Email address': 'ana@example.org', other: 'ben@', office: '+32 2 1' });
    await send(widget);
    expect(await failure(widget)).to.equal(
      'There is a problem other – Please enter an email address such as name@example.org.',
    );
    type(widget, 'other', '\u{200b}ben@example.org');
    await send(widget);
    await success(widget);
    expect((await received()).map((sent) => sent.fields)).to.deep.equal([
      { email: 'ana@example.org', other: 'ben@example.org', office: '+32 2 1' },
    ]);
  });

  for (const [what, kind, required, keys, message] of [
    ['half a date', 'date', false, '12', 'Please enter a valid date.'],
    ['half a date that is required', 'date', true, '12', 'Please enter a valid date.'],
    ['a date that is in no calendar', 'date', false, noDay, 'Please enter a valid date.'],
    ['no date that is required', 'date', true, '', 'Please fill this in.'],
    ['half a number', 'number', false, '12e', 'Please enter a number.'],
    ['half a number that is required', 'number', true, '12e', 'Please enter a number.'],
  ] as const) {
    it(`with ${what} says what is wrong with it`, async () => {
      const { widget, received } = await signup('accepted', {
        fields: [{ name: 'extra', label: 'Extra', type: kind, required }],
        consents: [],
      });
      type(widget, 'Email address', 'ana@example.org');
      input(widget, 'Extra').focus();
      if (keys) await sendKeys({ type: keys });
      await send(widget);
      expect(await failure(widget)).to.equal(`There is a problem Extra – ${message}`);
      await expectNothing(received);
    });
  }

  it('can be made longer where it has many lines, and no wider than the form', async () => {
    const { widget } = await signup('accepted', { fields: ['email', { name: 'comment', type: 'textarea' }] });
    expect(getComputedStyle(one(widget, 'textarea')).resize).to.equal('vertical');
  });

  it('is read without zooming in, and is a large target, as its choices and the button are, in the smallest print', async () => {
    const { widget } = await signup('accepted', {
      fields: [
        'email',
        { name: 'comment', type: 'textarea' },
        { name: 'role', type: 'select', options },
        { name: 'age', type: 'radio', options },
      ],
      consents: [],
    });
    widget.style.fontSize = '12px';
    expect(getComputedStyle(one(widget, 'legend')).fontSize).to.equal('12px');
    const fonts = all(widget, '[part~=input]').map((each) => getComputedStyle(each).fontSize);
    expect(fonts).to.deep.equal(['16px', '16px', '16px']);
    const targets = all(widget, '[part~=input], [role=radiogroup] label, [part=submit]');
    const heights = targets.map((each) => each.getBoundingClientRect().height);
    expect(heights).to.have.length(6);
    expect(Math.min(...heights)).to.be.at.least(44);
  });

  it('has choices that are as far apart in large print, for its size', async () => {
    const { widget } = await signup('accepted', { fields: ['email', { name: 'age', type: 'radio', options }] });
    const apart = (size: number) => {
      widget.style.fontSize = `${size}px`;
      const [first, second] = all(widget, '[type=radio]').map((each) => each.getBoundingClientRect());
      return ((second?.top ?? 0) - (first?.bottom ?? 0)) / size;
    };
    expect(apart(32)).to.be.closeTo(apart(16), 0.05).and.above(1);
  });
});
