/** What is wrong with what was typed: when it is said, and how a visitor gets there. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { all, button, focused, input, nameOf, one, textOf, until } from './showing.js';
import {
  expectNothing,
  failure,
  fillIn,
  fillInAndSend,
  pastPress,
  send,
  signup,
  success,
  thanks,
  type,
} from './signing-up.js';

const summary = (widget: Element) => one(widget, '.summary');

/** A form whose service has answered as the scenario has it, and in which a mistake has been made since. */
async function mistakenAfter(scenario: string): Promise<SignupElement> {
  const { widget } = await signup(scenario, { consents: [] });
  type(widget, 'Email address', 'ana@example.org');
  await send(widget);
  await failure(widget);
  type(widget, 'Email address', 'ana@');
  await until(() => all(widget, '.summary').length === 2, 'both are there');
  return widget;
}

describe('a sign-up form', () => {
  describe('with something missing or wrong', () => {
    it('says so in a summary that takes the focus, and beside each field', async () => {
      const { widget, received } = await signup('accepted');
      type(widget, 'Email address', 'ana@');
      await send(widget);
      expect(focused(widget) === summary(widget)).to.equal(true);
      expect(textOf(summary(widget))).to.equal(
        'There is a problem Email address – Please enter an email address such as name@example.org. Send me news. – Please tick this box.',
      );
      const email = input(widget, 'Email address');
      expect(email.ariaInvalid).to.equal('true');
      const description = email.getAttribute('aria-describedby')?.split(' ')[1];
      expect(textOf(one(widget, `#${description}`))).to.equal(
        'Please enter an email address such as name@example.org.',
      );
      await expectNothing(received);
      await expect(widget).to.be.accessible();
    });

    it('frames a box that is to be ticked within its edges, which are in line with the fields', async () => {
      const { widget } = await signup('accepted');
      await send(widget);
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(input(widget, 'Send me news'));
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth) + parseFloat(outlineOffset)).to.equal(0);
    });

    it('leads from the summary to the field, and leaves the page’s address alone', async () => {
      const { widget } = await signup('accepted');
      await send(widget);
      all<HTMLAnchorElement>(widget, '.summary a')[0]?.click();
      expect(focused(widget) === input(widget, 'Email address')).to.equal(true);
      expect(location.hash).to.equal('');
    });

    it('says nothing of a date that is being changed, of which Chromium tells part by part', async () => {
      const { widget } = await signup('accepted', { fields: [{ name: 'day', type: 'date', required: true }] });
      await send(widget);
      const day = one<HTMLInputElement>(widget, 'input[type=date]');
      type(widget, 'day', '2026-11-24');
      await until(() => day.ariaInvalid !== 'true', 'it is mended');
      day.focus();
      type(widget, 'day', '');
      await pastPress();
      expect(day.ariaInvalid).not.to.equal('true');
      day.blur();
      type(widget, 'day', '');
      await until(() => day.ariaInvalid === 'true', 'it is called missing once it was left');
    });

    it('takes the message away as soon as it is mended', async () => {
      const { widget } = await signup('accepted');
      await send(widget);
      expect(all(widget, '.error').length).to.equal(2);
      await fillIn(widget);
      expect(all(widget, '.error, .summary').length).to.equal(0);
    });

    it('lists what is wrong in the order of the form, and only what is there', async () => {
      const city = { name: 'city', label: 'City', required: true };
      const zip = { name: 'zip', label: 'Zip', required: true };
      const { widget } = await signup('accepted', { fields: ['email', city, zip] });
      await send(widget);
      const listed = () => all(widget, '.summary a').map((link) => textOf(link).replace(/ –.*/, ''));
      expect(listed()).to.deep.equal(['Email address', 'City', 'Zip', 'Send me news.']);
      type(widget, 'Email address', 'ana@example.org');
      type(widget, 'Email address', '');
      await widget.updateComplete;
      expect(listed()).to.deep.equal(['City', 'Zip', 'Send me news.']);
      await until(() => listed().length === 4, 'it is missing again');
      expect(listed()[0]).to.equal('Email address');
      widget.fields = ['email', zip];
      await widget.updateComplete;
      expect(listed()).to.deep.equal(['Email address', 'Zip', 'Send me news.']);
    });

    it('leaves the label of a field alone, whatever its name', async () => {
      const { widget } = await signup('accepted', { fields: ['email', { name: 'summary', label: 'In short' }] });
      await send(widget);
      expect(input(widget, 'In short').labels?.length).to.equal(1);
      expect(all(widget, '[id]').length).to.equal(new Set(all(widget, '[id]').map(({ id }) => id)).size);
    });

    it('forgets a field that another configuration has taken away', async () => {
      const fields = [{ name: 'city', required: true }];
      const { widget } = await signup('accepted', { fields, consents: [] });
      type(widget, 'Email address', 'ana@example.org');
      await send(widget);
      expect(textOf(summary(widget))).to.contain('city – Please fill this in.');
      widget.fields = [];
      await widget.updateComplete;
      await send(widget);
      expect(await success(widget)).to.equal(thanks);
    });

    it('says it in the language of the element, also when that changes', async () => {
      const { widget } = await signup('accepted');
      await send(widget);
      widget.lang = 'de';
      await until(() => textOf(summary(widget)).startsWith('Bitte'), 'the words are there');
      await widget.updateComplete;
      expect(all(widget, '.error').map(textOf)).to.deep.equal([
        'Bitte füllen Sie dieses Feld aus.',
        'Bitte kreuzen Sie dieses Feld an.',
      ]);
    });

    it('keeps what a service has said of a field when the language changes', async () => {
      const { widget } = await signup('rejected');
      await fillInAndSend(widget);
      await failure(widget);
      widget.lang = 'de';
      await until(() => textOf(summary(widget)).includes('E-Mail-Adresse'), 'the words are there');
      await widget.updateComplete;
      expect(all(widget, '.error').map(textOf)).to.deep.equal(['This address is blocked']);
    });

    it('takes off what nobody sees around a pasted address, and nothing else', async () => {
      const { widget, received } = await signup('accepted', { fields: ['email'], consents: [] });
      const unseen = '\u{200b}\u{feff}\u{202a}\u{a0}';
      type(widget, 'Email address', `${unseen}ana@example.org${unseen}`);
      await send(widget);
      await success(widget);
      expect((await received())[0]?.fields).to.deep.equal({ email: 'ana@example.org' });
    });

    it('does so at once, however much of it there is', async () => {
      const { widget } = await signup('accepted', { fields: ['email'], consents: [] });
      type(widget, 'Email address', `ana${'\u{200b}'.repeat(100_000)}@example.org`);
      await send(widget);
      expect(all(widget, '.error').length).to.equal(1);
    }).timeout(10_000);

    it('takes spaces for nothing', async () => {
      const { widget } = await signup('accepted', { fields: [{ name: 'city', required: true }], consents: [] });
      type(widget, 'Email address', 'ana@example.org');
      type(widget, 'city', '   ');
      await send(widget);
      expect(all(widget, '.error').map(textOf)).to.deep.equal(['Please fill this in.']);
    });
  });

  describe('judges live', () => {
    it('and tells a screen reader what is wrong with the field that was left, wherever the focus has gone', async () => {
      const { widget } = await signup('accepted', { consents: [] });
      const status = () => textOf(one(widget, '[role=status]'));
      await send(widget);
      type(widget, 'Email address', 'ana@');
      const told = 'Email address – Please enter an email address such as name@example.org.';
      await until(() => status() === told, 'it is told, by the name of its field');
      type(widget, 'First name', 'Ana');
      await pastPress();
      expect(status(), 'while another field is filled in').to.equal(told);
      await send(widget);
      expect(status(), 'where the summary has it').to.equal('');
    });

    it('beside what a service has said, each in a group of its own name', async () => {
      const widget = await mistakenAfter('failing');
      const groups = all(widget, '[role=group].summary');
      expect(groups.map(nameOf)).to.deep.equal(['There is a problem', 'The service has a fault at the moment']);
      expect(groups.map((group) => group.querySelector('h3')?.textContent)).to.deep.equal(groups.map(nameOf));
      expect(all(widget, '[id]').length).to.equal(new Set(all(widget, '[id]').map(({ id }) => id)).size);
    });

    it('and says once what a service has said, however much is wrong besides', async () => {
      const widget = await mistakenAfter('refused');
      expect(textOf(widget).match(/We take no sign-ups from here\./g)).to.have.length(1);
    });

    it('and moves nothing while a press on something else may last', async () => {
      const { widget } = await signup('accepted');
      const place = () => [button(widget, 'Sign up'), input(widget, 'Send me news')].map((it) => it.offsetTop);
      const changes: [what: string, value: string, follows: () => unknown][] = [
        ['a slip in the domain', 'ana@gmial.com', () => all(widget, '[part=suggestion]').length],
        ['an address that is whole', 'ana@web.de', () => all(widget, '.summary, [part=suggestion]').length === 0],
        ['half an address', 'ana@', () => all(widget, '.error').length === 1],
      ];
      for (const [what, value, follows] of changes) {
        if (value === 'ana@') {
          await send(widget);
          input(widget, 'Send me news').click();
          await until(() => all(widget, '.error').length === 0, 'all is well so far');
        }
        const email = input(widget, 'Email address');
        email.value = value;
        email.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await widget.updateComplete;
        const before = place();
        email.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(place(), what).to.deep.equal(before);
        await until(follows, `${what} has its answer`);
        await pastPress();
      }
    });

    it('only once the visitor has tried to send, and then at the end of a change', async () => {
      const { widget } = await signup('accepted');
      type(widget, 'Email address', 'ana@');
      await pastPress();
      await widget.updateComplete;
      expect(all(widget, '.error').length).to.equal(0);
      await fillIn(widget);
      input(widget, 'Send me news').click();
      await send(widget);
      expect(all(widget, '.error').map(textOf)).to.deep.equal(['Please tick this box.']);

      const email = input(widget, 'Email address');
      email.value = 'an';
      email.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await widget.updateComplete;
      expect(all(widget, '.error').length, 'while typing').to.equal(1);
      email.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => all(widget, '.error').length === 2, 'it is judged after a change');
    });
  });
});
