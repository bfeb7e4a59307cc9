/** A form and the page that it is in: what each is told by the other. */
import { expect } from '@open-wc/testing';
import type { CampaignSubmitEvent, Submission } from '../src/index.js';
import { all, input, textOf, until, warningsDuring } from './showing.js';
import { expectNothing, failure, fillInAndSend, pastPress, send, signup, success } from './signing-up.js';

describe('a sign-up form', () => {
  describe('tells the page', () => {
    it('nothing personal in events that bubble', async () => {
      const { widget } = await signup('accepted');
      let detail: unknown;
      document.addEventListener('campaign-success', (event) => (detail = event.detail), { once: true });
      await fillInAndSend(widget);
      await until(() => detail, 'success was told');
      expect(JSON.stringify(detail)).to.match(/^\{"submissionId":"[\da-f]{32}","outcome":"accepted"\}$/);

      const failing = await signup('failing');
      const reasons: unknown[] = [];
      document.addEventListener('campaign-failure', (event) => reasons.push(event.detail), { once: true });
      await fillInAndSend(failing.widget);
      await failure(failing.widget);
      expect(reasons).to.deep.equal([{ reason: 'unavailable' }]);
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
      await fillInAndSend(widget);
      await success(widget);
      expect(submission?.fields['email']).to.equal('ana@example.org');
      expect(bubbled).to.equal(false);
      await expectNothing(received);
    });

    it('a copy of it: what the page takes out, before it counts it, is sent all the same', async () => {
      const { widget, received } = await signup('accepted');
      widget.addEventListener('campaign-submit', ({ detail }) => {
        Object.assign(detail.fields, { email: '' });
        for (const consent of detail.consents) Object.assign(consent, { given: false });
      });
      await fillInAndSend(widget);
      await success(widget);
      const [sent] = await received();
      expect(sent?.fields['email']).to.equal('ana@example.org');
      expect(sent?.consents[0]?.given).to.equal(true);
    });

    it('and shows what the page says of it, with a link where that is an address for links', async () => {
      const evil = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'https:\\\\[', 7, {}];
      for (const url of ['https://example.org/person', '/person', ...evil]) {
        const { widget } = await signup('accepted');
        widget.addEventListener('campaign-submit', (event) => {
          event.respondWith(Promise.resolve({ reason: 'challenge', url }));
        });
        await fillInAndSend(widget);
        expect(await failure(widget)).to.contain('Please show that you are a person');
        const links = all<HTMLAnchorElement>(widget, 'a').map((link) => link.getAttribute('href'));
        const isEvil = evil.includes(url);
        expect(links, JSON.stringify(url)).to.deep.equal(isEvil ? [] : [url]);
        const problem = 'outcome.url should be an http:, https:, mailto: or tel: address, or a relative one';
        expect(
          widget.problems.map(({ path, message }) => `${path} ${message}`),
          JSON.stringify(url),
        ).to.deep.equal(isEvil ? [problem] : []);
      }
    });

    const refusal = ['refused', 'The service has not accepted your sign-up'] as const;
    for (const [what, [reason, words], answer] of [
      ['an answer of 500', refusal, () => new Response(null, { status: 500 })],
      ['an answer that says that it is none', refusal, () => ({ success: false, error: 'No' })],
      [
        'an outcome with words of its own',
        refusal,
        () => ({ success: false, reason: 'ana@example.org is here already' }),
      ],
      ['a reason in words of its own', refusal, () => ({ reason: 'ana@example.org is here already' })],
      ['no success', refusal, () => false],
      [
        'a promise that is broken',
        ['unknown', 'It is not certain that your sign-up has arrived'],
        () => Promise.reject(new Error('No')),
      ],
    ] as const) {
      it(`and calls ${what} ${reason}, and keeps what was typed`, async () => {
        const { widget } = await signup('accepted');
        widget.addEventListener('campaign-submit', (event) => {
          event.respondWith(Promise.resolve().then<unknown>(answer));
        });
        const reasons: unknown[] = [];
        widget.addEventListener('campaign-failure', ({ detail }) => reasons.push(detail.reason));
        await fillInAndSend(widget);
        expect(await failure(widget)).to.contain(words);
        expect(reasons).to.deep.equal([reason]);
        expect(input(widget, 'Email address').value).to.equal('ana@example.org');
      });
    }

    it('and keeps to what it says at once, also when the field has just been left', async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith({ reason: 'invalid', errors: { email: 'It is blocked.' } });
      });
      await fillInAndSend(widget);
      await failure(widget);
      await pastPress();
      expect(await failure(widget)).to.equal('There is a problem Email address – It is blocked.');
    });

    it('and calls what nobody may read sent', async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith(fetch(widget.endpoint ?? '', { method: 'POST', mode: 'no-cors', body: 'x' }));
      });
      await fillInAndSend(widget);
      expect(await success(widget)).to.contain('Your sign-up has been sent');
    });

    it('and takes anything else for a success, and tells of one outcome alone', async () => {
      for (const told of [
        { success: true, reason: 'created' },
        { ok: true, reason: 'created' },
        { success: 'accepted', reason: 'created' },
        { success: 'Welcome, ana@example.org' },
      ]) {
        const { widget } = await signup('accepted');
        const outcomes: unknown[] = [];
        widget.addEventListener('campaign-failure', ({ detail }) => outcomes.push(detail.reason));
        widget.addEventListener('campaign-success', ({ detail }) => outcomes.push(detail.outcome));
        widget.addEventListener('campaign-submit', (event) => {
          event.respondWith(told);
        });
        await fillInAndSend(widget);
        await success(widget);
        expect(outcomes).to.deep.equal(['accepted']);
      }
    });

    it('and shows errors that are lists of texts, as many a server has them', async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith({ reason: 'invalid', errors: { email: ['It is blocked.', 'It is too long.'] } });
      });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.contain('Email address – It is blocked. It is too long.');
    });

    it('and shows what is said of a field that the form has not, beside what is said of its own', async () => {
      const { widget } = await signup('accepted');
      const answers = [{ nickname: 'It is taken.' }, { nickname: 'It is taken.', email: 'It is blocked.' }];
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith(Promise.resolve({ reason: 'invalid', errors: answers.shift(), message: 'Sorry.' }));
      });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.match(/^The service has not accepted your sign-up Sorry\. It is taken\./);
      await send(widget);
      await until(() => textOf(widget).includes('It is blocked.'), 'the second answer is here');
      expect(await failure(widget)).to.equal('There is a problem Email address – It is blocked. Sorry. It is taken.');
    });

    it('and says so where the page comes too late to take over', async () => {
      const { widget } = await signup('accepted');
      const late = new Promise<void>((resolve) => {
        widget.addEventListener('campaign-submit', (event) => {
          setTimeout(() => {
            event.respondWith(Promise.resolve());
            resolve();
          });
        });
      });
      const warnings = await warningsDuring(async () => {
        await fillInAndSend(widget);
        await late;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('respondWith()');
    });

    it('and takes an outcome with nothing in it for what it says', async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith(Promise.resolve({ reason: 'refused', url: null, errors: null, message: null }));
      });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.equal(
        'The service has not accepted your sign-up What you have typed is still here. You can try again.',
      );
      expect(widget.problems).to.deep.equal([]);
    });

    it('and takes an outcome that is there at once', async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith({ success: 'confirm' });
      });
      await fillInAndSend(widget);
      expect(await success(widget)).to.match(/^Please check your mail/);
    });

    it('and says that it was not accepted where the page names no field', async () => {
      const { widget } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.respondWith(Promise.resolve({ reason: 'invalid', message: 'We know this address.' }));
      });
      await fillInAndSend(widget);
      expect(await failure(widget)).to.match(/^The service has not accepted your sign-up We know this address\./);
    });

    it('and lets it stop the sending', async () => {
      const { widget, received } = await signup('accepted');
      widget.addEventListener('campaign-submit', (event) => {
        event.preventDefault();
      });
      await fillInAndSend(widget);
      await until(() => widget.state === 'editing', 'it is let go of');
      expect(all(widget, '.success, .summary').length).to.equal(0);
      await expectNothing(received);
      expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    });
  });

  it('neither holds back who leaves the page nor stores what was typed, after a try as well', async () => {
    const { widget } = await signup('failing');
    await fillInAndSend(widget);
    await failure(widget);
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(false);
    expect(Object.keys(localStorage).length + Object.keys(sessionStorage).length).to.equal(0);
    expect(document.cookie).to.not.contain('ana');
  });
});
