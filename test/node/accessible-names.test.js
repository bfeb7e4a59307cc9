/**
 * What a screen reader calls what can be pressed and filled in, and what voice control is told to press: as Chromium makes
 * names.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { campaignPage, layouts } from './chromium/campaign-page.js';
import { ask, startChromium } from './chromium/chromium.js';

const names = ['vertical, cards and carousel', 'on two sides, and lists', 'horizontal'];
const CONTROLS = 'a[href], button, summary, input, select, textarea, fieldset';
/** Of an input, the words are those of its label. */
const wordsOf = `function () { return (this.labels?.[0] ?? this.querySelector('legend') ?? this).innerText }`;

describe('names', () => {
  let chromium;
  const found = [];

  before(async () => {
    chromium = await startChromium();
    for (const campaign of layouts) found.push(await controlsOn(withAuthors(campaign)));
  });

  after(() => chromium.close());

  /** The controls of a page that can be reached, with the words that are seen of them. */
  async function controlsOn(campaign) {
    const controls = [];
    await chromium.withPage({}, async (page) => {
      await page.goto(chromium.address(campaignPage(campaign)));
      await ask(page, 'elements', 'settled');
      await ask(page, 'actions', 'submitEmpty');
      await ask(page, 'actions', 'openEverything');
      const client = await page.createCDPSession();
      const expression = `import('/test/node/chromium/page/elements.js').then(({ all }) => all('${CONTROLS}'))`;
      const list = await client.send('Runtime.evaluate', { expression, awaitPromise: true });
      const { result } = await client.send('Runtime.getProperties', {
        objectId: list.result.objectId,
        ownProperties: true,
      });
      for (const { value } of result) {
        if (value.subtype !== 'node') continue;
        const { objectId } = value;
        const tree = await client.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
        const [{ ignored, role, name, description }] = tree.nodes;
        if (ignored) continue;
        const call = { objectId, functionDeclaration: wordsOf, returnByValue: true };
        const words = await client.send('Runtime.callFunctionOn', call);
        controls.push({
          role: role.value,
          name: folded(name?.value),
          description: folded(description?.value),
          words: folded(words.result.value),
        });
      }
    });
    assert.ok(controls.length > 50, `${controls.length} controls`);
    return controls;
  }

  for (const [index, layout] of names.entries()) {
    it(`begin with the words that are seen, in the layouts ${layout}`, () => {
      // The buttons of the picker show a number, which ends their name in English.
      const isCalledSo = ({ name, words }) =>
        name && (name.startsWith(words) || (/^\d+$/.test(words) && name.endsWith(` ${words}`)));
      assert.deepEqual(
        found[index].filter((control) => !isCalledSo(control)),
        [],
      );
    });

    it(`tell links and buttons from one another, in the layouts ${layout}`, () => {
      // Whose notice it is stands in the sentence before the link.
      const called = found[index]
        .filter(({ role, name }) => !/box|radio/i.test(role) && name !== 'Privacy notice')
        .map(({ name }) => name);
      assert.deepEqual(
        called.filter((name, place) => called.indexOf(name) !== place),
        [],
      );
    });

    it(`are not said again as a description, in the layouts ${layout}`, () => {
      assert.deepEqual(
        found[index].filter(({ name, description }) => description && name.includes(description)),
        [],
      );
    });
  }
});

/** In the sample, all voices have one name. */
function withAuthors(campaign) {
  const quotes = campaign.quotes.quotes.map((quote, index) => ({ ...quote, author: `Voice ${index + 1}` }));
  return { ...campaign, quotes: { ...campaign.quotes, quotes } };
}

function folded(text = '') {
  return text.replaceAll(/\s+/g, ' ').trim();
}
