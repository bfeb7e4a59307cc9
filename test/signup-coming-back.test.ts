/** A visitor leaves the page while it is sending, and comes back to it as the browser has kept it. */
import { expect } from '@open-wc/testing';
import { answeredBy } from './requests.js';
import { input } from './showing.js';
import { failure, fillInAndSend, send, signup, success } from './signing-up.js';

describe('coming back to a page that was left while it was sending', () => {
  const setTimeout = window.setTimeout.bind(window);
  const FASTER = 50;
  let waits: number[];

  beforeEach(() => {
    waits = [];
    window.setTimeout = ((run: () => void, milliseconds = 0, ...values: []) => {
      waits.push(milliseconds);
      return setTimeout(run, milliseconds / FASTER, ...values);
    }) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = setTimeout;
  });

  // Safari drops requests when a page is left, and neither answers nor refuses them when it is shown again.
  it('says that nobody knows what became of it, and sends the same sign-up again', async () => {
    const { widget, received } = await signup('accepted');
    let id = '';
    widget.addEventListener('campaign-submit', ({ detail }) => (id ||= detail.submissionId));
    await answeredBy(
      () => new Promise<Response>(() => {}),
      async () => {
        await fillInAndSend(widget);
        expect(await failure(widget)).to.equal(
          'It is not certain that your sign-up has arrived What you have typed is still here. You can try again.',
        );
      },
    );
    expect(input(widget, 'Email address').value).to.equal('ana@example.org');
    await send(widget);
    await success(widget);
    expect((await received()).map(({ submissionId }) => submissionId)).to.deep.equal([id]);
  });

  it('has one end for all tries', async () => {
    const answers = [new Response('', { status: 429, headers: { 'Retry-After': '1' } })];
    const { widget } = await signup('accepted');
    await answeredBy(
      () => answers.shift() ?? new Promise<Response>(() => {}),
      async () => {
        await fillInAndSend(widget);
        expect(await failure(widget)).to.match(/^It is not certain that your sign-up has arrived/);
      },
    );
    expect(answers).to.be.empty;
    // The limit itself is no timer of the page's.
    expect(waits.filter((wait) => wait > 20_000)).to.have.length(1);
  });
});
