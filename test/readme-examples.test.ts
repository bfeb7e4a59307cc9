/** The README's examples, pasted into a page: only the addresses are those of the tests. */
import { expect } from '@open-wc/testing';
import { module, open, widgetOf } from './pages/cdn-page.js';
import { example } from './pages/readme.js';
import type { Section } from './pages/sections.js';
import { all, button, textOf, until } from './showing.js';

describe('pasted from the README', () => {
  it('the first snippet shows its events, with nothing else on the page', async () => {
    const page = await open('', example('html', '/dist/cdn/campaign-widgets.js'));
    const widget = await widgetOf(page, 'timeline');
    for (const words of ['How we got here', '20 November 1989', 'The Digital Services Act is signed'])
      expect(textOf(widget)).to.contain(words);
    expect(all(widget, '[part~=event]')).to.have.length(3);
    expect(page.noticed).to.deep.equal([]);
  });

  for (const [way, words, shown] of [
    ['a file', '<campaign-asks src=', { timeline: 'What Europe has decided', asks: 'Four things' }],
    ['JSON inside the tag', 'Let a person answer', { asks: 'Within a day, in their own language.' }],
    ['attributes', 'heading="Voices"', { quotes: 'It’s high time.', signup: 'Send me the monthly letter.' }],
  ] as const) {
    it(`the way with ${way} shows what it says`, async () => {
      const page = await open(module('campaign-widgets.js'), example('html', words));
      for (const [section, text] of Object.entries(shown))
        await until(
          async () => textOf(await widgetOf(page, section as Section)).includes(text),
          `${section} shows "${text}"`,
        );
      expect(page.noticed).to.deep.equal([]);
    });
  }

  it('a page’s own delivery gets what was typed, and its answer is shown', async () => {
    const code = `<script>${example('js', 'respondWith')}</script>`;
    const page = await open(module('campaign-widgets.js'), example('html', 'heading="Voices"') + code);
    const sent: [string, RequestInit][] = [];
    page.fetch = (address, init = {}) => {
      sent.push([address as string, init]);
      return Promise.resolve(new Response('{}', { status: 201 }));
    };
    const widget = await widgetOf(page, 'signup');
    const [email] = all<HTMLInputElement>(widget, 'input[type=email]');
    if (email) email.value = 'ana@example.org';
    all<HTMLInputElement>(widget, 'input[type=checkbox]')[0]?.click();
    button(widget, 'Sign up').click();
    await until(() => textOf(widget).includes('Thank you'), 'it has arrived');
    expect(sent.map(([address]) => address)).to.deep.equal(['/sign-up']);
    const { fields } = JSON.parse(sent[0]?.[1].body as string) as { fields: Record<string, string> };
    expect(fields['email']).to.equal('ana@example.org');
    expect(page.noticed).to.deep.equal([]);
  });
});
