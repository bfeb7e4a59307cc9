/** How an organisation can show later what somebody agreed to. */
import { expect } from '@open-wc/testing';
import type { Consent } from '../src/index.js';
import { scriptOf } from './every-widget/mounting.js';
import { replacing } from './replacing.js';
import { all, button, textOf, until } from './showing.js';
import { consents, fillIn, fillInAndSend, fullConsent, send, signup, success, type } from './signing-up.js';

describe('the proof of a consent', () => {
  it('is sent with all that shows what was agreed to', async () => {
    const before = Date.now();
    const { widget, received } = await signup('accepted', {
      consents: [consents[0], fullConsent],
      organisation: 'Example',
      privacyUrl: 'https://example.org/privacy',
    });
    await fillInAndSend(widget);
    await success(widget);
    const [submission] = await received();
    const [first, second] = submission?.consents ?? [];
    const { time, sha256, ...rest } = second as Consent;
    const text = `${fullConsent.text}\n\n${fullConsent.withdrawal}`;
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
    const { widget, received } = await signup('accepted');
    await replacing(crypto, 'subtle', undefined, async () => {
      await fillInAndSend(widget);
      await success(widget);
    });
    const [consent] = (await received())[0]?.consents ?? [];
    expect(consent).to.include({ id: 'news', given: true });
    expect(consent).not.to.have.property('sha256');
  });

  it('is in the language of its text', async () => {
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

  it('is in the language of the page where the page itself has the text', async () => {
    const { widget, received } = await signup('accepted', { consents: [{ id: 'a', text: 'Send me news.' }] });
    widget.append(
      scriptOf(JSON.stringify({ lang: 'pl', signup: { endpoint: widget.endpoint, heading: 'Zapisz się' } })),
    );
    widget.heading = undefined;
    await until(() => textOf(widget).includes('Zapisz się'), 'the heading is that of the file');
    type(widget, 'Email address', 'ana@example.org');
    await send(widget);
    await success(widget);
    expect((await received())[0]?.consents[0]?.language).to.equal('en');
  });

  async function hash(text: string): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
});
