/** The contract: widgets work beside scripts that put their own in the place of what the browser has. */
import { expect } from '@open-wc/testing';
import type { AsksElement } from '../src/index.js';
import { accessibleText } from './every-widget/accessible-text.js';
import { configured, expectedText } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';
import { all, button, html, show, textOf, until } from './showing.js';
import { quotes, shown } from './showing-quotes.js';
import { fillInAndSend, signup, success, thanks } from './signing-up.js';

/** What MooTools and Prototype.js replace, with what theirs do. */
function replaceMethods(): () => void {
  const { from } = Array;
  const { entries, filter } = Array.prototype;
  const scrollTo = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTo') ?? {};
  Object.assign(Array, { from: (list: Iterable<unknown>) => [...list] });
  Object.assign(Array.prototype, {
    entries(this: unknown[]) {
      return [...this];
    },
    filter(this: unknown[], test: (each: unknown, index: number) => unknown, context?: unknown) {
      const kept: unknown[] = [];
      for (let index = 0; index < this.length; index += 1)
        if (test.call(context, this[index], index)) kept.push(this[index]);
      return kept;
    },
  });
  Element.prototype.scrollTo = () => undefined;
  return () => {
    Object.assign(Array, { from });
    Object.assign(Array.prototype, { entries, filter });
    Object.defineProperty(Element.prototype, 'scrollTo', scrollTo);
  };
}

/** What zone.js does, which comes with Angular. */
function replacePromise(): () => void {
  const { Promise: theBrowsers } = globalThis;
  globalThis.Promise = class ZoneAwarePromise<T> extends theBrowsers<T> {};
  return () => {
    globalThis.Promise = theBrowsers;
  };
}

// Each with a language that nothing has asked for before.
for (const [scripts, replace, language, words] of [
  ['MooTools and Prototype.js', replaceMethods, 'et', 'Vastu võetud'],
  ['zone.js', replacePromise, 'fi', 'Hyväksytty'],
] as const) {
  describe(`every widget beside ${scripts}`, () => {
    let putBack: () => void;
    beforeEach(() => {
      putBack = replace();
    });
    afterEach(() => {
      putBack();
    });

    for (const kind of widgets) {
      it(`${kind.section}: shows what it shows without them`, async () => {
        const beside = accessibleText(await configured(kind));
        putBack();
        expect(beside).to.equal(await expectedText(kind));
      });
    }

    it('leads nowhere but where links may lead', async () => {
      const evil = [{ title: 'A title', link: { href: 'javascript:alert(1)' } }];
      const widget = await show<AsksElement>(html`<campaign-asks .asks=${evil}></campaign-asks>`);
      expect(all(widget, 'a').length).to.equal(0);
      expect(widget.problems.map(({ path }) => path)).to.deep.equal(['asks[0].link.href']);
    });

    it('reads a file, and speaks another language', async () => {
      const widget = await show<AsksElement>(
        html`<campaign-asks lang="fr" src="/test/fixtures/languages.json"></campaign-asks>`,
      );
      await until(() => textOf(all(widget, '.title')[0]) === 'Un titre', 'it is in French');
      const other = await show<AsksElement>(
        html`<campaign-asks lang=${language} .asks=${[{ title: 'A title', status: 'adopted' }]}></campaign-asks>`,
      );
      await until(() => all(other, '.status').length, 'it is shown');
      expect(textOf(all(other, '.status')[0])).to.equal(words);
    });

    it('turns quotes', async () => {
      const widget = await quotes();
      button(widget, 'Next quote').click();
      await until(() => shown(widget).join() === 'Voice 2', 'the second is shown');
    });

    it('signs up', async () => {
      const { widget, received } = await signup('accepted');
      await fillInAndSend(widget);
      expect(await success(widget)).to.equal(thanks);
      expect((await received())[0]?.consents.map(({ id, given }) => [id, given])).to.deep.equal([
        ['news', true],
        ['partner', false],
      ]);
    });
  });
}
