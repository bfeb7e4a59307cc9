/** A page from a server that has rendered the widgets, and that the npm modules take over. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { html } from 'lit';
import { rollup } from 'rollup';
import { everything } from './chromium/campaign-page.js';
import { ask, startChromium } from './chromium/chromium.js';
import { renderedOnServer } from './rendering-on-server.js';

const widgets = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const component = fileURLToPath(new URL('./chromium/page/lit-page.js', import.meta.url));
const hydration = '@lit-labs/ssr-client/lit-element-hydrate-support.js';

const campaign = {
  ...everything,
  timeline: {
    ...everything.timeline,
    limit: 60,
    // Several groups, which a browser renders one after the other.
    events: Array.from({ length: 60 }, (_, index) => ({ date: `${2040 + index}`, title: `Event ${index}` })),
  },
  quotes: {
    ...everything.quotes,
    // So few and so short that they stand in a row, where there is a width.
    quotes: ['One.', 'Two.'].map((text) => ({ text, author: 'A sample voice' })),
  },
};

/** What comes last: of the sign-up in the language of the page. */
const lastWords = { en: ['Event 59', 'Germany'], de: ['Event 59', 'Deutschland'] };

describe('a page with widgets that a server has rendered', () => {
  let chromium;

  before(async () => {
    chromium = await startChromium();
  });

  after(() => chromium.close());

  for (const [kind, modules] of Object.entries({ '': [widgets], ', with hydration': [hydration, widgets] }))
    for (const language of Object.keys(lastWords))
      it(`is soon what it is without that: ${language}${kind}`, async () => {
        const script = await bundleOf(modules);
        const served = await Promise.all(Object.entries(campaign).map((each) => renderedOnServer(...each)));
        const unserved = served.map((html) => html.replace(/<template shadowroot=[^]*<\/template>/, ''));
        const expected = await contentOf(unserved, script, language);
        assert.ok(expected.length > 20_000);
        assert.equal(await contentOf(served, script, language), expected);
      });

  it('has its quotes one below the other, and nothing to turn them, where no script runs', async () => {
    const { quotes } = everything;
    const served = await renderedOnServer('quotes', quotes);
    await chromium.withPage({}, async (page) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(chromium.address(`<!doctype html><html lang="en"><body>${served}</body></html>`));
      const tops = await page.$$eval('campaign-quotes >>> blockquote', (all) =>
        all.map((quote) => quote.getBoundingClientRect().top),
      );
      const canTurn = await page.$eval('campaign-quotes >>> [part~=next]', (button) => button.checkVisibility());
      assert.equal(tops.length, quotes.quotes.length);
      tops.slice(1).forEach((top, index) => assert.ok(top > tops[index], `quote ${index + 2}`));
      assert.equal(canTurn, false);
    });
  });

  it('is taken over within a component that is hydrated, too', async () => {
    const script = await bundleOf([hydration, widgets, component]);
    await import(component);
    const served = await collectResult(render(html`<lit-page></lit-page>`));
    assert.match(served, /defer-hydration/);
    await chromium.withPage({}, async (page) => {
      await page.goto(chromium.address(`${served}<script type="module">${script}</script>`));
      const shown = await ask(page, 'searching', 'titlesBeforeAndAfterSearch');
      assert.deepEqual(shown, [['First'], ['First', 'Second']]);
    });
  });

  /** What is in the shadow roots of these widgets, once all of it is there. */
  async function contentOf(elements, script, language) {
    const markup = `<!doctype html><html lang="${language}"><title>A page</title><body><main>${elements.join('')}</main>
      <script type="module">${script}</script></body></html>`;
    let content;
    await chromium.withPage({}, async (page) => {
      await page.goto(chromium.address(markup));
      await ask(page, 'elements', 'hasWords', ...lastWords[language]);
      await ask(page, 'elements', 'settled');
      content = await ask(page, 'elements', 'content');
    });
    return content;
  }
});

/** Modules of npm as a bundler puts them into one script. */
async function bundleOf(modules) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? modules.map((module) => `import ${JSON.stringify(module)};`).join('\n') : null),
  };
  // Of this package a bundler leaves out what npm has not, such as the component of a test.
  const bundle = await rollup({ input: 'entry', plugins: [entry, nodeResolve()], treeshake: false });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code.replaceAll('</script', String.raw`<\/script`);
}
