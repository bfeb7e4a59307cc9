/** Answers that no double of a service gives by itself: a network that says what it is told to, in place of the services. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { answeredBy, type Network } from './requests.js';
import { all, textOf } from './showing.js';
import { failure, fillInAndSend, signup, signupWith, success, type SignUp } from './signing-up.js';

const uncertain = /^It is not certain that your sign-up has arrived/;
const fault = () => new Response('Internal error', { status: 500 });
const turnedAway = () => new Response('', { status: 502 });

function sendBy(network: Network, { widget }: SignUp<unknown>, told: (widget: SignupElement) => Promise<string>) {
  return answeredBy(network, async () => {
    await fillInAndSend(widget);
    return told(widget);
  });
}

describe('an answer', () => {
  for (const [status, title] of [
    [429, 'The service has too much to do at the moment'],
    [503, 'The service has a fault at the moment'],
  ] as const) {
    for (const [what, time] of [
      ['in seconds', () => '110'],
      ['as a date', () => new Date(Date.now() + 110_000).toUTCString()],
    ] as const) {
      it(`of ${status} that says when to come back, ${what}, is told of in minutes, rounded up`, async () => {
        const answer = () => new Response('{}', { status, headers: { 'Retry-After': time() } });
        expect(await sendBy(answer, await signup('accepted'), failure)).to.equal(
          `${title} Please wait 2 minutes. What you have typed is still here. You can try again.`,
        );
      });
    }
  }

  it('of brevo that is none of its own leaves it uncertain', async () => {
    const page = () => new Response('<p>Welcome to our hotel network');
    const sign = await signupWith('brevo', { path: '/serve/KEY' });
    expect(await sendBy(page, sign, failure)).to.match(uncertain);
  });

  it('of brevo that points elsewhere leaves it uncertain, as that says itself what it has taken', async () => {
    const { widget } = await signup('redirect', { provider: 'brevo' });
    await fillInAndSend(widget);
    expect(await failure(widget)).to.match(uncertain);
  });

  it('of brevo that breaks off before it has said what it has taken leaves it uncertain', async () => {
    const { widget } = await signup('cut-off', { provider: 'brevo' });
    await fillInAndSend(widget);
    expect(await failure(widget)).to.match(uncertain);
  });

  it('about a consent is beside its box, and about one that is not there a message', async () => {
    const errors = [
      { field: 'consent-news', message: 'Once more, please.' },
      { field: 'consent-gone', message: 'Not asked.' },
    ];
    const wrong = () => new Response(JSON.stringify({ errors }), { status: 422 });
    const sign = await signup('accepted');
    expect(await sendBy(wrong, sign, failure)).to.equal(
      'There is a problem Send me news. – Once more, please. Not asked.',
    );
    expect(all(sign.widget, '[part=consent] .error').map(textOf)).to.deep.equal(['Once more, please.']);
  });

  it('that says two things of a field has both beside it', async () => {
    const errors = ['It is blocked.', 'It is too long.'].map((message) => ({ field: 'email', message }));
    const wrong = () => new Response(JSON.stringify({ errors }), { status: 422 });
    expect(await sendBy(wrong, await signup('accepted'), failure)).to.equal(
      'There is a problem Email address – It is blocked. It is too long.',
    );
  });

  it('of 200 that says that it is no success is none, as scripts of WordPress have it', async () => {
    const no = () => new Response('{"success": false, "message": "We are full."}');
    expect(await sendBy(no, await signup('accepted'), failure)).to.match(
      /^The service has not accepted your sign-up We are full\./,
    );
  });

  it('with what looks like mark-up once mark-up is taken off is shown as text', async () => {
    for (const [answer, words] of [
      [
        { message: '<<<b>b>img src="/none.png"> &lt;b&gt;' },
        /^The service has .* <img src="\/none\.png"> &lt;b&gt; What/,
      ],
      [{ errors: { email: '&lt;b&gt;' } }, /^There is a problem Email address – &lt;b&gt;$/],
    ] as const) {
      const sign = await signup('accepted');
      const no = () => new Response(JSON.stringify(answer), { status: 422 });
      expect(await sendBy(no, sign, failure)).to.match(words);
      expect(all(sign.widget, 'img, b').length).to.equal(0);
    }
  });

  it('of mautic about a field that is not there is a message, without mark-up', async () => {
    const captcha = ['The answer to <b>Robot</b> is incorrect.'];
    const wrong = () => new Response(JSON.stringify({ success: 0, validationErrors: { captcha } }));
    const sign = await signupWith('mautic', { settings: { form: 3 } });
    expect(await sendBy(wrong, sign, failure)).to.match(
      /^The service has not accepted your sign-up The answer to Robot is incorrect\./,
    );
  });

  it('that never comes to mailchimp, as it was not reached, leaves nothing uncertain', async () => {
    const gone = () => Promise.reject(new TypeError('Failed to fetch'));
    const sign = await signupWith('mailchimp', { settings: { u: 'abc', id: '1f' } });
    expect(await sendBy(gone, sign, failure)).to.match(/^The service cannot be reached/);
  });

  it('with the words of a fault is no token of ghost, and nothing is posted', async () => {
    const asked: string[] = [];
    const network: Network = (address, init) => {
      asked.push(`${init?.method ?? 'GET'} ${address.split('/').at(-2)}`);
      return address.endsWith('/integrity-token/') ? fault() : undefined;
    };
    expect(await sendBy(network, await signupWith('ghost'), failure)).to.match(
      /^The service has a fault at the moment/,
    );
    expect(new Set(asked)).to.deep.equal(new Set(['GET integrity-token']));
  });

  for (const [service, settings] of [
    ['action-network', { form: '8a9b4c1e-0000-4000-8000-000000000001' }],
    ['ghost', {}],
  ] as const) {
    it(`of a gateway that does not reach ${service} has it sent again by itself, as that merges by address`, async () => {
      const answers = [turnedAway()];
      const sign = await signupWith(service, { settings });
      await sendBy((_address, init) => (init?.method === 'POST' ? answers.shift() : undefined), sign, success);
      expect(answers).to.be.empty;
      expect(await sign.received()).to.have.length(1);
    });
  }
});
