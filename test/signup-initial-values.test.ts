/** What is in the fields before the visitor types. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SignupElement } from '../src/index.js';
import { all, focused, html, input, one, show, until } from './showing.js';
import { newKey, send, signup, success, type } from './signing-up.js';

describe('what is in the fields at first', () => {
  const endpoint = () => `${partnerServers.endpoint}/accepted/${newKey()}`;

  it('is what was typed into a form within the tag, and the focus goes along', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup fields='["email", "given-name"]' consents='[{"id": "news", "text": "News"}]'>
        <form>
          <input name="email" value="ana@example.org" />
          <input name="first" autocomplete="given-name" />
          <input type="checkbox" name="news" checked />
        </form>
      </campaign-signup>`,
    );
    const typed = widget.querySelector<HTMLInputElement>('[name=first]');
    if (typed) typed.value = 'Ana';
    typed?.focus();
    widget.querySelector<HTMLInputElement>('[name=email]')?.focus();
    widget.endpoint = endpoint();
    await until(() => all(widget, 'input').length && input(widget, 'Email address').value, 'it was carried over');
    await widget.updateComplete;
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    expect(input(widget, 'First name').value).to.equal('Ana');
    expect(input(widget, 'News').checked).to.equal(false);
    expect(focused(widget) === input(widget, 'Email address')).to.equal(true);
  });

  it('is what was chosen there, but no box is ticked', async () => {
    const fields = JSON.stringify([
      { name: 'size', type: 'radio', options: ['S', 'M'] },
      { name: 'weekly', type: 'checkbox' },
      { name: 'team', type: 'select', options: ['Letters', 'Streets'] },
      { name: 'comment', type: 'textarea' },
    ]);
    const widget = await show<SignupElement>(
      html`<campaign-signup fields=${fields}>
        <form>
          <input type="radio" name="size" value="S" /><input type="radio" name="size" value="M" checked />
          <input type="checkbox" name="weekly" checked />
          <select name="team">
            <option>Letters</option>
            <option selected>Streets</option>
          </select>
          <textarea name="comment">Two lines,&#10;as typed</textarea>
        </form>
      </campaign-signup>`,
    );
    widget.endpoint = endpoint();
    await until(() => all(widget, 'input:checked').length, 'it was carried over');
    expect(all<HTMLInputElement>(widget, ':checked').map(({ value }) => value)).to.deep.equal(['M', 'Streets']);
    expect(one<HTMLTextAreaElement>(widget, 'textarea').value).to.equal('Two lines,\nas typed');
  });

  it('stays, with a field called "slot" as well, where nothing can be sent', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup endpoint="javascript:alert(1)">
        <form>
          <select name="slot">
            <option>Morning</option>
          </select>
        </form>
      </campaign-signup>`,
    );
    expect(widget.querySelector('select')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('is within reach of Tab where the form that had the focus gives its place back to it', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup endpoint=${endpoint()}><input aria-label="Theirs" /></campaign-signup>`,
    );
    await until(() => all(widget, 'form').length, 'there is a form');
    input(widget, 'Email address').focus();
    widget.endpoint = 'javascript:alert(1)';
    await until(() => all(widget, 'slot').length && all(widget, 'form').length === 0, 'it has gone');
    // Of a slot that has one, Tab goes past what is in it.
    expect(all(widget, '[tabindex]').length).to.equal(0);
  });

  it('goes on behind what was typed, where it is still being typed', async () => {
    for (const name of ['email', 'given-name']) {
      const widget = await show<SignupElement>(
        html`<campaign-signup fields='["email", "given-name"]'><form><input name=${name} /></form></campaign-signup>`,
      );
      widget.querySelector('input')?.focus();
      await sendKeys({ type: 'ana@ex' });
      widget.endpoint = endpoint();
      await until(() => (focused(widget) as HTMLInputElement | null)?.value === 'ana@ex', 'it was carried over');
      await sendKeys({ type: 'ample.org' });
      await until(() => (focused(widget) as HTMLInputElement).value === 'ana@example.org', `all is there (${name})`);
      widget.remove();
    }
  });

  it('takes the focus along from an input of another name', async () => {
    for (const own of [
      html`<input name="EMAIL" autocomplete="email" value="ana" />`,
      html`<input name="mauticform[email]" type="email" value="ana" />`,
    ]) {
      const widget = await show<SignupElement>(html`<campaign-signup><form>${own}</form></campaign-signup>`);
      widget.querySelector('input')?.focus();
      widget.endpoint = endpoint();
      await until(() => all(widget, 'input').length && input(widget, 'Email address').value, 'it was carried over');
      await widget.updateComplete;
      expect(focused(widget) === input(widget, 'Email address')).to.equal(true);
      widget.remove();
    }
  });

  it('is in attributes for the fields, never in consents', async () => {
    const widget = await show<SignupElement>(
      html`<campaign-signup
        endpoint=${endpoint()}
        fields='["email", "given-name"]'
        consents='[{"id": "news", "text": "News"}]'
        data-given-name="Ana"
        data-consent-news="true"
        data-tel="1"
      ></campaign-signup>`,
    );
    await until(() => input(widget, 'First name').value, 'it was filled in');
    expect(input(widget, 'First name').value).to.equal('Ana');
    expect(input(widget, 'News').checked).to.equal(false);
  });

  it('is gone with a reset, and so is half a number', async () => {
    const { widget } = await signup('accepted', { fields: [{ name: 'pupils', type: 'number' }] });
    widget.dataset['email'] = 'ana@example.org';
    widget.heading = 'Another';
    await until(() => input(widget, 'Email address').value, 'it was filled in');
    input(widget, 'pupils').focus();
    await sendKeys({ type: '-' });
    expect(input(widget, 'pupils').validity.badInput).to.equal(true);
    widget.reset();
    widget.heading = 'Yet another';
    await widget.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(input(widget, 'pupils').validity.badInput).to.equal(false);
    expect(input(widget, 'Email address').value).to.equal('');
  });

  it('is gone with a reset, also of a form with a field of that name', async () => {
    const { widget } = await signup('accepted', { fields: ['email', { name: 'reset', label: 'Reset' }] });
    type(widget, 'Reset', 'half');
    widget.reset();
    await until(() => input(widget, 'Reset').value === '', 'it is empty');
  });

  it('ticks no box, however it is asked for', async () => {
    const address = location.href;
    history.replaceState(null, '', '?poster=true&stickers=true');
    try {
      const widget = await show<SignupElement>(
        html`<campaign-signup
          endpoint=${endpoint()}
          fields='["email", "given-name", {"name": "poster", "label": "A poster", "type": "checkbox"}, {"name": "stickers", "label": "Stickers", "type": "checkbox"}]'
          prefill='["stickers"]'
          data-given-name="Ana"
          data-poster="true"
        ></campaign-signup>`,
      );
      await until(() => input(widget, 'First name').value, 'it was filled in');
      expect(input(widget, 'A poster').checked, 'by an attribute').to.equal(false);
      expect(input(widget, 'Stickers').checked, 'by the address').to.equal(false);
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('comes from the page’s address only where the configuration names the field', async () => {
    const address = location.href;
    history.replaceState(null, '', '?email=mallory@example.org&given-name=Ana&utm_source=letter');
    try {
      const { widget, received } = await signup('accepted', {
        prefill: ['given-name'],
        attribution: true,
        consents: [],
      });
      await until(() => input(widget, 'First name').value, 'it was filled in');
      expect(input(widget, 'First name').value).to.equal('Ana');
      expect(input(widget, 'Email address').value).to.equal('');
      type(widget, 'Email address', 'ana@example.org');
      await send(widget);
      await success(widget);
      const [submission] = await received();
      expect(submission?.attribution).to.deep.equal({ utm_source: 'letter' });
      expect(submission?.page).to.equal(location.origin + location.pathname);

      const other = await signup('accepted', { consents: [] });
      await fillInAndSendEmail(other.widget);
      expect((await other.received())[0]).not.to.have.property('attribution');
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('has its plus back where the page’s address has it without a code', async () => {
    const address = location.href;
    history.replaceState(null, '', '?email=+ana+news@example.org&given-name=Ana+Maria');
    try {
      const { widget } = await signup('accepted', { prefill: ['email', 'given-name'] });
      await until(() => input(widget, 'First name').value, 'it was filled in');
      expect(input(widget, 'Email address').value).to.equal('ana+news@example.org');
      expect(input(widget, 'First name').value).to.equal('Ana Maria');
    } finally {
      history.replaceState(null, '', address);
    }
  });

  async function fillInAndSendEmail(widget: SignupElement): Promise<void> {
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    await success(widget);
  }
});
