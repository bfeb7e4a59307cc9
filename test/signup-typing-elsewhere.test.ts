/** Who has gone on to type elsewhere by the time it is known what became of a sign-up keeps the focus, and is told. */
import { expect } from '@open-wc/testing';
import { button, focused, input, one, textOf, until } from './showing.js';
import { failure, fillIn, fillInAndSend, send, signup, success, thanks } from './signing-up.js';

describe('what became of a sign-up', () => {
  for (const [scenario, shown, words] of [
    ['ok', success, 'Thank you. Your sign-up has arrived.'],
    ['failing', failure, 'The service has a fault at the moment'],
  ] as const) {
    it(`leaves the focus with who types elsewhere on the page by now, and tells them (${scenario})`, async () => {
      const { widget } = await signup(scenario);
      await fillInAndSend(widget);
      const search = document.createElement('input');
      widget.before(search);
      search.focus();
      await shown(widget);
      await until(() => textOf(one(widget, '[role=status]')).startsWith(words), 'it is told');
      expect(document.activeElement === search).to.equal(true);
    });
  }

  it('leaves the focus with who types in another form by now', async () => {
    const { widget } = await signup('ok');
    const other = await signup('ok');
    await fillInAndSend(widget);
    const field = input(other.widget, 'Email address');
    field.focus();
    await success(widget);
    await until(() => textOf(one(widget, '[role=status]')).startsWith(thanks), 'it is told');
    expect(focused(other.widget) === field).to.equal(true);
  });

  it('is told where the box of the try before has the focus still, as a screen reader may leave it', async () => {
    const { widget } = await signup('failing');
    await fillInAndSend(widget);
    await failure(widget);
    const box = one(widget, '.summary');
    // A click by itself moves no focus.
    await send(widget);
    expect(focused(widget) === box, 'the focus is still there').to.equal(true);
    await failure(widget);
    const words = 'The service has a fault at the moment';
    await until(() => textOf(one(widget, '[role=status]')).startsWith(words), 'it is told again');
  });

  it('takes the focus in a frame that it was moved into', async () => {
    const { widget } = await signup('ok');
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { body } = frame.contentDocument as Document;
    body.append(body.ownerDocument.adoptNode(widget));
    await fillIn(widget);
    frame.focus();
    button(widget, 'Sign up').focus();
    await send(widget);
    await success(widget);
    await until(() => focused(widget) === one(widget, '.success'), 'it has the focus');
    frame.remove();
  });

  it('knows within a component of the page as well who types elsewhere, and who has sent it', async () => {
    for (const isElsewhere of [true, false]) {
      const { widget } = await signup('ok');
      const component = document.createElement('div');
      widget.before(component);
      const search = document.createElement('input');
      component.attachShadow({ mode: 'open' }).append(search, widget);
      await fillIn(widget);
      (isElsewhere ? search : button(widget, 'Sign up')).focus();
      await send(widget);
      await success(widget);
      await until(() => textOf(one(widget, '[role=status]')) || focused(widget), 'it is told or shown');
      expect(component.shadowRoot?.activeElement === (isElsewhere ? search : widget)).to.equal(true);
      component.remove();
    }
  });
});
