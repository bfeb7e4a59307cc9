/** Every element renders on a server: nothing in it needs a window. A smoke test: the project ships no server rendering. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'campaign-widgets';
import { html, unsafeStatic } from 'lit/static-html.js';

const campaign = JSON.parse(await readFile(new URL('../../sample/campaign.json', import.meta.url), 'utf8'));

const words = {
  timeline: ({ heading, events }) => [heading, ...events.map(({ title }) => title)],
  asks: ({ heading, asks }) => [heading, ...asks.map(({ title }) => title)],
  quotes: ({ heading, quotes }) => [heading, ...quotes.map(({ role }) => role)],
  signup: ({ heading, submitLabel, consents }) => [heading, submitLabel, consents[1].text],
};

describe('on a server', () => {
  for (const [section, expected] of Object.entries(words)) {
    it(`<campaign-${section}> renders its content from attributes into a declarative shadow root`, async () => {
      const configuration = campaign[section];
      const attributes = Object.entries(configuration).map(([key, value]) => {
        const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return `${name}="${escape(typeof value === 'string' ? value : JSON.stringify(value))}"`;
      });
      const tag = unsafeStatic(`campaign-${section}`);
      const given = unsafeStatic(attributes.join(' '));
      const rendered = await collectResult(render(html`<${tag} ${given}><p>Fallback</p></${tag}>`));

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
});

function escape(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}
