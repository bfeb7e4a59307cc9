/** Typing: what is said of a field meanwhile, and that what was given goes with its name when the form changes. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, input, one, textOf, until } from './showing.js';
import { pastPress, send, signup, typeInto } from './signing-up.js';

describe('typing in a field that is called wrong', () => {
  const errors = (widget: Element) => all(widget, '.error').map(textOf);
  const missing = 'Please fill this in.';
  const noAddress = 'Please enter an email address such as name@example.org.';

  it('mends what was said of it, and nothing else is said before it is left', async () => {
    const { widget } = await signup('accepted', { fields: ['email', 'given-name'], consents: [] });
    await send(widget);
    expect(errors(widget)).to.deep.equal([missing]);
    const email = input(widget, 'Email address');
    email.focus();
    for (const key of 'ana@') {
      await sendKeys({ type: key });
      await widget.updateComplete;
      expect([key, ...errors(widget), email.ariaInvalid]).to.deep.equal([key, 'false']);
    }
    input(widget, 'First name').focus();
    await until(() => errors(widget)[0] === noAddress, 'it is said once it is left');
    email.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'e' });
    expect(errors(widget), 'until it is mended').to.deep.equal([]);
  });
});

describe('what a visitor has given', () => {
  const fields = [
    { name: 'line' },
    { name: 'words', type: 'textarea' },
    { name: 'count', type: 'number' },
    { name: 'list', options: ['One', 'Two', 'Three'] },
    { name: 'buttons', type: 'radio', options: ['Four', 'Five'] },
    { name: 'flag', type: 'checkbox' },
  ] as const;
  const news = { id: 'news', text: 'My news' };
  const theirs = { id: 'theirs', text: 'Their news' };
  const whole = { fields: ['email', ...fields], consents: [news, theirs] };
  const texts = { email: 'ana@example.org', line: 'One line', words: 'More', count: '7', list: 'Two' };
  const named = (widget: Element, name: string) => one<HTMLInputElement>(widget, `[name=${name}]`);
  const given = (widget: Element) => ({
    texts: Object.fromEntries(Object.keys(texts).map((name) => [name, named(widget, name).value])),
    ticks: ['Four', 'Five', 'flag', 'My news', 'Their news'].filter((label) => input(widget, label).checked),
  });

  it('goes with the names of fields and boxes, wherever others come, go, or take their places', async () => {
    const { widget } = await signup('accepted', whole);
    for (const [name, text] of Object.entries(texts)) typeInto(named(widget, name), text);
    for (const label of ['Five', 'Their news']) input(widget, label).click();
    for (const shown of [
      {},
      { fields: [{ name: 'other' }, ...fields, 'email'], consents: [theirs, news] },
      { fields: [...fields].reverse(), consents: [{ id: 'new', text: 'Another box' }, news, theirs] },
      whole,
    ]) {
      await Object.assign(widget, shown).updateComplete;
      await pastPress();
      expect(given(widget)).to.deep.equal({ texts, ticks: ['Five', 'Their news'] });
    }
    Object.assign(widget, { fields: ['email'], consents: [] });
    await pastPress();
    Object.assign(widget, whole);
    await pastPress();
    expect(given(widget), 'all but agreements, which are asked anew').to.deep.equal({ texts, ticks: ['Five'] });
  });

  it('by a key is a tick at no other box than the one that had the focus', async () => {
    const { widget } = await signup('accepted', { consents: [news] });
    input(widget, 'My news').focus();
    widget.consents = [theirs, news];
    await until(() => textOf(widget).includes('Their news'), 'another one stands there');
    await sendKeys({ press: ' ' });
    expect(input(widget, 'Their news').checked).to.equal(false);
  });
});
