/** A visitor leaves the page while it is sending, and comes back to it as the browser has kept it. */
import { expect } from '@open-wc/testing';
import type { SignupElement } from '../src/index.js';
import { answeredBy } from './requests.js';
import { input, until } from './showing.js';
import { failure, fillInAndSend, send, signup, success } from './signing-up.js';

describe('coming back to a page that was left while it was sending', () => {
  const setTimeout = window.setTimeout.bind(window);
  const FASTER = 50;
  /** In milliseconds. Longer than a page that is shown again waits. */
  const LONG = 21_000 / FASTER;
  const never = () => new Promise<Response>(() => {});
  const uncertain =
    'It is not certain that your sign-up has arrived What you have typed is still here. You can try again.';

  beforeEach(() => {
    window.setTimeout = ((run: () => void, milliseconds = 0, ...values: []) =>
      setTimeout(run, milliseconds / FASTER, ...values)) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = setTimeout;
  });

  /** `persisted`: as it was left, and not for the first time. */
  const pageIsShown = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
  /** Until it is on its way; the page may answer it itself. */
  async function sending(widget: SignupElement, answer?: Promise<unknown>): Promise<string> {
    let id = '';
    widget.addEventListener(
      'campaign-submit',
      (event) => {
        id = event.detail.submissionId;
        if (answer) event.respondWith(answer);
      },
      { once: true },
    );
    await fillInAndSend(widget);
    await until(() => id, 'it is sent');
    return id;
  }
  const longAfter = () => new Promise((resolve) => setTimeout(resolve, LONG));

  // Safari drops requests when a page is left, and neither answers nor refuses them when it is shown again.
  it('says that nobody knows what became of it, and sends the same sign-up again', async () => {
    const { widget, received } = await signup('accepted');
    const id = await answeredBy(never, async () => {
      const sent = await sending(widget);
      pageIsShown(true);
      expect(await failure(widget)).to.equal(uncertain);
      return sent;
    });
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    await send(widget);
    await success(widget);
    expect((await received()).map(({ submissionId }) => submissionId)).to.deep.equal([id]);
  });

  it('says so where the page itself delivers it, and has led its visitor elsewhere', async () => {
    const { widget } = await signup('accepted');
    await sending(widget, never());
    pageIsShown(true);
    expect(await failure(widget)).to.equal(uncertain);
  });

  it('hears the answer where it comes all the same', async () => {
    const { widget } = await signup('accepted');
    let answer = () => {};
    await sending(widget, new Promise<void>((resolve) => (answer = resolve)));
    pageIsShown(true);
    answer();
    await success(widget);
    await longAfter();
    expect(widget.state).to.equal('succeeded');
  });

  it('waits on where the page is shown for the first time, as its pictures have taken their time', async () => {
    const { widget } = await signup('accepted');
    await sending(widget, never());
    pageIsShown(false);
    await longAfter();
    expect(widget.state).to.equal('sending');
  });
});
