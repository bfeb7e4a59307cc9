/** How visitors show that they are a person, mostly without knowing. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { sendKeys } from '@web/test-runner-commands';
import { example } from './pages/readme.js';
import { button, focused, one, textOf, until } from './showing.js';
import {
  expectNothing,
  failure,
  fillInAndSend,
  pastPress,
  send,
  signup,
  success,
  takeTime,
  type,
} from './signing-up.js';

describe('robots', () => {
  const trap = (widget: Element) => one<HTMLInputElement>(widget, '.trap input');

  it('meet a field that people, their browsers and screen readers do not', async () => {
    const { widget } = await signup('accepted');
    const field = trap(widget);
    expect(field.closest('[inert]') === null, 'inert').to.equal(false);
    expect(field.autocomplete).to.equal('off');
    field.focus();
    expect(focused(widget) === field).to.equal(false);
    // What is inert can be seen all the same: of this nothing is drawn.
    expect(getComputedStyle(field.parentElement as Element).clipPath).to.equal('inset(50%)');
    await expect(widget).to.be.accessible();
  });

  it('are asked again where they fill it in, and a person gets through', async () => {
    const { widget, received } = await signup('accepted');
    const reasons: string[] = [];
    widget.addEventListener('campaign-failure', ({ detail }) => reasons.push(detail.reason));
    trap(widget).value = 'https://example.org';
    await fillInAndSend(widget);
    expect(await failure(widget)).to.equal(
      'Please show that you are a person What you have typed is still here. You can try again.',
    );
    expect(reasons).to.deep.equal(['challenge']);
    await expectNothing(received);
    await send(widget);
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  it('wait where they are too fast: until two seconds after the form has come', async () => {
    const { setTimeout: realSetTimeout } = globalThis;
    const now = performance.now.bind(performance);
    const waits: (() => void)[] = [];
    // It ends when the test says so, however busy the machine is.
    globalThis.setTimeout = ((run: () => void, time = 0, ...given: unknown[]) =>
      time === 1500 ? waits.push(run) : realSetTimeout(run, time, ...given)) as typeof setTimeout;
    let time = 1000;
    performance.now = () => time;
    const { widget, received } = await signup('accepted');
    try {
      time += 500;
      await fillInAndSend(widget);
      await until(() => waits.length === 1, 'it waits');
      expect(widget.state).to.equal('sending');
      await expectNothing(received);
      waits[0]?.();
      await success(widget);
    } finally {
      globalThis.setTimeout = realSetTimeout;
      performance.now = now;
    }
    expect(await received()).to.have.length(1);
  });
});

describe('a challenge in its slot', () => {
  it('is waited for, and its answer is sent along', async () => {
    const { widget, received } = await signup('accepted');
    const challenge = document.createElement('div');
    challenge.slot = 'challenge';
    challenge.innerHTML = '<label><input type="checkbox" name="tick" value="on"> I am a person</label>';
    widget.append(challenge);
    await fillInAndSend(widget);
    expect(await failure(widget)).to.contain('Please show that you are a person');
    await expectNothing(received);
    challenge.insertAdjacentHTML('beforeend', '<input type="hidden" name="answer" value="42">');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.challenge).to.deep.equal({ answer: '42' });
  });

  it('is the next stop of Tab after the box that asks for it, and then comes the button', async () => {
    const { widget } = await signup('accepted', { consents: [] });
    widget.insertAdjacentHTML('beforeend', '<input slot="challenge" name="sum" aria-label="2 + 3">');
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    await failure(widget);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.ariaLabel).to.equal('2 + 3');
    await sendKeys({ press: 'Tab' });
    expect(focused(widget) === button(widget, 'Sign up')).to.equal(true);
  });

  it('is no field of the form, whatever it tells', async () => {
    const { widget } = await signup('accepted', { consents: [] });
    const challenge = document.createElement('div');
    challenge.slot = 'challenge';
    challenge.innerHTML = '<input name="sum" required aria-label="2 + 3">';
    widget.append(challenge);
    await send(widget);
    const before = await failure(widget);
    for (const told of [challenge, challenge.firstElementChild])
      told?.dispatchEvent(new Event('change', { bubbles: true }));
    await pastPress();
    expect(textOf(one(widget, '.summary'))).to.equal(before);
  });

  it('may be a choice, of which nothing counts before it is made', async () => {
    const { widget, received } = await signup('accepted', { consents: [] });
    const challenge = document.createElement('div');
    challenge.slot = 'challenge';
    challenge.innerHTML = ['dog', 'cat', 'cow']
      .map((animal) => `<label><input type="radio" name="animal" value="${animal}"> ${animal}</label>`)
      .join('');
    widget.append(challenge);
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    expect(await failure(widget)).to.contain('Please show that you are a person');
    challenge.querySelector<HTMLInputElement>('[value=cat]')?.click();
    await send(widget);
    await success(widget);
    expect((await received())[0]?.challenge).to.deep.equal({ animal: 'cat' });
  });
});

interface Altcha extends HTMLElement {
  readonly getState: () => string;
}

describe('a challenge', () => {
  it('is ALTCHA’s element, which solves it by itself, and its payload is sent along', async () => {
    const { widget, received } = await signup('accepted', { consents: [] });
    await solvedIn(widget);
    await send(widget);
    await success(widget);
    const payload = (await received())[0]?.challenge?.['altcha'] ?? '';
    expect(JSON.parse(atob(payload))).to.include({ algorithm: 'SHA-256', number: 7 });
  });

  it('is solved anew by itself after a failure, where the page renews it as the README says', async () => {
    const { widget, received } = await signup('flaky', { consents: [] });
    const { challenge, answer } = await solvedIn(widget);
    renewAfterFailures();
    const first = challenge.querySelector('input[name=altcha]');
    await send(widget);
    await failure(widget);
    await until(() => first?.isConnected === false && answer(), 'there is a new answer');
    await send(widget);
    await success(widget);
    expect((await received()).filter(({ challenge }) => challenge?.['altcha'])).to.have.length(2);
  });

  it('is still solved where somebody presses before it is', async () => {
    const { widget, received } = await signup('accepted', { consents: [] });
    const { challenge, answer } = await placedIn(widget, { delay: '600' });
    renewAfterFailures();
    await until(() => challenge.getState() === 'verifying', 'it is at it');
    await send(widget);
    expect(await failure(widget)).to.contain('Please show that you are a person');
    await until(answer, 'it was solved all the same');
    await send(widget);
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  /** With the README's own lines. */
  function renewAfterFailures(): void {
    const script = document.createElement('script');
    script.textContent = example('js', 'check.reset()');
    document.head.append(script);
    script.remove();
  }

  async function solvedIn(widget: SignupElement) {
    const placed = await placedIn(widget);
    await until(placed.answer, 'it was solved');
    return placed;
  }

  /** ALTCHA's element in the slot, with its answer. */
  async function placedIn(widget: SignupElement, more: Readonly<Record<string, string>> = {}) {
    await import('altcha');
    const challenge = document.createElement('altcha-widget') as Altcha;
    for (const name in more) challenge.setAttribute(name, more[name] ?? '');
    challenge.setAttribute('slot', 'challenge');
    challenge.setAttribute('auto', 'onload');
    challenge.setAttribute('challengejson', JSON.stringify(await altchaChallenge()));
    widget.append(challenge);
    type(widget, 'Email address', 'ana@example.org');
    const answer = () => challenge.querySelector<HTMLInputElement>('input[name=altcha]')?.value;
    takeTime();
    return { challenge, answer };
  }

  /** What ALTCHA's server hands out: find the number behind the hash. */
  async function altchaChallenge(): Promise<object> {
    const salt = 'some random salt';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}7`));
    const challenge = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { algorithm: 'SHA-256', challenge, salt, maxnumber: 100, signature: 'by the server' };
  }
});
