/** What a page and its visitors do while a sign-up is on its way, and what has become of it then. */
import { expect } from '@open-wc/testing';
import type { Outcome, SignupElement } from '../src/index.js';
import { noticing } from './every-widget/watching.js';
import { all, button, focused, input, one, textOf, until } from './showing.js';
import {
  consents,
  expectNothing,
  failure,
  fillIn,
  fillInAndSend,
  send,
  signup,
  success,
  thanks,
  type,
} from './signing-up.js';

/** Sends by a delivery of the page's own, which ends when the test says so. */
async function sendBySlowPage(widget: SignupElement): Promise<(told: Outcome | Error) => void> {
  let end = (_told: Outcome | Error): void => {};
  const response = new Promise<Outcome>((resolve, reject) => {
    end = (told) => {
      if (told instanceof Error) reject(told);
      else resolve(told);
    };
  });
  let isAsked = false;
  widget.addEventListener(
    'campaign-submit',
    (event) => {
      event.respondWith(response);
      isAsked = true;
    },
    { once: true },
  );
  await fillInAndSend(widget);
  await until(() => isAsked, 'the page is asked to deliver');
  return end;
}

/** A form that gets other words for its consent while a slow page delivers it; `end` is the page's answer. */
async function askedOtherwiseWhileSending() {
  const { widget } = await signup('accepted');
  const end = await sendBySlowPage(widget);
  widget.consents = [{ id: 'news', text: 'My address for others.' }];
  await until(() => textOf(widget).includes('My address'), 'the other words are there');
  await widget.updateComplete;
  return { widget, end };
}

const status = (widget: Element) => textOf(one(widget, '[role=status]'));

describe('while a sign-up is on its way', () => {
  it('the words of another consent are not shown as agreed to, and one that is ticked then stays', async () => {
    const { widget, end } = await askedOtherwiseWhileSending();
    expect(widget.state).to.equal('sending');
    expect(input(widget, 'My address').checked).to.equal(false);
    input(widget, 'My address').click();
    end({ reason: 'unavailable' });
    await failure(widget);
    expect(input(widget, 'My address').checked).to.equal(true);
  });

  it('a consent that was ticked in other words is asked anew when the first ones are back', async () => {
    const { widget, end } = await askedOtherwiseWhileSending();
    input(widget, 'My address').click();
    widget.consents = consents;
    await until(() => textOf(widget).includes('Send me news'), 'the first words are back');
    end({ reason: 'unavailable' });
    await failure(widget);
    expect(input(widget, 'Send me news').checked).to.equal(false);
  });

  it('the page may have another address for the next one, also where it presses as soon as this one has failed', async () => {
    const { widget, received } = await signup('flaky');
    const other = await signup('accepted');
    widget.addEventListener('campaign-failure', () => {
      one(widget, '[part=submit]').click();
    });
    await fillInAndSend(widget);
    widget.endpoint = other.widget.endpoint;
    expect(await success(widget)).to.equal(thanks);
    expect(await received()).to.have.length(2);
    await expectNothing(other.received);
  });

  it('the language may change: it is told of in the new one, and was agreed to in the old', async () => {
    const { widget, received } = await signup('slow');
    await fillInAndSend(widget);
    widget.lang = 'de';
    await until(() => /E-Mail-Adresse|Danke/.test(textOf(widget)), 'it speaks German');
    expect(await success(widget)).to.equal('Danke. Ihre Anmeldung ist angekommen.');
    expect(focused(widget) === one(widget, '.success')).to.equal(true);
    const [sent, ...others] = await received();
    expect(others).to.deep.equal([]);
    expect([sent?.language, sent?.consents[0]?.language]).to.deep.equal(['en', 'en']);
  });

  it('a field may be taken away: what is said of it then is said all the same', async () => {
    const { widget } = await signup('accepted');
    const end = await sendBySlowPage(widget);
    widget.fields = ['email'];
    await until(() => !textOf(widget).includes('First name'), 'it is gone');
    end({ reason: 'invalid', errors: { 'given-name': 'It is too long.' } });
    expect(await failure(widget)).to.contain('It is too long.');
    expect(focused(widget) === one(widget, '.summary')).to.equal(true);
  });

  it('the element may be moved: it is sent once, and told of', async () => {
    const { widget, received } = await signup('slow');
    const place = document.createElement('div');
    widget.after(place);
    await fillInAndSend(widget);
    place.append(widget);
    expect(await success(widget)).to.equal(thanks);
    expect(focused(widget) === one(widget, '.success')).to.equal(true);
    expect(await received()).to.have.length(1);
  });

  it('the element may be taken away, also until it is tried again, and put back', async () => {
    const { widget, received, accepted } = await signup('too-many-for-a-moment');
    const { parentElement: place } = widget;
    await fillInAndSend(widget);
    widget.remove();
    await until(() => widget.state === 'succeeded', 'it has arrived');
    place?.append(widget);
    expect(await success(widget)).to.equal(thanks);
    expect([(await received()).length, await accepted()]).to.deep.equal([2, 1]);
  });

  for (const [what, told] of [
    ['refused', { reason: 'refused' }],
    ['not to be known', new Error('The page has gone on')],
  ] as const)
    it(`the element may go, and finds out later that it was ${what}, with what was typed`, async () => {
      const { widget } = await signup('accepted');
      const { parentElement: place } = widget;
      const end = await sendBySlowPage(widget);
      const { thrown } = await noticing(async () => {
        widget.remove();
        end(told);
        await until(() => widget.state === 'editing', 'it has ended');
      });
      expect(thrown).to.deep.equal([]);
      place?.append(widget);
      expect(await failure(widget)).to.contain('What you have typed is still here.');
      expect(input(widget, 'Email address').value).to.equal('ana@example.org');
      expect(input(widget, 'Send me news').checked).to.equal(true);
    });

  it('it is neither sent again nor emptied, whoever asks for it', async () => {
    const { widget, received } = await signup('slow');
    await fillIn(widget);
    const asked = [widget.submit(), widget.submit()];
    widget.reset();
    expect([widget.state, input(widget, 'Email address').value]).to.deep.equal(['sending', 'ana@example.org']);
    button(widget, 'Sign up').click();
    asked.push(widget.submit());
    await Promise.all(asked);
    expect(widget.state).to.equal('succeeded');
    expect((await received()).map(({ fields }) => fields['email'])).to.deep.equal(['ana@example.org']);
  });

  it('the second click of a double one sends nothing, also where the page has stopped it to deliver it itself', async () => {
    const { widget, received } = await signup('accepted');
    const delivered: string[] = [];
    widget.addEventListener('campaign-submit', (event) => {
      event.preventDefault();
      delivered.push(event.detail.submissionId);
    });
    await fillIn(widget);
    const click = (detail: number) =>
      button(widget, 'Sign up').dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
    for (const [detail, count] of [
      [1, 1],
      [2, 1],
      [1, 2],
    ] as const) {
      click(detail);
      await until(() => delivered.length === count && widget.state === 'editing', 'it has ended');
      await widget.updateComplete;
    }
    await expectNothing(received);
    expect(delivered).to.have.length(2);
  });

  it('what is typed is kept for the next try, which is another sign-up then', async () => {
    const { widget, received } = await signup('flaky');
    await fillInAndSend(widget);
    type(widget, 'Email address', 'ana@example.net');
    await failure(widget);
    expect(input(widget, 'Email address').value).to.equal('ana@example.net');
    await send(widget);
    await until(async () => (await received()).length === 2, 'it is sent again');
    const [first, second] = await received();
    expect([first, second].map((sent) => sent?.fields['email'])).to.deep.equal(['ana@example.org', 'ana@example.net']);
    expect(first?.submissionId).not.to.equal(second?.submissionId);
  });

  it('the campaign may be closed: it arrives all the same, and is told of', async () => {
    const { widget, received } = await signup('slow');
    await fillInAndSend(widget);
    widget.closed = true;
    await until(() => textOf(widget).includes('Sign-up is closed.'), 'it is closed');
    expect(await success(widget)).to.equal(thanks);
    expect(await received()).to.have.length(1);
  });

  it('a form beside it with the same address stays as it is, and is a sign-up of its own', async () => {
    const first = await signup('slow');
    const second = await signup('slow', { endpoint: first.widget.endpoint });
    await fillInAndSend(first.widget);
    type(second.widget, 'Email address', 'ben@example.org');
    expect(await success(first.widget)).to.equal(thanks);
    expect(second.widget.state).to.equal('editing');
    expect(input(second.widget, 'Email address').value).to.equal('ben@example.org');
    input(second.widget, 'Send me news').click();
    await send(second.widget);
    expect(await success(second.widget)).to.equal(thanks);
    const sent = await first.received();
    expect(sent.map(({ fields }) => fields['email'])).to.deep.equal(['ana@example.org', 'ben@example.org']);
    expect(sent[0]?.submissionId).not.to.equal(sent[1]?.submissionId);
  });

  it('the words of a challenge and of a failure follow the language, and what was typed stays', async () => {
    for (const [scenario, words] of [
      ['challenge', /^Bitte zeigen Sie, dass Sie ein Mensch sind/],
      ['failing', /^Der Dienst/],
    ] as const) {
      const { widget } = await signup(scenario);
      await fillInAndSend(widget);
      await failure(widget);
      widget.lang = 'de';
      await until(
        () => words.test(textOf(one(widget, '.summary'))),
        () => `German: ${textOf(widget)}`,
      );
      expect(focused(widget) === one(widget, '.summary'), 'the focus stays').to.equal(true);
      expect(input(widget, 'E-Mail-Adresse').value).to.equal('ana@example.org');
      expect(input(widget, 'Send me news').checked).to.equal(true);
      widget.submitLabel = 'Go';
      await widget.updateComplete;
      expect(all(widget, '.summary').length, 'another configuration').to.equal(1);
      expect(focused(widget) === one(widget, '.summary'), 'the focus stays').to.equal(true);
      expect(status(widget)).to.equal('');
    }
  });
});
