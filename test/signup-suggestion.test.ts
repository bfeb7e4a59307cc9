/** "Did you mean …?", beside an address that is probably mistyped. */
import { expect } from '@open-wc/testing';
import { all, button, focused, input, one, textOf, until } from './showing.js';
import { failure, pastPress, send, signup, success, type } from './signing-up.js';

/** What describes the input with that label. */
function descriptionOf(widget: Element, label: string): string {
  const ids = input(widget, label).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.flatMap((id) => all(widget, `#${id}`).map(textOf)).join(' ');
}

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
    await until(() => all(widget, '[part=suggestion]').length, 'it is asked about');
    await send(widget);
    await failure(widget);
    button(widget, 'Did you mean ana@gmail.com?').click();
    await widget.updateComplete;
    expect(all(widget, '.error, .summary').map(textOf)).to.deep.equal([]);
  });

  it('is that of what stands there when the known domains have come', async () => {
    const { FieldExtras } = await import('../src/widgets/signup/field-extras.js');
    const extras = new FieldExtras(() => undefined);
    const email = Object.assign(document.createElement('input'), { value: 'ana@gmial.com' });
    document.body.append(email);
    const known = extras.suggest(email);
    email.value = 'ana@posteo.de';
    await known;
    expect(extras.likely).to.equal(undefined);
    email.value = 'ana@gmial.com';
    await extras.suggest(email);
    expect(extras.likely).to.equal('ana@gmail.com');
    // The form of another visitor by now.
    email.remove();
    await extras.suggest(email);
    expect(extras.likely).to.equal(undefined);
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
    await pastPress();
    await widget.updateComplete;
    expect(told.filter((words) => words)).to.deep.equal(['Did you mean ana@gmail.com?']);
  });

  it('is no longer asked about once the form is emptied', async () => {
    const { widget } = await signup('accepted', { consents: [] });
    type(widget, 'Email address', 'ana@gmial.com');
    await until(() => all(widget, '.field .tool').length, 'a suggestion is made');
    widget.reset();
    await widget.updateComplete;
    expect(all(widget, '.field .tool').length).to.equal(0);
  });

  it('goes as soon as somebody types on', async () => {
    const { widget } = await signup('accepted', { consents: [] });
    type(widget, 'Email address', 'ana@gmial.com');
    await until(() => all(widget, '.field .tool').length, 'a suggestion is made');
    const email = input(widget, 'Email address');
    email.value = 'ana@gmial.com.example';
    email.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
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
      'a@my.com': undefined,
      'a@op.de': undefined,
      'a@aon.com': undefined,
      'a@gm.com': undefined,
      'a@love.com': undefined,
      'a@lvie.com': 'a@live.com',
      'a@': undefined,
      '': undefined,
    };
    for (const [typed, address] of Object.entries(meant)) expect(likelyAddress(typed), typed).to.equal(address);
  });
});
