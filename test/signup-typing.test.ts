/** What is said of a field while somebody types in it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, input, textOf, until } from './showing.js';
import { send, signup } from './signing-up.js';

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
