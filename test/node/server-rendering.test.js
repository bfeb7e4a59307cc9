/** Every element renders on a server: nothing in it needs a window. A smoke test: the project ships no server rendering. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sample } from './chromium/campaign-page.js';
import { escape, renderedOnServer } from './rendering-on-server.js';

const words = {
  timeline: ({ heading, events }) => [heading, ...events.map(({ title }) => title)],
  asks: ({ heading, asks }) => [heading, ...asks.map(({ title }) => title)],
  quotes: ({ heading, quotes }) => [heading, ...quotes.map(({ role }) => role)],
  signup: ({ heading, submitLabel, consents }) => [heading, submitLabel, consents[1].text],
};

describe('on a server', () => {
  for (const [section, expected] of Object.entries(words)) {
    it(`<campaign-${section}> renders its content from attributes into a declarative shadow root`, async () => {
      const configuration = sample[section];
      const rendered = await renderedOnServer(section, configuration);

      const [, shadow] =
        /<template shadowroot="open" shadowrootmode="open"[^>]*>([^]*)<\/template>/.exec(rendered) ?? [];
      assert.ok(shadow, rendered.slice(0, 500));
      const text = shadow.replaceAll(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]+>/g, '');
      for (const each of expected(configuration)) assert.ok(text.includes(escape(each)), `${each}\n\n${text}`);
      assert.ok(rendered.includes('<p>Fallback</p>'));
      // Whatever its value, the attribute would be a tick.
      assert.doesNotMatch(shadow, /<[^>]* (checked|selected)\b/);
    });
  }

  it('items of the same words have ids of their own', async () => {
    const asks = [{ title: 'Adopt' }, { title: 'Adopt' }];
    assert.match(await renderedOnServer('asks', { asks }), /<li id="adopt"[^]*<li id="adopt-2"/);
  });
});
