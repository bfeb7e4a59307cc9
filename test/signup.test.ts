import { expect } from '@open-wc/testing';
import type { CampaignSubmitEvent, SignupElement, Submission } from '../src/index.js';
import { all, button, focused, html, input, one, show, textOf, until } from './showing.js';

const consents = [
  { id: 'news', text: 'Send me **news**.', required: true },
  { id: 'partner', text: 'Tell our partner.' },
];

/** A form whose sign-ups go to a scenario of the partner's endpoint, and what has arrived there. */
async function signup(scenario: string, configuration: object = {}) {
  const key = Array.from(crypto.getRandomValues(new Uint8Array(8))).join('');
  const widget = await show<SignupElement>(
    html`<campaign-signup
      heading="Stay informed"
      endpoint="${partnerServers.endpoint}/${scenario}/${key}"
      .fields=${['email', 'given-name']}
      .consents=${consents}
    ></campaign-signup>`,
  );
  Object.assign(widget, configuration);
  await widget.updateComplete;
  const received = async (): Promise<Submission[]> =>
    (await (await fetch(`${partnerServers.endpoint}/__received?key=${key}`)).json()) as Submission[];
  return { widget, received };
}

function type(widget: Element, label: string, text: string): void {
  const field = input(widget, label);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function fillIn(widget: SignupElement): Promise<void> {
  type(widget, 'Email address', 'ana@example.org');
  type(widget, 'First name', 'Ana “O’Hara”');
  input(widget, 'Send me news').click();
  await widget.updateComplete;
}

async function send(widget: SignupElement): Promise<void> {
  button(widget, 'Sign up').click();
  await widget.updateComplete;
}

const summary = (widget: Element) => one(widget, '.summary');

describe('sign-up', () => {
  it('is a form with labelled fields that a browser can fill in', async () => {
    const { widget } = await signup('accepted');
    const email = input(widget, 'Email address');
    expect([email.type, email.autocomplete, email.required]).to.deep.equal(['email', 'email', true]);
    const name = input(widget, 'First name (optional)');
    expect([name.type, name.autocomplete, name.required]).to.deep.equal(['text', 'given-name', false]);
    expect(email.form).to.be.an.instanceof(HTMLFormElement);
  });

  it('always asks for the email address, and names fields of its own', async () => {
    const { widget } = await signup('accepted', {
      fields: ['tel', { name: 'school', label: 'Your school', hint: 'As it calls itself', required: true }],
    });
    expect(all(widget, '.field:not(.checkbox) label').map(textOf)).to.deep.equal([
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
    await until(() => all(widget, '.success').length, 'success is shown');
    const [submission, ...others] = await received();
    expect(others).to.be.empty;
    expect(submission?.submissionId).to.match(/^[\da-f]{32}$/);
    expect({ ...submission, submissionId: '' }).to.deep.equal({
      submissionId: '',
      fields: { email: 'ana@example.org', 'given-name': 'Ana “O’Hara”' },
      consents: [
        { id: 'news', text: 'Send me **news**.', given: true },
        { id: 'partner', text: 'Tell our partner.', given: false },
      ],
      language: 'en',
      page: location.origin + location.pathname,
      source: 'partner',
      campaign: 'safe',
    });
  });

  it('takes what autofill wrote without an event', async () => {
    const { widget, received } = await signup('accepted', { consents: [] });
    input(widget, 'Email address').value = 'filled@example.org';
    await send(widget);
    await until(() => all(widget, '.success').length, 'success is shown');
    expect((await received())[0]?.fields['email']).to.equal('filled@example.org');
  });

  describe('with something missing or wrong', () => {
    it('says so in a summary that takes the focus, and beside each field', async () => {
      const { widget, received } = await signup('accepted');
      type(widget, 'Email address', 'ana@');
      await send(widget);
      expect(focused(widget) === summary(widget)).to.equal(true);
      expect(textOf(summary(widget))).to.equal(
        'There is a problem Email address: Please enter an email address such as name@example.org. Please tick this box.',
      );
      const email = input(widget, 'Email address');
      expect(email.ariaInvalid).to.equal('true');
      const description = email.getAttribute('aria-describedby')?.split(' ')[1];
      expect(textOf(one(widget, `#${description}`))).to.equal(
        'Please enter an email address such as name@example.org.',
      );
      expect(await received()).to.be.empty;
      await expect(widget).to.be.accessible();
    });

    it('leads from the summary to the field, and leaves the page’s address alone', async () => {
      const { widget } = await signup('accepted');
      await send(widget);
      all<HTMLAnchorElement>(widget, '.summary a')[0]?.click();
      expect(focused(widget) === input(widget, 'Email address')).to.equal(true);
      expect(location.hash).to.equal('');
    });

    it('takes the message away as soon as it is mended', async () => {
      const { widget } = await signup('accepted');
      await send(widget);
      expect(all(widget, '.error').length).to.equal(2);
      await fillIn(widget);
      expect(all(widget, '.error, .summary').length).to.equal(0);
    });

    it('takes spaces for nothing', async () => {
      const { widget } = await signup('accepted', { fields: [{ name: 'city', required: true }], consents: [] });
      type(widget, 'Email address', 'ana@example.org');
      type(widget, 'city', '   ');
      await send(widget);
      expect(all(widget, '.error').map(textOf)).to.deep.equal(['Please fill this in.']);
    });
  });

  it('says that it is sending', async () => {
    const { widget } = await signup('slow');
    await fillIn(widget);
    await send(widget);
    expect(textOf(one(widget, '[role=status]'))).to.equal('Sending…');
    expect(button(widget, 'Sending…').ariaDisabled).to.equal('true');
    await until(() => all(widget, '.success').length, 'success is shown');
  });

  it('ends with a panel that takes the focus and says what happens next', async () => {
    const { widget } = await signup('accepted', { success: { title: 'Nearly there', text: 'Check your **mail**.' } });
    await fillIn(widget);
    await send(widget);
    await until(() => all(widget, '.success').length, 'success is shown');
    await widget.updateComplete;
    expect(focused(widget) === one(widget, '.success')).to.equal(true);
    expect(textOf(widget)).to.equal('Nearly there Check your mail.');
    await expect(widget).to.be.accessible();
  });

  describe('where the service does not take it', () => {
    const failures = {
      failing: ['unavailable', 'The service has a fault at the moment.'],
      conflict: ['refused', 'The service has not accepted the sign-up.'],
      reset: ['unreachable', 'The service cannot be reached. Please check your connection.'],
      'no-cors': ['unreachable', 'The service cannot be reached. Please check your connection.'],
    } as const;

    for (const [scenario, [reason, words]] of Object.entries(failures)) {
      it(`keeps what was typed (${scenario})`, async () => {
        const { widget } = await signup(scenario, { fallbackUrl: 'https://example.org/form' });
        const reasons: string[] = [];
        widget.addEventListener('campaign-failure', ({ detail }) => reasons.push(detail.reason));
        await fillIn(widget);
        await send(widget);
        await until(() => all(widget, '.summary').length, 'the failure is shown');
        await widget.updateComplete;
        expect(focused(widget) === summary(widget)).to.equal(true);
        expect(textOf(summary(widget)))
          .to.contain(words)
          .and.contain('What you have typed is still here.');
        expect(one<HTMLAnchorElement>(widget, '.summary a').href).to.equal('https://example.org/form');
        expect(input(widget, 'Email address').value).to.equal('ana@example.org');
        expect(input(widget, 'Send me news').checked).to.equal(true);
        expect(reasons).to.deep.equal([reason]);
      });
    }

    it('shows what the service wants changed beside the field, as text', async () => {
      const { widget } = await signup('rejected');
      await fillIn(widget);
      await send(widget);
      await until(() => all(widget, '.error').length, 'the message is shown');
      expect(textOf(summary(widget))).to.equal('There is a problem Email address: This address is blocked');
      expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    });

    it('can be tried again, as the same sign-up', async () => {
      const { widget, received } = await signup('flaky');
      await fillIn(widget);
      await send(widget);
      await until(() => all(widget, '.summary').length, 'the failure is shown');
      await send(widget);
      await until(() => all(widget, '.success').length, 'success is shown');
      const ids = (await received()).map(({ submissionId }) => submissionId);
      expect(ids).to.have.length(2);
      expect(ids[0]).to.equal(ids[1]);
    });
  });

  describe('tells the page', () => {
    it('nothing personal in events that bubble', async () => {
      const { widget } = await signup('accepted');
      let detail: unknown;
      document.addEventListener('campaign-success', (event) => (detail = event.detail), { once: true });
      await fillIn(widget);
      await send(widget);
      await until(() => detail, 'success was told');
      expect(Object.keys(detail as object)).to.deep.equal(['submissionId']);
    });

    it('what was typed in campaign-submit alone, which does not bubble and can take over', async () => {
      const { widget, received } = await signup('accepted');
      let bubbled = false;
      document.addEventListener('campaign-submit', () => (bubbled = true), { once: true });
      let submission: Submission | undefined;
      widget.addEventListener('campaign-submit', (event: CampaignSubmitEvent) => {
        submission = event.detail;
        event.respondWith(Promise.resolve());
      });
      await fillIn(widget);
      await send(widget);
      await until(() => all(widget, '.success').length, 'success is shown');
      expect(submission?.fields['email']).to.equal('ana@example.org');
      expect(bubbled).to.equal(false);
      expect(await received()).to.be.empty;
    });

    it('and lets it stop the sending', async () => {
      const { widget, received } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.preventDefault();
      });
      await fillIn(widget);
      await send(widget);
      expect(all(widget, '.success, .summary').length).to.equal(0);
      expect(await received()).to.be.empty;
      expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    });
  });

  it('keeps what was typed when its words and fields change', async () => {
    const { widget } = await signup('accepted');
    await fillIn(widget);
    widget.heading = 'Another heading';
    widget.fields = ['family-name', 'given-name', 'email'];
    await widget.updateComplete;
    expect(input(widget, 'First name').value).to.equal('Ana “O’Hara”');
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    expect(input(widget, 'Last name').value).to.equal('');
  });

  it('says who receives the data, and that a campaign is closed', async () => {
    const { widget } = await signup('accepted', { organisation: 'Example', privacyUrl: '/privacy' });
    expect(textOf(one(widget, '.privacy'))).to.equal('Your details go to Example. Privacy notice');
    widget.closed = true;
    await widget.updateComplete;
    expect(textOf(widget)).to.equal('Stay informed Sign-up is closed.');
  });
});
