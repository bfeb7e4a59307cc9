/** What becomes of a sign-up, with everything that a service and a network can do to it. */
import { expect } from '@open-wc/testing';
import type { FailureReason, SuccessOutcome } from '../src/index.js';
import { all, button, focused, input, one, textOf, until } from './showing.js';
import { ask, failure, fillIn, fillInAndSend, send, signup, signupWith, success, type } from './signing-up.js';

const stillHere = 'What you have typed is still here. You can try again. Sign up on another page';

const successes: Record<string, [SuccessOutcome, string]> = {
  ok: ['accepted', 'Thank you. Your sign-up has arrived.'],
  accepted: ['accepted', 'Thank you. Your sign-up has arrived.'],
  'no-content': ['accepted', 'Thank you. Your sign-up has arrived.'],
  html: ['accepted', 'Thank you. Your sign-up has arrived.'],
  'invalid-json': ['accepted', 'Thank you. Your sign-up has arrived.'],
  huge: ['accepted', 'Thank you. Your sign-up has arrived.'],
  confirm: [
    'confirm',
    'Please check your mail Your sign-up counts once you have followed the link in the message that is on its way to you.',
  ],
  conflict: ['already', 'You have signed up before There is nothing more to do.'],
};

const failures: Record<string, [FailureReason, string]> = {
  'bad-request': ['invalid', 'There is a problem Email address – This address is blocked'],
  rejected: ['invalid', 'There is a problem Email address – This address is blocked'],
  'rejected-by-lists': ['invalid', 'There is a problem Email address – Blocked. Old.'],
  'rejected-in-words': ['refused', `The service has not accepted your sign-up We are full. ${stillHere}`],
  'rejected-without-words': ['refused', `The service has not accepted your sign-up ${stillHere}`],
  refused: ['refused', `The service has not accepted your sign-up We take no sign-ups from here. ${stillHere}`],
  'too-large': ['refused', `The service has not accepted your sign-up ${stillHere}`],
  'too-many': ['busy', `The service has too much to do at the moment Please wait 2 minutes. ${stillHere}`],
  'too-many-for-ever': ['busy', `The service has too much to do at the moment ${stillHere}`],
  redirect: ['unknown', `It is not certain that your sign-up has arrived ${stillHere}`],
  challenge: [
    'challenge',
    'Please show that you are a person What you have typed is still here. You can try again. Continue on another page',
  ],
  'evil-challenge': ['challenge', `Please show that you are a person ${stillHere}`],
  failing: ['unavailable', `The service has a fault at the moment ${stillHere}`],
  'bad-gateway': ['unavailable', `The service has a fault at the moment ${stillHere}`],
  reset: ['unreachable', `The service cannot be reached ${stillHere}`],
  'no-cors': ['unreachable', `The service cannot be reached ${stillHere}`],
};

describe('a sign-up is told of as what it is', () => {
  for (const [scenario, [outcome, words]] of Object.entries(successes)) {
    it(`${outcome} (${scenario})`, async () => {
      const { widget, received } = await signup(scenario, { fallbackUrl: 'https://example.org/form' });
      const outcomes: string[] = [];
      widget.addEventListener('campaign-success', ({ detail }) => outcomes.push(detail.outcome));
      await fillInAndSend(widget);
      expect(await success(widget)).to.equal(words);
      expect(focused(widget) === one(widget, '.success')).to.equal(true);
      expect(outcomes).to.deep.equal([outcome]);
      expect(await received()).to.have.length(1);
    });
  }

  for (const [scenario, [reason, words]] of Object.entries(failures)) {
    it(`${reason} (${scenario}), and what was typed stays`, async () => {
      const { widget, accepted } = await signup(scenario, { fallbackUrl: 'https://example.org/form' });
      const reasons: string[] = [];
      widget.addEventListener('campaign-failure', ({ detail }) => reasons.push(detail.reason));
      await fillInAndSend(widget);
      expect(await failure(widget)).to.equal(words);
      expect(focused(widget) === one(widget, '.summary')).to.equal(true);
      expect(input(widget, 'Email address').value).to.equal('ana@example.org');
      expect(input(widget, 'First name').value).to.equal('Ana “O’Hara”');
      expect(input(widget, 'Send me news').checked).to.equal(true);
      expect(button(widget, 'Sign up').ariaDisabled).to.equal('false');
      expect(reasons).to.deep.equal([reason]);
      expect(await accepted()).to.equal(0);
    });
  }

  it('sent (redirect), where the service takes forms and leads on to its own thanks', async () => {
    const { widget, received } = await signup('redirect', { provider: 'webhook-form' });
    await fillInAndSend(widget);
    expect(await success(widget)).to.match(/^Your sign-up has been sent This page cannot see/);
    expect(await received()).to.have.length(1);
  });

  it('has what the service says in its own order, where the words of the widget begin', async () => {
    const { widget } = await signup('refused', { dir: 'rtl' });
    await fillInAndSend(widget);
    await failure(widget);
    const [, message] = all(widget, '.summary p');
    expect(textOf(message)).to.equal('We take no sign-ups from here.');
    const place = (from: number, to: number) => {
      const words = document.createRange();
      const text = document.createTreeWalker(message as Node, NodeFilter.SHOW_TEXT).nextNode() as Text;
      words.setStart(text, from);
      words.setEnd(text, to);
      return words.getBoundingClientRect();
    };
    const { length } = 'We take no sign-ups from here.';
    expect(place(length - 1, length).left, 'the full stop').to.be.greaterThan(place(0, 1).left);
    expect(Math.abs(place(0, length).right - (message as Element).getBoundingClientRect().right)).to.be.below(1);
  });

  it('shows what the service says about a field beside it, as text', async () => {
    const { widget } = await signup('rejected');
    await fillInAndSend(widget);
    await failure(widget);
    expect(all(widget, '.error').map(textOf)).to.deep.equal(['This address is blocked']);
    expect(input(widget, 'Email address').ariaInvalid).to.equal('true');
    expect(all(widget, '.error b').length).to.equal(0);
  });

  it('reads no more of an answer than is needed, and shows no more than a few lines', async () => {
    const { widget } = await signup('refused-at-length');
    await fillInAndSend(widget);
    expect((await failure(widget)).length)
      .to.be.greaterThan(300)
      .and.below(420);
    const long = await signup('late-end');
    await fillInAndSend(long.widget);
    // Its end says that it is to be confirmed.
    expect(await success(long.widget)).to.equal('Thank you. Your sign-up has arrived.');
  });

  it('leads to a page where a person can show that they are one, and to no other address', async () => {
    const { widget } = await signup('challenge');
    await fillInAndSend(widget);
    await failure(widget);
    expect(one<HTMLAnchorElement>(widget, '.summary a').href).to.equal('https://example.org/person');
    const evil = await signup('evil-challenge');
    await fillInAndSend(evil.widget);
    await failure(evil.widget);
    expect(all(evil.widget, '.summary a').length).to.equal(0);
    expect(evil.widget.problems.map(({ path }) => path)).to.deep.equal(['outcome.url']);
  });

  it('says that a message has to be confirmed where the configuration knows it', async () => {
    const { widget } = await signup('accepted', { confirm: true, success: { title: 'You are on the list' } });
    await fillInAndSend(widget);
    expect(await success(widget)).to.match(/^Please check your mail/);
  });
});

describe('a service that does not answer', () => {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  beforeEach(() => {
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 40);
  });
  afterEach(() => {
    AbortSignal.timeout = timeout;
  });

  it('leaves it uncertain whether the sign-up has arrived', async () => {
    const { widget } = await signup('silent');
    await fillInAndSend(widget);
    expect(await failure(widget)).to.equal(
      'It is not certain that your sign-up has arrived What you have typed is still here. You can try again.',
    );
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
  });

  it('has not taken what it turned away, although time runs out before the next try', async () => {
    const { widget, received } = await signup('too-many-for-a-moment');
    await fillInAndSend(widget);
    expect(await failure(widget)).to.match(/^The service has too much to do at the moment/);
    expect(await received()).to.have.length(1);
  });

  it('has accepted it where it said so before it went on without end', async () => {
    const { widget } = await signup('drip');
    await fillInAndSend(widget);
    expect(await success(widget)).to.equal('Thank you. Your sign-up has arrived.');
  });
});

describe('nothing twice, nothing lost', () => {
  it('outlives the page, without the visitor’s cookies', async () => {
    const { fetch: realFetch } = globalThis;
    const asked: (RequestInit | undefined)[] = [];
    globalThis.fetch = (address, init) => {
      asked.push(init);
      return realFetch(address, init);
    };
    try {
      const { widget } = await signup('accepted');
      await fillInAndSend(widget);
      await success(widget);
    } finally {
      globalThis.fetch = realFetch;
    }
    expect(asked.map((init) => [init?.keepalive, init?.credentials])).to.deep.equal([[true, 'omit']]);
  });

  it('sends once, however often the button and Enter are pressed', async () => {
    const { widget, received } = await signup('slow');
    await fillIn(widget);
    const submit = button(widget, 'Sign up');
    submit.click();
    submit.click();
    input(widget, 'Email address').form?.requestSubmit();
    await widget.updateComplete;
    submit.click();
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  it('does not send again by itself what may have arrived', async () => {
    const { widget, received } = await signup('failing');
    await fillInAndSend(widget);
    await failure(widget);
    expect(await received()).to.have.length(1);
  });

  it('sends again by itself what was turned away for a moment', async () => {
    const { widget, received, accepted } = await signup('too-many-for-a-moment');
    await fillInAndSend(widget);
    await success(widget);
    expect(await received()).to.have.length(2);
    expect(await accepted()).to.equal(1);
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

  it('can be sent again by the visitor, as the same sign-up', async () => {
    const { widget, received, accepted } = await signup('flaky');
    await fillInAndSend(widget);
    await failure(widget);
    await send(widget);
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
    const { widget, received } = await signup('accepted');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await fillInAndSend(widget);
    expect(await failure(widget)).to.match(/^You are offline What you have typed is still here/);
    expect(await received()).to.be.empty;
    Reflect.deleteProperty(navigator, 'onLine');
    await send(widget);
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  it('goes where it was meant for, whatever is configured while it waits', async () => {
    const { widget, received } = await signup('accepted');
    const other = await signup('accepted');
    await fillIn(widget);
    const sent = widget.submit();
    widget.endpoint = other.widget.endpoint;
    await widget.updateComplete;
    await sent;
    expect(await other.received()).to.be.empty;
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
