/** The contract: where a configuration comes from makes no difference to what is shown. */
import { expect } from '@open-wc/testing';
import { seenIn, textOf, until, type Widget } from './showing.js';
import { accessibleText } from './every-widget/accessible-text.js';
import {
  attributesOf,
  configured,
  expectText,
  expectedText,
  made,
  placed,
  scriptOf,
  settled,
  ways,
} from './every-widget/mounting.js';
import { noticing } from './every-widget/watching.js';
import { widgets } from './every-widget/widgets.js';
import { answeredBy, type Network } from './requests.js';

const fallback = () => Object.assign(document.createElement('p'), { textContent: 'Fallback' });
const isShown = (element: Element | null) => (element?.getBoundingClientRect().height ?? 0) > 0;

for (const kind of widgets) {
  const { section, configuration, required } = kind;
  const json = JSON.stringify(configuration);

  describe(`every widget, configured: ${section}`, () => {
    let text = '';
    before(async () => {
      text = await expectedText(kind);
    });

    for (const [way, configure] of Object.entries(ways)) {
      it(`shows the same by ${way}, before and after it is attached`, async () => {
        const early = made(kind);
        configure(early, kind);
        await placed(early);
        await expectText(early, text);
        expect(early.problems).to.deep.equal([]);

        // One on a page alone, as ids are taken from whoever comes second.
        early.remove();
        const late = made(kind);
        late.append(fallback());
        const { reports } = await noticing(async () => {
          await placed(late);
          expect(seenIn(late.querySelector('p'))).to.equal('Fallback');
          configure(late, kind);
          await expectText(late, text);
        });
        expect(isShown(late.querySelector('p'))).to.be.false;
        expect(reports.flat().map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
          `${required} is missing`,
        ]);
        expect(late.problems).to.deep.equal([]);
      });
    }

    it('shows the same from the markup of a page', async () => {
      const place = document.createElement('div');
      document.body.append(place);
      const attributes = attributesOf(configuration).map(
        ([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      );
      place.innerHTML = `<campaign-${section} ${attributes.join(' ')}></campaign-${section}>`;
      await expectText(place.firstElementChild as Widget, text);
      place.innerHTML = `<campaign-${section}><script type="application/json">${json}</script></campaign-${section}>`;
      await expectText(place.firstElementChild as Widget, text);
      place.remove();
    });

    it('lets attributes win over the inline script, and that over the file, key by key', async () => {
      const widget = made(kind);
      ways['src']?.(widget, kind);
      widget.append(scriptOf(JSON.stringify({ heading: 'By script', intro: 'By script' })));
      widget.setAttribute('heading', 'By attribute');
      await placed(widget);
      await until(() => widget.configuration, 'the file was read');
      expect(widget.configuration).to.deep.equal({ ...configuration, heading: 'By attribute', intro: 'By script' });
    });

    it('follows an inline script that comes or changes later', async () => {
      const widget = made(kind);
      widget.append(fallback());
      await noticing(() => placed(widget));
      const script = scriptOf(json);
      widget.append(script);
      await expectText(widget, text);
      script.textContent = JSON.stringify({ ...configuration, heading: 'Changed' });
      await until(() => textOf(widget).includes('Changed'), 'the change was shown');
    });

    it('reads an inline script whose type has a parameter', async () => {
      const widget = made(kind);
      widget.append(Object.assign(scriptOf(json), { type: 'application/json; charset=utf-8' }));
      await placed(widget);
      await expectText(widget, text);
    });

    it('reads an inline script that begins with a byte order mark, and knows where its schema is', async () => {
      const widget = made(kind);
      const schema = 'https://example.org/schema.json';
      widget.append(scriptOf(`\ufeff${JSON.stringify({ $schema: schema, ...configuration })}`));
      await placed(widget);
      await expectText(widget, text);
      expect(widget.problems).to.deep.equal([]);
    });

    it('reads an inline script of another type of JSON, and none for search engines', async () => {
      const widget = made(kind);
      widget.append(Object.assign(scriptOf('{"@type": "Event"}'), { type: 'application/ld+json' }));
      widget.append(Object.assign(scriptOf(json), { type: 'text/json' }));
      await placed(widget);
      await expectText(widget, text);
    });

    it('reads an attribute in the spelling of JSON', async () => {
      const widget = made(kind);
      for (const [name, value] of attributesOf({ ...configuration, heading: 'Heading' }))
        widget.setAttribute(name, value);
      widget.setAttribute('headingLevel', '4');
      await placed(widget);
      expect(widget.problems).to.deep.equal([]);
      expect(widget.shadowRoot?.querySelector('h4')?.textContent).to.contain('Heading');
    });

    it('goes back to what is inside the tag when its configuration is taken away', async () => {
      const widget = made(kind);
      widget.append(fallback(), scriptOf(json));
      await placed(widget);
      await noticing(async () => {
        widget.querySelector('script')?.remove();
        await until(() => isShown(widget.querySelector('p')), 'the fallback is there');
      });
      expect(widget.configuration).to.equal(undefined);
    });

    it('keeps bare words inside the tag', async () => {
      await noticing(async () => {
        const widget = made(kind);
        widget.append('Plain words');
        widget.setAttribute(required, 'javascript:');
        await placed(widget);
        const words = document.createRange();
        words.selectNodeContents(widget);
        expect(words.getBoundingClientRect().height).to.be.above(0);
      });
    });

    it('says so in an empty tag that will not get a configuration', async () => {
      await noticing(async () => {
        const widget = await placed(made(kind));
        expect(textOf(widget)).to.equal('This content cannot be shown at the moment.');
      });
    });

    it('says so as well where there is nothing but words for those without scripts, or what an editor leaves', async () => {
      await noticing(async () => {
        const widget = made(kind);
        const names = ['noscript', 'br', 'style', 'template', 'link', 'p', 'p'];
        widget.append(...names.map((name) => document.createElement(name)));
        widget.lastElementChild?.append('\u{a0}', document.createElement('br'));
        await placed(widget);
        expect(textOf(widget)).to.equal('This content cannot be shown at the moment.');
      });
    });

    it('reports a file of its language that is no JSON, and takes none of another one for it', async () => {
      const widget = made(kind);
      widget.lang = 'de';
      widget.append(fallback());
      widget.setAttribute('src', '/{lang}.json');
      const network: Network = (address) => new Response(address === `${location.origin}/de.json` ? '{' : json);
      await answeredBy(network, () =>
        noticing(async () => {
          await placed(widget);
          await until(() => widget.problems.length, 'it was reported');
        }),
      );
      expect(widget.problems[0]).to.include({ source: 'src', path: 'src' });
      expect(widget.problems[0]?.message).to.match(/^is not valid JSON: .+/);
      expect(isShown(widget.querySelector('p'))).to.be.true;
    });

    it('keeps the fallback where the file cannot be loaded, and reports it', async () => {
      const widget = made(kind);
      widget.append(fallback());
      widget.setAttribute('src', `${partnerServers.files}/missing.json`);
      const { warnings } = await noticing(async () => {
        await placed(widget);
        await until(() => widget.problems.length, 'it was reported');
      });
      // What it would have had is not missed as well.
      expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        `src could not be loaded from ${partnerServers.files}/missing.json: 404`,
      ]);
      expect(warnings).to.have.length(1);
      expect(isShown(widget.querySelector('p'))).to.be.true;
    });

    it('asks again for a file that could not be loaded, without the visitor’s cookies', async () => {
      const asked: (RequestInit | undefined)[] = [];
      const src = `${location.origin}/once/${crypto.randomUUID()}.json`;
      const network: Network = (address, init) => {
        if (address !== src) return undefined;
        asked.push(init);
        return asked.length === 1 ? Promise.reject(new TypeError()) : fetch(partnerServers.files + kind.file);
      };
      await answeredBy(network, async () => {
        const first = Object.assign(made(kind), { src });
        await placed(first);
        await until(() => first.problems.length, 'it was reported');
        const second = Object.assign(made(kind), { src });
        await placed(second);
        await expectText(second, text);
      });
      expect(asked.map((init) => init?.credentials)).to.deep.equal(['omit', 'omit']);
    });

    it('reports a key that it does not know, and shows the rest', async () => {
      const { warnings, reports } = await noticing(async () => {
        const widget = made(kind);
        widget.append(scriptOf(JSON.stringify({ ...configuration, colour: 'red' })));
        await placed(widget);
        expect(accessibleText(widget)).to.equal(text);
      });
      expect(warnings).to.have.length(1);
      expect(reports).to.deep.equal([
        [{ element: `campaign-${section}`, source: 'inline script', path: 'colour', message: 'is not a known key' }],
      ]);
    });

    it('reads the required key again when it changes', async () => {
      const widget = await configured(kind);
      const { reports } = await noticing(async () => {
        Object.assign(widget, { [required]: 5 });
        await settled(widget);
        expect(widget.configuration).to.equal(undefined);
      });
      expect(reports.flat().map(({ path }) => path)).to.deep.equal([required]);
      Object.assign(widget, { [required]: configuration[required] });
      await expectText(widget, text);
    });
  });
}
