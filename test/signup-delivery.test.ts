/** What becomes of a sign-up, with everything that a service and a network can do to it. */
import { expect } from '@open-wc/testing';
import type { FailureReason, SuccessOutcome } from '../src/index.js';
import { requestsDuring } from './requests.js';
import { all, button, focused, input, one, textOf } from './showing.js';
import { failure, fillInAndSend, pastPress, signup, success } from './signing-up.js';

const stillHere = 'What you have typed is still here. You can try again. Sign up on another page';

const successes: Record<string, [SuccessOutcome, string]> = {
  ok: ['accepted', 'Thank you. Your sign-up has arrived.'],
  accepted: ['accepted', 'Thank you. Your sign-up has arrived.'],
  'no-content': ['accepted', 'Thank you. Your sign-up has arrived.'],
  html: ['accepted', 'Thank you. Your sign-up has arrived.'],
  'invalid-json': ['accepted', 'Thank you. Your sign-up has arrived.'],
  huge: ['accepted', 'Thank you. Your sign-up has arrived.'],
  'cut-off': ['accepted', 'Thank you. Your sign-up has arrived.'],
  confirm: [
    'confirm',
    'Please check your mail Your sign-up counts once you have followed the link in the message that is on its way to you.',
  ],
  conflict: ['already', 'You have signed up before There is nothing more to do.'],
};

const failures: Record<string, [FailureReason, string]> = {
  'bad-request': ['invalid', 'There is a problem Email address – This address is blocked'],
  rejected: ['invalid', 'There is a problem Email address – This address is blocked'],
  'rejected-where-asked-for-json': ['invalid', 'There is a problem Email address – This address is blocked'],
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
      const requests = await requestsDuring(async () => {
        await fillInAndSend(widget);
        expect(await failure(widget)).to.equal(words);
      });
      // What may have arrived is not sent again by itself.
      expect(requests).to.have.length(1);
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
    const { widget, received } = await signup('redirect', {
      provider: 'webhook-form',
      fallbackUrl: 'https://example.org/form',
    });
    await fillInAndSend(widget);
    expect(await success(widget)).to.match(
      /^Your sign-up has been sent This page cannot see .* Sign up on another page$/,
    );
    expect(one<HTMLAnchorElement>(widget, '.success a').href).to.equal('https://example.org/form');
    expect(await received()).to.have.length(1);
  });

  for (const [scenario, told, known] of [
    ['confirm', success, successes],
    ['conflict', success, successes],
    ['challenge', failure, failures],
    ['rejected-where-asked-for-json', failure, failures],
  ] as const) {
    const [outcome, words] = known[scenario] ?? [];
    it(`${outcome} (${scenario}), also where the service takes forms`, async () => {
      const { widget } = await signup(scenario, { provider: 'webhook-form' });
      await fillInAndSend(widget);
      expect(await told(widget)).to.equal(words);
    });
  }

  it('has what the service says in its own order, where the words of the widget begin', async () => {
    for (const [scenario, selector, said] of [
      ['refused', '.summary .title + p', 'We take no sign-ups from here.'],
      ['rejected', '.error', 'This address is blocked'],
    ] as const) {
      const { widget } = await signup(scenario, { dir: 'rtl' });
      await fillInAndSend(widget);
      await failure(widget);
      const message = one(widget, selector);
      expect(textOf(message)).to.equal(said);
      const place = (from: number, to: number) => {
        const words = document.createRange();
        const text = document.createTreeWalker(message, NodeFilter.SHOW_TEXT).nextNode() as Text;
        words.setStart(text, from);
        words.setEnd(text, to);
        return words.getBoundingClientRect();
      };
      const { length } = said;
      expect(place(length - 1, length).left, 'the end').to.be.greaterThan(place(0, 1).left);
      expect(Math.abs(place(0, length).right - message.getBoundingClientRect().right)).to.be.below(1);
    }
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
    // However often.
    await evil.widget.submit();
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
  const fetch = window.fetch.bind(window);
  let limits: number[];
  beforeEach(() => {
    limits = [];
    AbortSignal.timeout = (milliseconds) => {
      limits.push(milliseconds);
      return timeout(milliseconds / 40);
    };
  });
  afterEach(() => {
    AbortSignal.timeout = timeout;
    window.fetch = fetch;
  });

  /** After the answer has begun, however late that is. */
  function letTimeRunOutOnceAnswered() {
    const end = new AbortController();
    AbortSignal.timeout = () => end.signal;
    window.fetch = async (...request) => {
      const response = await fetch(...request);
      setTimeout(() => {
        end.abort();
      }, 200);
      return response;
    };
  }

  it('leaves it uncertain whether the sign-up has arrived', async () => {
    const { widget, received } = await signup('silent');
    await fillInAndSend(widget);
    expect(await failure(widget)).to.equal(
      'It is not certain that your sign-up has arrived What you have typed is still here. You can try again.',
    );
    expect(limits).to.deep.equal([20_000]);
    await pastPress();
    expect(await received(), 'not sent again by itself').to.have.length(1);
    expect(focused(widget)?.classList.contains('summary')).to.equal(true);
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    expect(input(widget, 'First name').value).to.equal('Ana “O’Hara”');
    expect(input(widget, 'Send me news').checked).to.equal(true);
  });

  it('has not taken what it turned away, although time runs out before the next try', async () => {
    const { widget, received } = await signup('too-many-for-a-moment');
    letTimeRunOutOnceAnswered();
    await fillInAndSend(widget);
    expect(await failure(widget)).to.match(/^The service has too much to do at the moment/);
    expect(await received()).to.have.length(1);
  });

  it('has not taken it where time runs out before the token that it gave may be used', async () => {
    const { widget, received } = await signup('ok', {
      provider: {
        url: '{endpoint}',
        body: { email: '{email}', name: '{given-name}', token: '{token}' },
        before: { token: 'body.status', wait: 400 },
      },
    });
    letTimeRunOutOnceAnswered();
    await fillInAndSend(widget);
    expect(await failure(widget)).to.match(/^The service cannot be reached/);
    expect(await received(), 'what the token was asked with').to.have.length(1);
  });

  it('has accepted it where it said so before it went on without end', async () => {
    const { widget, received } = await signup('drip');
    letTimeRunOutOnceAnswered();
    await fillInAndSend(widget);
    expect(await success(widget)).to.equal('Thank you. Your sign-up has arrived.');
    expect(focused(widget) === one(widget, '.success')).to.equal(true);
    expect(await received()).to.have.length(1);
  });
});
