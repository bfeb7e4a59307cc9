/** What a visitor agrees to and how that can be shown later; and how they show that they are a person. */
import { expect } from '@open-wc/testing';
import type { Consent, SignupElement } from '../src/index.js';
import { placed, scriptOf, settled } from './every-widget/mounting.js';
import { all, button, focused, input, one, textOf, until, warningsDuring } from './showing.js';
import {
  consents,
  failure,
  fillIn,
  fillInAndSend,
  pastPress,
  send,
  signup,
  success,
  takeTime,
  type,
} from './signing-up.js';

describe('a consent', () => {
  const full = {
    id: 'letter',
    text: 'Another may **write** to me.',
    organisation: 'Another',
    privacyUrl: '/privacy',
    withdrawal: 'I can stop it by [mail](mailto:stop@example.org).',
  };

  it('says who asks, where to read more and how to take it back', async () => {
    const { widget } = await signup('accepted', { consents: [full] });
    expect(textOf(one(widget, '[part=consent]'))).to.equal(
      'Another may write to me. (optional) I can stop it by mail. Your details go to Another. Privacy notice',
    );
    const description = input(widget, 'Another may').getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(textOf(one(widget, `#${description}`))).to.contain('I can stop it by mail.');
    await expect(widget).to.be.accessible();
  });

  it('says whether it is optional, and ends no name of an organisation with two full stops', async () => {
    const { widget } = await signup('accepted', {
      consents: [
        { id: 'a', text: 'One.', required: true },
        { id: 'b', text: 'Two.', organisation: 'Friends e. V.' },
      ],
    });
    expect(all(widget, '[part=consent]').map(textOf)).to.deep.equal([
      'One.',
      'Two. (optional) Your details go to Friends e. V.',
    ]);
  });

  it('has its box before its words and their links, and a large target', async () => {
    const { widget } = await signup('accepted', { consents: [{ ...full, text: 'Read [this](/this) first.' }] });
    const order = all(widget, '[part=consent] :is(input, a)').map(({ localName }) => localName);
    expect(order).to.deep.equal(['input', 'a', 'a', 'a']);
    const box = input(widget, 'Read');
    const { left, top, width, height } = box.getBoundingClientRect();
    const hit = [-9, height + 9].map((y) => widget.shadowRoot?.elementFromPoint(left + width / 2, top + y));
    expect(hit.map((each) => each?.closest('label')?.control === box)).to.deep.equal([true, true]);
  });

  it('is told apart from others in the summary of what is wrong, without its marks', async () => {
    const { widget } = await signup('accepted', {
      fields: ['email'],
      consents: ['My **letters**.', 'See [our notice](/notice).'].map((text, index) => ({
        id: `${index}`,
        text,
        required: true,
      })),
    });
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    expect(all(widget, '.summary a').map(textOf)).to.deep.equal([
      'My letters. – Please tick this box.',
      'See our notice. – Please tick this box.',
    ]);
  });

  it('is not taken over by another text, also where the language has changed before', async () => {
    const { widget } = await signup('accepted', { consents: [{ id: 'news', text: 'A monthly letter.' }] });
    input(widget, 'A monthly letter.').click();
    await widget.updateComplete;
    widget.lang = 'de';
    await until(() => textOf(widget).includes('freiwillig') || textOf(widget).includes('optional'), 'it is in German');
    widget.consents = [{ id: 'news', text: 'Something else.' }];
    await until(() => textOf(widget).includes('Something else.'), 'the other text is there');
    await until(() => !input(widget, 'Something else.').checked, 'it is asked again');
  });

  it('is not taken over with another privacy notice', async () => {
    const { widget } = await signup('accepted', { privacyUrl: '/one' });
    input(widget, 'Send me news').click();
    await widget.updateComplete;
    widget.privacyUrl = '/another';
    await until(() => !input(widget, 'Send me news').checked, 'it is asked again');
  });

  it('is proved in the language that its text is in', async () => {
    const { widget, received } = await signup('accepted', { consents: undefined });
    widget.append(
      scriptOf(
        JSON.stringify({ lang: 'pl', signup: { endpoint: widget.endpoint, consents: [{ id: 'a', text: 'Zgoda.' }] } }),
      ),
    );
    await until(() => all(widget, '[part=consent]').length, 'the box is there');
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    await success(widget);
    const [submission] = await received();
    expect([submission?.language, submission?.consents[0]?.language]).to.deep.equal(['en', 'pl']);
  });

  it('is ticked by a click at its own box alone', async () => {
    const { widget } = await signup('accepted', {
      fields: ['email', { name: 'email', label: 'Again' }],
      consents: [{ id: 'news', text: 'One may write.' }, full],
    });
    input(widget, 'One may write').click();
    await widget.updateComplete;
    expect(all<HTMLInputElement>(widget, '[type=checkbox]').map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(all(widget, '[type=email]').length).to.equal(1);
    expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'fields has the same name twice',
    ]);
  });

  it('is not taken over by another organisation', async () => {
    const { widget } = await signup('accepted', { organisation: 'One' });
    input(widget, 'Send me news').click();
    await widget.updateComplete;
    widget.intro = 'The same in other words.';
    await widget.updateComplete;
    expect(input(widget, 'Send me news').checked, 'of the same one').to.equal(true);
    widget.organisation = 'Another';
    await until(() => !input(widget, 'Send me news').checked, 'it is asked again');
  });

  it('is not taken over by another text', async () => {
    const { widget } = await signup('accepted', { consents: [{ id: 'news', text: 'A monthly letter.' }] });
    input(widget, 'A monthly letter').click();
    widget.consents = [{ id: 'news', text: 'My address for others.' }];
    await until(() => textOf(widget).includes('My address'), 'another text is there');
    await settled(widget);
    expect(input(widget, 'My address').checked).to.equal(false);
  });

  it('stays ticked in another language', async () => {
    const { widget } = await signup('accepted', { lang: 'de', organisation: undefined, consents: undefined });
    const of = (organisation: string, text: string) => ({ organisation, consents: [{ id: 'news', text }] });
    const file = {
      lang: 'en',
      signup: of('Example Campaign', 'A letter.'),
      languages: { de: { signup: of('Beispiel-Kampagne', 'Ein Brief.') } },
    };
    widget.append(scriptOf(JSON.stringify(file)));
    await until(() => textOf(widget).includes('Ein Brief.'), 'it is there in German');
    input(widget, 'Ein Brief').click();
    widget.lang = 'en';
    await until(() => textOf(widget).includes('A letter.'), 'it is there in English');
    await settled(widget);
    expect(input(widget, 'A letter').checked).to.equal(true);
  });

  it('stays ticked where something else changes before the file in the other language has come', async () => {
    const { widget } = await signup('accepted', { lang: 'en', consents: undefined });
    const texts = { en: 'A letter.', de: 'Ein Brief.' };
    const address = `${location.origin}/stays-ticked.{lang}.json`;
    const { fetch } = globalThis;
    globalThis.fetch = (asked) => {
      const [, language] = /stays-ticked\.(en|de)\./.exec(asked as string) ?? [];
      if (!language) return fetch(asked);
      const consents = [{ id: 'news', text: texts[language as keyof typeof texts] }];
      return Promise.resolve(Response.json({ consents }));
    };
    try {
      widget.src = address;
      await until(() => textOf(widget).includes('A letter.'), 'it is there in English');
      input(widget, 'A letter').click();
      await settled(widget);
      Object.assign(widget, { lang: 'de', submitLabel: 'Ja' });
      await until(() => textOf(widget).includes('Ein Brief.'), 'it is there in German');
      await settled(widget);
      expect(input(widget, 'Ein Brief').checked).to.equal(true);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  describe('that cannot be read leaves no form that does without', () => {
    const letter = { id: 'letter', text: 'Send me the letter.', required: true };
    for (const [what, spoil] of Object.entries<(widget: SignupElement) => void>({
      'a comma too many': (widget) => {
        widget.setAttribute('consents', `${JSON.stringify([letter]).slice(0, -1)},]`);
      },
      'no id': (widget) => {
        widget.consents = [letter, { text: 'Another' } as typeof letter];
      },
      'an id with a space': (widget) => {
        widget.consents = [{ ...letter, id: 'my letter' }];
      },
      'an id that stands there twice': (widget) => {
        widget.consents = [letter, { ...letter, text: 'Another' }];
      },
      'a file that is missing': (widget) => {
        widget.src = '/test/fixtures/there-is-none.json';
      },
      'a script that is no JSON': (widget) => {
        widget.append(scriptOf(`{"consents": [${JSON.stringify(letter)}],}`));
      },
    })) {
      it(what, async () => {
        const widget = document.createElement('campaign-signup');
        widget.innerHTML = '<p>Write to us.</p>';
        widget.endpoint = 'https://example.org/sign-up';
        spoil(widget);
        const warnings = await warningsDuring(async () => {
          await placed(widget);
          await until(() => widget.problems.length > 0, 'it is reported');
          await settled(widget);
        });
        expect(warnings).to.have.length(1);
        expect(all(widget, 'form').length).to.equal(0);
        expect(widget.innerText).to.contain('Write to us.');
        // What is given elsewhere is enough.
        if (!/file|script/.test(what)) return;
        widget.consents = [letter];
        await until(() => all(widget, 'form').length, 'there is a form');
        expect(input(widget, 'Send me the letter').checked).to.equal(false);
      });
    }
  });

  it('is sent with all that shows what was agreed to', async () => {
    const before = Date.now();
    const { widget, received } = await signup('accepted', {
      consents: [consents[0], full],
      organisation: 'Example',
      privacyUrl: 'https://example.org/privacy',
    });
    await fillInAndSend(widget);
    await success(widget);
    const [submission] = await received();
    const [first, second] = submission?.consents ?? [];
    const { time, sha256, ...rest } = second as Consent;
    const text = `${full.text}\n\n${full.withdrawal}`;
    expect(rest).to.deep.equal({
      id: 'letter',
      text,
      given: false,
      organisation: 'Another',
      privacyUrl: `${location.origin}/privacy`,
      language: 'en',
      page: location.origin + location.pathname,
      submissionId: submission?.submissionId,
    });
    expect(sha256).to.equal(await hash(text));
    expect(Date.parse(time)).to.be.within(before, Date.now());
    expect(first).to.include({ given: true, organisation: 'Example', privacyUrl: 'https://example.org/privacy' });
  });

  it('is what stood there when it was sent, whatever comes while it waits', async () => {
    const { widget, received } = await signup('accepted');
    await fillIn(widget);
    button(widget, 'Sign up').click();
    widget.consents = [{ id: 'news', text: 'Send me anything.', required: true }];
    await success(widget);
    const [submission] = await received();
    expect(submission?.consents.map(({ text }) => text)).to.deep.equal(consents.map(({ text }) => text));
  });

  it('has no hash on a page without https, where browsers compute none', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    const { widget, received } = await signup('accepted');
    await fillInAndSend(widget);
    await success(widget);
    Reflect.deleteProperty(crypto, 'subtle');
    const [consent] = (await received())[0]?.consents ?? [];
    expect(consent).to.include({ id: 'news', given: true });
    expect(consent).not.to.have.property('sha256');
  });

  async function hash(text: string): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
});

describe('robots', () => {
  const trap = (widget: Element) => one<HTMLInputElement>(widget, '.trap input');

  it('meet a field that people, their browsers and screen readers do not', async () => {
    const { widget } = await signup('accepted');
    const field = trap(widget);
    expect(field.closest('[inert]') === null, 'inert').to.equal(false);
    expect(field.autocomplete).to.equal('off');
    field.focus();
    expect(focused(widget) === field).to.equal(false);
    expect(textOf(widget)).not.to.contain(field.name);
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
    expect(await received()).to.be.empty;
    await send(widget);
    await success(widget);
    expect(await received()).to.have.length(1);
  });

  it('wait where they are too fast', async () => {
    const { widget, received } = await signup('accepted');
    takeTime(-10_000);
    await fillInAndSend(widget);
    expect(widget.state).to.equal('sending');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await received()).to.be.empty;
    await success(widget);
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
    expect(await received()).to.be.empty;
    challenge.insertAdjacentHTML('beforeend', '<input type="hidden" name="answer" value="42">');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.challenge).to.deep.equal({ answer: '42' });
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

describe('a challenge', () => {
  it('is ALTCHA’s element, which solves it by itself, and its payload is sent along', async function () {
    this.timeout(20_000);
    await import('altcha');
    const { widget, received } = await signup('accepted', { consents: [] });
    const challenge = document.createElement('altcha-widget');
    challenge.setAttribute('slot', 'challenge');
    challenge.setAttribute('auto', 'onload');
    challenge.setAttribute('challengejson', JSON.stringify(await altchaChallenge()));
    widget.append(challenge);
    type(widget, 'Email address', 'ana@example.org');
    await until(() => challenge.querySelector<HTMLInputElement>('input[name=altcha]')?.value, 'it was solved');
    takeTime();
    await send(widget);
    await success(widget);
    const payload = (await received())[0]?.challenge?.['altcha'] ?? '';
    expect(JSON.parse(atob(payload))).to.include({ algorithm: 'SHA-256', number: 7 });
  });

  /** What ALTCHA's server hands out: find the number behind the hash. */
  async function altchaChallenge(): Promise<object> {
    const salt = 'some random salt';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}7`));
    const challenge = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { algorithm: 'SHA-256', challenge, salt, maxnumber: 100, signature: 'by the server' };
  }
});
