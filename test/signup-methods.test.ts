/** A form that the page's script steers: `submit()`, `reset()` and `state`. */
import { expect } from '@open-wc/testing';
import { copiedDuring } from './sharing.js';
import { all, button, input, one, textOf, until } from './showing.js';
import { fillIn, pastPress, send, signup, success, takeTime, type } from './signing-up.js';

describe('a sign-up form from the page', () => {
  it('is sent as it was configured right before', async () => {
    const { widget, received } = await signup('accepted');
    await fillIn(widget);
    widget.source = 'here';
    await widget.updateComplete;
    await widget.submit();
    widget.reset();
    await widget.updateComplete;
    takeTime();
    await fillIn(widget);
    widget.source = 'there';
    await widget.submit();
    expect((await received()).map(({ source }) => source)).to.deep.equal(['here', 'there']);
  });

  it('can be sent, asked and emptied', async () => {
    const { widget, received } = await signup('accepted');
    expect(widget.state).to.equal('editing');
    await widget.submit();
    expect(all(widget, '.summary').length).to.equal(1);
    await fillIn(widget);
    const sending = widget.submit();
    expect(widget.state).to.equal('sending');
    widget.reset();
    // Who asks again is told the same.
    await widget.submit();
    expect(widget.state).to.equal('succeeded');
    await sending;
    expect(widget.state).to.equal('succeeded');
    widget.reset();
    await widget.updateComplete;
    expect(widget.state).to.equal('editing');
    expect(input(widget, 'Email address').value).to.equal('');
    expect(input(widget, 'Send me news').checked).to.equal(false);
    expect(all(widget, '.error, .summary').length).to.equal(0);

    takeTime();
    await fillIn(widget);
    await widget.submit();
    const [one, other] = await received();
    expect(one?.submissionId).to.not.equal(other?.submissionId);
  });

  it('is emptied as soon as it has succeeded, for whoever comes next', async () => {
    const { widget, received } = await signup('accepted');
    widget.addEventListener('campaign-success', () => {
      widget.reset();
    });
    await fillIn(widget);
    await widget.submit();
    await widget.updateComplete;
    expect(widget.state).to.equal('editing');
    expect(['Email address', 'First name'].map((label) => input(widget, label).value)).to.deep.equal(['', '']);
    await send(widget);
    expect(all(widget, '.summary').length).to.equal(1);
    expect(await received()).to.have.length(1);
  });

  it('tells the next visitor nothing of what the last one has shared', async () => {
    const { widget } = await signup('accepted', { success: { share: true } });
    const signUp = async () => {
      takeTime();
      await fillIn(widget);
      await widget.submit();
      return success(widget);
    };
    await signUp();
    await copiedDuring(() => {
      button(widget, 'Share').click();
      return until(() => textOf(one(widget, '.success')).includes('Link copied'), 'it was said');
    });
    widget.reset();
    await widget.updateComplete;
    expect(await signUp()).not.to.contain('Link copied');
  });

  it('fires no event for what it finds wrong by itself, nor, in test mode, for what it would have sent', async () => {
    const { widget } = await signup('accepted', { test: true });
    const fired: string[] = [];
    for (const name of ['campaign-submit', 'campaign-failure', 'campaign-success'])
      widget.addEventListener(name, ({ type }) => fired.push(type));
    await widget.submit();
    expect(all(widget, '.summary').length).to.equal(1);
    await fillIn(widget);
    await widget.submit();
    await widget.updateComplete;
    expect(all(widget, '[part=report]').length).to.equal(1);
    expect(fired).to.deep.equal([]);
  });

  it('judges nothing, once it was emptied, before it is sent again', async () => {
    const { widget } = await signup('accepted');
    await send(widget);
    expect(all(widget, '.error').length).to.equal(2);
    widget.reset();
    type(widget, 'Email address', 'ana@');
    await pastPress();
    await widget.updateComplete;
    expect(all(widget, '.error').length).to.equal(0);
  });

  it('does nothing before it is shown', async () => {
    const widget = document.createElement('campaign-signup');
    widget.reset();
    await widget.submit();
    expect(widget.state).to.equal('editing');
  });
});
