/** How a sign-up is sent: once, to where it was meant for, and again where the visitor asks. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { replacing } from './replacing.js';
import { answeredBy, requestsDuring } from './requests.js';
import { button, focused, input, one, textOf, until } from './showing.js';
import {
  ask,
  expectNothing,
  failure,
  fillIn,
  fillInAndSend,
  send,
  signup,
  signupWith,
  success,
  type,
  typeInto,
} from './signing-up.js';

describe('nothing twice, nothing lost', () => {
  it('outlives the page, without the visitor’s cookies, without the page’s path and with nothing in its address', async () => {
    const { widget } = await signup('accepted');
    const { endpoint } = widget;
    const asked = await requestsDuring(async () => {
      await fillInAndSend(widget);
      await success(widget);
    });
    expect(
      asked.map(({ address, keepalive, credentials, referrerPolicy }) => [
        address,
        keepalive,
        credentials,
        referrerPolicy,
      ]),
    ).to.deep.equal([[endpoint, true, 'omit', 'strict-origin']]);
  });

  it('is sent also where it is longer than what a browser lets outlive the page', async () => {
    const comment = 'It goes on. '.repeat(6000).trim();
    const { widget, received } = await signup('accepted', {
      fields: [{ name: 'comment', type: 'textarea' }],
      consents: [],
    });
    type(widget, 'Email address', 'ana@example.org');
    typeInto(one<HTMLTextAreaElement>(widget, 'textarea'), comment);
    await send(widget);
    await success(widget);
    expect((await received())[0]?.fields['comment'] === comment).to.equal(true);
  });

  it('sends with Enter, and once, however often it and the button are pressed', async () => {
    const { widget, received } = await signup('accepted');
    await fillIn(widget);
    const submit = button(widget, 'Sign up');
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    const asked = await requestsDuring(async () => {
      input(widget, 'Email address').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => textOf(submit) === 'Sending…', 'Enter sends');
      submit.click();
      input(widget, 'Email address').form?.requestSubmit();
      await sendKeys({ press: 'Enter' });
      submit.click();
      answer();
      await success(widget);
    }, held);
    expect(asked).to.have.length(1);
    expect(await received()).to.have.length(1);
  });

  it('does not send again by itself what may have arrived', async () => {
    for (const scenario of ['failing', 'unavailable-for-a-moment']) {
      const { widget, received } = await signup(scenario);
      await fillInAndSend(widget);
      await failure(widget);
      expect(await received(), scenario).to.have.length(1);
    }
  });

  it('sends again by itself what was turned away for a moment', async () => {
    const { widget, received, accepted } = await signup('too-many-for-a-moment');
    // Without what the service asks for, it would be half a second.
    const waits = await waitsBetweenPosts(0, async () => {
      await fillInAndSend(widget);
      await success(widget);
    });
    expect(await received()).to.have.length(2);
    expect(await accepted()).to.equal(1);
    expect(waits.length).to.equal(1);
    expect(waits[0], 'as long as the service asks for, and some more').to.be.at.least(1400);
  });

  it('sends twice more by itself where the service merges by email address', async () => {
    const { widget, received } = await signupWith('listmonk', {
      double: 'listmonk-failing-twice',
      settings: { lists: 'single' },
    });
    await fillInAndSend(widget);
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  it('gives up after that, and has waited longer each time, by chance', async () => {
    const { widget } = await signupWith('listmonk', { double: 'listmonk-failing', settings: { lists: 'single' } });
    // More than chance ever gives: without it, it would be a second at most, and two.
    const waits = await waitsBetweenPosts(2, async () => {
      await fillInAndSend(widget);
      expect(await failure(widget)).to.match(/^The service has a fault at the moment/);
    });
    expect(waits.length).to.equal(2);
    expect(waits[0]).to.be.at.least(1400);
    expect(waits[1]).to.be.at.least(2900);
  });

  it('can be sent again by the visitor, as the same sign-up, by a button that stays where it is meanwhile', async () => {
    const { widget, received, accepted } = await signup('flaky');
    await fillInAndSend(widget);
    await failure(widget);
    const { top } = one(widget, 'button').getBoundingClientRect();
    await send(widget);
    expect(widget.state).to.equal('sending');
    expect(one(widget, 'button').getBoundingClientRect().top).to.equal(top);
    await success(widget);
    const ids = (await received()).map(({ submissionId }) => submissionId);
    expect(ids).to.have.length(2);
    expect(ids[0]).to.equal(ids[1]);
    expect(await accepted()).to.equal(1);
  });

  it('is another sign-up once something in it was changed', async () => {
    const { widget, received } = await signup('failing');
    await fillInAndSend(widget);
    await failure(widget);
    type(widget, 'Email address', 'ana@example.net');
    await send(widget);
    await failure(widget);
    const ids = (await received()).map(({ submissionId }) => submissionId);
    expect(new Set(ids).size).to.equal(2);
  });

  it('ends also where it cannot be made up, and can be sent again', async () => {
    const { widget, received } = await signup('accepted', { privacyUrl: '/privacy' });
    const { URL: own } = globalThis;
    await fillIn(widget);
    // As on a page without an address of its own, such as a preview.
    globalThis.URL = class extends own {
      constructor(address: string | URL, base?: string | URL) {
        if (String(address) === '/privacy') throw new TypeError('Invalid URL');
        super(address, base);
      }
    };
    try {
      await send(widget);
      expect(await failure(widget)).to.match(/^The service cannot be reached What you have typed is still here/);
    } finally {
      globalThis.URL = own;
    }
    await send(widget);
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  it('keeps what was typed out of the page’s address, whoever sends the form past the widget', async () => {
    const { widget } = await signup('accepted');
    await fillIn(widget);
    const left = new Promise((resolve) => {
      addEventListener('beforeunload', resolve, { once: true });
    });
    try {
      HTMLFormElement.prototype.submit.call(one<HTMLFormElement>(widget, 'form'));
    } catch {
      // Firefox misses a dialog.
    }
    const stays = new Promise((resolve) => {
      setTimeout(resolve, 200, 'it stays');
    });
    expect(await Promise.race([left, stays])).to.equal('it stays');
  });

  it('sends nothing while the browser is offline, and sends when the visitor asks again', async () => {
    const { widget, received } = await signup('accepted', { fallbackUrl: 'https://example.org/form' });
    await replacing(navigator, 'onLine', false, async () => {
      await fillInAndSend(widget);
      expect(await failure(widget)).to.equal(
        'You are offline What you have typed is still here. You can try again. Sign up on another page',
      );
      expect(focused(widget) === one(widget, '.summary')).to.equal(true);
      await expectNothing(received);
    });
    dispatchEvent(new Event('online'));
    await expectNothing(received);
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    expect(input(widget, 'Send me news').checked).to.equal(true);
    await send(widget);
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  it('may have arrived on the page’s own origin, which is asked without a question before', async () => {
    const lost = () => Promise.reject(new TypeError('The connection was lost'));
    await answeredBy(lost, async () => {
      const { widget } = await signup('accepted', { endpoint: '/sign-up' });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.match(/^It is not certain that your sign-up has arrived/);
    });
  });

  it('goes where it was meant for, whatever is configured while it waits', async () => {
    const { widget, received } = await signup('accepted');
    const other = await signup('accepted');
    await fillIn(widget);
    const sent = widget.submit();
    widget.endpoint = other.widget.endpoint;
    await widget.updateComplete;
    await sent;
    await expectNothing(other.received);
    expect(await received()).to.have.length(1);
  });
});

describe('a real receiver', () => {
  it('Node-RED takes a sign-up from a page of another origin', async function () {
    this.timeout(120_000);
    const { origin } = await ask<{ origin: string }>('/__node-red');
    const { widget } = await signup('accepted', { endpoint: `${origin}/sign-up` });
    await fillInAndSend(widget);
    await success(widget);
    const all = (await (await fetch(`${origin}/sign-ups`)).json()) as { fields: object }[];
    expect(all.at(-1)?.fields).to.deep.equal({ email: 'ana@example.org', 'given-name': 'Ana “O’Hara”' });
    await until(() => widget.state === 'succeeded', 'it has succeeded');
  });
});

/** In milliseconds. */
async function waitsBetweenPosts(chance: number, action: () => Promise<unknown>): Promise<number[]> {
  const { random } = Math;
  Math.random = () => chance;
  const requests = await requestsDuring(action).finally(() => {
    Math.random = random;
  });
  const times = requests.filter(({ method }) => method === 'POST').map(({ time }) => time);
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}
