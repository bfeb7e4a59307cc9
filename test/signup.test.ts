import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { sharedDuring } from './sharing.js';
import { all, button, focused, input, nameOf, one, textOf, until } from './showing.js';
import {
  consents,
  expectNothing,
  fillIn,
  fillInAndSend,
  send,
  signup,
  signupWith,
  success,
  takeTime,
  thanks,
  type,
} from './signing-up.js';

describe('sign-up', () => {
  it('is a form with labelled fields that a browser can fill in', async () => {
    const { widget } = await signup('accepted');
    const email = input(widget, 'Email address');
    expect([email.type, email.autocomplete, email.ariaRequired]).to.deep.equal(['email', 'email', 'true']);
    const name = input(widget, 'First name (optional)');
    expect([name.type, name.autocomplete, name.ariaRequired]).to.deep.equal(['text', 'given-name', 'false']);
    expect(email.form instanceof HTMLFormElement).to.equal(true);
    expect(textOf(widget)).to.equal(
      'Stay informed Email address First name (optional) Send me news. Tell our partner. (optional) Sign up',
    );
  });

  it('has fields that end where its texts do', async () => {
    const { widget } = await signup('accepted', { intro: 'One letter a month.' });
    const rightOf = (element: Element) => Math.round(element.getBoundingClientRect().right);
    const end = rightOf(one(widget, '[part=intro]'));
    expect(end).to.be.below(rightOf(widget));
    expect(all(widget, '[part~=input]').map(rightOf)).to.deep.equal([end, end]);
  });

  it('always asks for the email address, and names fields of its own', async () => {
    const { widget } = await signup('accepted', {
      fields: ['tel', { name: 'school', label: 'Your school', hint: 'As it calls itself', required: true }],
    });
    expect(all(widget, '.field:not(.checkbox-field) label').map(textOf)).to.deep.equal([
      'Email address',
      'Phone number (optional)',
      'Your school',
    ]);
    const school = input(widget, 'Your school');
    const description = school.getAttribute('aria-describedby')?.split(' ')[0];
    expect(textOf(one(widget, `#${description}`))).to.equal('As it calls itself');
  });

  it('has consent boxes that are not ticked, whatever the configuration says', async () => {
    const { widget } = await signup('accepted', { consents: [{ ...consents[0], checked: true, given: true }] });
    expect(input(widget, 'Send me news').checked).to.equal(false);
    expect(widget.problems.map(({ path }) => path)).to.deep.equal(['consents[0].checked', 'consents[0].given']);
  });

  it('posts what was typed as JSON, once', async () => {
    const { widget, received } = await signup('accepted', { source: 'partner', campaign: 'safe' });
    await fillIn(widget);
    button(widget, 'Sign up').click();
    button(widget, 'Sign up').click();
    await success(widget);
    const [submission, ...others] = await received();
    expect(others).to.be.empty;
    expect(submission?.submissionId).to.match(/^[\da-f]{32}$/);
    expect(submission).to.deep.include({
      fields: { email: 'ana@example.org', 'given-name': 'Ana “O’Hara”' },
      language: 'en',
      page: location.origin + location.pathname,
      source: 'partner',
      campaign: 'safe',
    });
    expect(submission?.consents.map(({ id, given }) => [id, given])).to.deep.equal([
      ['news', true],
      ['partner', false],
    ]);
  });

  it('takes what autofill wrote without an event', async () => {
    const { widget, received } = await signup('accepted');
    input(widget, 'Send me news').checked = true;
    input(widget, 'Email address').value = 'filled@example.org';
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields['email']).to.equal('filled@example.org');
  });

  it('says that it is sending', async () => {
    const { widget } = await signup('slow');
    await fillInAndSend(widget);
    expect(textOf(one(widget, '[role=status]'))).to.equal('Sending…');
    expect(button(widget, 'Sending…').ariaDisabled).to.equal('true');
    await success(widget);
  });

  it('has a button that stays as large as it was while it is sending, in a narrow box too', async () => {
    const words = 'Sign the letter to the European Parliament and to the Council';
    const { widget } = await signup('slow', { submitLabel: words });
    widget.style.width = '260px';
    await fillIn(widget);
    const submit = button(widget, words);
    const before = [submit.offsetWidth, submit.offsetHeight];
    submit.click();
    await widget.updateComplete;
    expect(textOf(submit)).to.equal('Sending…');
    expect([submit.offsetWidth, submit.offsetHeight]).to.deep.equal(before);
    await success(widget);
  });

  it('has a button that does not answer the pointer while it is sending', async () => {
    const { widget } = await signup('slow');
    await fillIn(widget);
    const submit = button(widget, 'Sign up');
    const { borderTopColor } = getComputedStyle(submit);
    submit.scrollIntoView({ block: 'center' });
    const { left, top } = submit.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 20)] });
    await until(() => submit.matches(':hover'), 'the pointer is on it');
    submit.click();
    await widget.updateComplete;
    const found = [textOf(submit), getComputedStyle(submit).borderTopColor];
    await resetMouse();
    expect(found).to.deep.equal(['Sending…', borderTopColor]);
    await success(widget);
  });

  it('ends with a panel that takes the focus, has its title for a name, and says what happens next', async () => {
    const { widget } = await signup('accepted', {
      success: { title: 'Nearly there', text: 'Check your **mail**.', link: { href: '/next', label: 'Go on' } },
    });
    await fillInAndSend(widget);
    await success(widget);
    await widget.updateComplete;
    const panel = one(widget, '.success');
    expect(focused(widget) === panel).to.equal(true);
    expect([panel.role, nameOf(panel)]).to.deep.equal(['group', 'Nearly there']);
    expect(textOf(widget)).to.equal('Nearly there Check your mail. Go on');
    expect(nameOf(one(widget, '.success a'))).to.equal('Go on, Nearly there');
    await expect(widget).to.be.accessible();
  });

  it('is neither closed nor a test where an attribute says "false", in whatever letters', async () => {
    const { widget } = await signup('accepted');
    widget.setAttribute('closed', 'false');
    widget.setAttribute('test', 'False');
    await fillInAndSend(widget);
    expect(await success(widget)).to.equal(thanks);
  });

  it('sends nothing that was typed before it was closed, whatever the page asks for', async () => {
    const { widget, received } = await signup('accepted');
    await fillIn(widget);
    widget.closed = true;
    await widget.updateComplete;
    takeTime();
    await widget.submit();
    await expectNothing(received);
  });

  it('keeps what was typed, and the focus, when its words and fields change', async () => {
    const { widget } = await signup('accepted');
    await fillIn(widget);
    input(widget, 'Email address').focus();
    widget.heading = 'Another heading';
    widget.fields = ['family-name', 'given-name', 'email'];
    await widget.updateComplete;
    expect(input(widget, 'First name').value).to.equal('Ana “O’Hara”');
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    expect(input(widget, 'Last name').value).to.equal('');
    expect(focused(widget) === input(widget, 'Email address')).to.equal(true);
  });

  it('says who receives the data, and that a campaign is closed, and has the focus of the field that went', async () => {
    const { widget } = await signup('accepted', { organisation: 'Example', privacyUrl: '/privacy' });
    expect(textOf(one(widget, '.privacy'))).to.equal('Your details go to Example. Privacy notice');
    input(widget, 'Email address').focus();
    widget.closed = true;
    await widget.updateComplete;
    expect(textOf(widget)).to.equal('Stay informed Sign-up is closed.');
    expect(focused(widget) === one(widget, 'section')).to.equal(true);
  });

  it('shows what would be sent, and sends nothing, in test mode', async () => {
    const { widget, received } = await signup('accepted', { test: true });
    expect(textOf(one(widget, '.test'))).to.equal('This is a test: nothing is sent');
    let submitted = false;
    widget.addEventListener('campaign-submit', () => (submitted = true));
    await fillInAndSend(widget);
    await until(() => all(widget, '.test pre').length, 'the request is shown');
    await widget.updateComplete;
    expect(focused(widget) === one(widget, '.test')).to.equal(true);
    expect(textOf(one(widget, '.test')))
      .to.contain('POST http')
      .and.contain('"email": "ana@example.org"');
    await expectNothing(received);
    expect(submitted).to.equal(false);
    expect(widget.state).to.equal('editing');
  });

  it('shows in test mode that a token is asked for before', async () => {
    const { widget } = await signupWith('ghost', { test: true });
    await fillInAndSend(widget);
    await until(() => all(widget, '.test pre').length, 'the requests are shown');
    expect(textOf(one(widget, '.test pre'))).to.match(
      /^GET http\S+\/integrity-token\/ POST http\S+\/send-magic-link\/ .*"integrityToken": "…"/,
    );
  });

  it('offers to share the page, without what names the visitor in its address', async () => {
    const { href } = location;
    history.replaceState(
      null,
      '',
      '?page_id=42&email=ana%40example.org&can_id=a1&cs=b2&ct=c3&__hstc=d4&akid=e5&_gl=f6#form',
    );
    try {
      const { widget } = await signup('accepted', { success: { share: true } });
      await fillInAndSend(widget);
      await success(widget);
      expect(nameOf(button(widget, 'Share')), 'not called after the thanks').to.equal('Share');
      const shared = await sharedDuring((handed) => {
        button(widget, 'Share').click();
        return until(() => handed.length, 'the page was shared');
      });
      const url = `${location.origin}${location.pathname}?page_id=42`;
      expect(shared).to.deep.equal([{ title: 'Stay informed', url }]);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  describe('many forms on a page', () => {
    it('do not mix', async () => {
      const first = await signup('accepted');
      const second = await signup('failing');
      await fillInAndSend(first.widget);
      type(second.widget, 'Email address', 'ben@example.org');
      await success(first.widget);
      expect(input(second.widget, 'Email address').value).to.equal('ben@example.org');
      await expectNothing(second.received);
    });
  });
});
