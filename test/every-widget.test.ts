/** The contract: what holds for every widget. */
import { expect, fixture, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { all, show, textOf, until, warningsDuring, type Widget } from './showing.js';

/** A small valid configuration of each widget, by its section in a campaign file. */
const widgets = {
  timeline: {
    heading: 'What’s behind us — and ahead',
    intro: 'A first paragraph.\n\nA second one with a [link](https://example.org/?a=1&b=2).',
    events: [
      { date: '2021-07-14', title: 'It’s “adopted”', body: 'Text with *emphasis*.' },
      { date: '2022', title: 'Later', link: { href: 'https://example.org/later' } },
    ],
  },
  asks: {
    heading: 'What’s asked',
    asks: [
      { title: 'Europe’s “first” ask', body: 'A body.' },
      { title: 'Another', addressee: 'To the Council' },
    ],
  },
  quotes: {
    heading: 'Voices',
    quotes: [
      { text: 'It’s high time.', author: 'Ana' },
      { text: 'I don’t want to wait.', author: 'Ben' },
    ],
  },
  signup: {
    heading: 'Stay informed',
    endpoint: 'https://example.org/sign-up',
    fields: ['email', 'given-name'],
    consents: [{ id: 'news', text: 'I’d like news.' }],
  },
} as const;

type Section = keyof typeof widgets;

const required: Record<Section, string> = { timeline: 'events', asks: 'asks', quotes: 'quotes', signup: 'endpoint' };

const badJson = {
  'cut at an apostrophe': `[{"title": "Europe`,
  'curly quotes': '[{“title”: “Europe”}]',
  'single quotes': "[{'title': 'Europe'}]",
  'a trailing comma': '[{"title": "Europe"},]',
  'nothing but text': 'Europe',
  'an empty text': '',
  HTML: '<p>Europe</p>',
  null: 'null',
  'a number': '5',
  'a list of wrong things': '[null, 5, "Europe", [], true]',
};

for (const [section, configuration] of Object.entries(widgets) as [Section, object][]) {
  const tag = unsafeStatic(`campaign-${section}`);
  const key = required[section];
  const json = JSON.stringify(configuration);

  /** Configured by properties before it is attached, as frameworks do. */
  const configured = async (properties: object): Promise<Widget> => {
    const widget = Object.assign(document.createElement(`campaign-${section}`), properties) as Widget;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(widget);
    await widget.updateComplete;
    return widget;
  };

  /** The text of the widget as it is shown from live properties. */
  const expectedText = async () => {
    const widget = await configured(configuration);
    // Quotes look whether they fit when they have a size.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return textOf(widget);
  };

  describe(`every widget: ${section}`, () => {
    it('is accessible', async () => {
      const widget = await configured(configuration);
      await expect(widget).to.be.accessible();
    });

    it('shows the same from attributes and from an inline script', async () => {
      const text = await expectedText();
      expect(text).to.contain('’');

      const byAttributes = document.createElement(`campaign-${section}`) as Widget;
      for (const [name, value] of Object.entries(configuration)) {
        byAttributes.setAttribute(name, typeof value === 'string' ? value : JSON.stringify(value));
      }
      document.body.append(byAttributes);
      await byAttributes.updateComplete;
      await until(() => textOf(byAttributes) === text, 'the same is shown');
      expect(byAttributes.problems).to.deep.equal([]);
      byAttributes.remove();

      const byScript = await show(
        staticHtml`<${tag}><script type="application/json">${unsafeStatic(json)}</script></${tag}>`,
      );
      await until(() => textOf(byScript) === text, 'the same is shown');
    });

    it('takes its section of a campaign file', async () => {
      const text = await expectedText();
      const widget = await show(
        staticHtml`<${tag} src="${partnerServers.files}/test/fixtures/campaign.json"></${tag}>`,
      );
      await until(() => widget.configuration, 'the file was read');
      await widget.updateComplete;
      await until(() => textOf(widget) === text, 'the same is shown');
    });

    it('lets attributes win over the inline script, key by key', async () => {
      const widget = await show(
        staticHtml`<${tag} heading="By attribute"><script type="application/json">${unsafeStatic(json)}</script></${tag}>`,
      );
      expect(textOf(widget).toLowerCase()).to.contain('by attribute');
      expect((widget.configuration as Record<string, unknown>)[key]).to.exist;
    });

    it('takes JSON text by property, as frameworks hand it over', async () => {
      const text = await expectedText();
      const values = Object.entries(configuration).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]);
      const widget = await configured(Object.fromEntries(values) as object);
      await until(() => textOf(widget) === text, 'the same is shown');
    });

    it('follows an inline script that comes or changes later', async () => {
      const widget = await show(staticHtml`<${tag}><p>Fallback</p></${tag}>`);
      const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: json });
      widget.append(script);
      await until(() => widget.configuration, 'the script was read');
      script.textContent = JSON.stringify({ ...configuration, heading: 'Changed' });
      await until(() => textOf(widget).includes('Changed'), 'the change was shown');
    });

    it('shows what is inside the tag until there is a configuration', async () => {
      const widget = await show(staticHtml`<${tag}><p>Fallback</p></${tag}>`);
      const fallback = widget.querySelector('p');
      expect(fallback?.getBoundingClientRect().height).to.be.greaterThan(0);
      Object.assign(widget, configuration);
      await widget.updateComplete;
      expect(fallback?.getBoundingClientRect().height).to.equal(0);
    });

    it('says so in an empty tag that will not get a configuration', async () => {
      const widget = await show(staticHtml`<${tag}> </${tag}>`);
      expect(textOf(widget)).to.equal('This content cannot be shown at the moment.');
    });

    it('keeps the fallback where the file cannot be loaded, and reports it', async () => {
      let widget: Widget | undefined;
      const warnings = await warningsDuring(async () => {
        widget = await show(staticHtml`<${tag} src="${partnerServers.files}/missing.json"><p>Fallback</p></${tag}>`);
        await until(() => widget?.problems.length, 'it was reported');
      });
      expect(widget?.problems[0]).to.include({ source: 'src', path: 'src', message: 'could not be loaded' });
      expect(warnings).to.have.length(1);
      expect(widget?.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    if (section !== 'signup') {
      for (const [what, text] of Object.entries(badJson)) {
        it(`survives ${what} instead of a list`, async () => {
          let events = 0;
          const counter = () => (events += 1);
          document.addEventListener('campaign-problem', counter);
          const warnings = await warningsDuring(async () => {
            const widget = document.createElement(`campaign-${section}`) as Widget;
            widget.innerHTML = '<p>Fallback</p>';
            widget.setAttribute(key, text);
            document.body.append(widget);
            await widget.updateComplete;
            expect(widget.problems).to.not.be.empty;
            expect(widget.problems[0]?.path).to.match(new RegExp(`^${key}`));
            expect(widget.problems[0]?.source).to.equal('attribute');
            // A list of wrong things is a list: an empty one.
            const shown = widget.configuration ? textOf(widget) : textOf(widget.querySelector('p'));
            expect(shown).to.not.equal('');
            widget.remove();
          });
          document.removeEventListener('campaign-problem', counter);
          expect(warnings).to.have.length(1);
          expect(warnings[0]).to.contain(`<campaign-${section}>`).and.contain(key);
          expect(events).to.equal(1);
        });
      }
    }

    it('shows HTML as the characters it is, in every text', async () => {
      const hostile = '<img src=x onerror="globalThis.harmed=true"><script>globalThis.harmed=true</script>';
      const spoiled = JSON.parse(json, (name, value: unknown) =>
        typeof value === 'string' &&
        !['date', 'href', 'endpoint', 'id', ''].includes(name) &&
        Number.isNaN(Number(name))
          ? hostile
          : value,
      ) as object;
      const widget = await configured(spoiled);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(textOf(widget)).to.contain('<img src=x onerror="globalThis.harmed=true">');
      expect(all(widget, 'img, script').length).to.equal(0);
      expect(globalThis).to.not.have.property('harmed');
    });

    it('reports a key that it does not know, and shows the rest', async () => {
      const warnings = await warningsDuring(async () => {
        const widget = await show(
          staticHtml`<${tag}><script type="application/json">${unsafeStatic(JSON.stringify({ ...configuration, colour: 'red' }))}</script></${tag}>`,
        );
        expect(widget.configuration).to.exist;
        expect(widget.problems).to.deep.equal([
          { element: `campaign-${section}`, source: 'inline script', path: 'colour', message: 'is not a known key' },
        ]);
      });
      expect(warnings).to.have.length(1);
    });

    it('keeps what it shows when it is moved', async () => {
      const widget = await configured(configuration);
      const text = textOf(widget);
      const place = document.createElement('div');
      document.body.append(place);
      widget.remove();
      place.append(widget);
      await widget.updateComplete;
      await until(() => textOf(widget) === text, 'the same is shown');
      place.remove();
    });

    it('does not vanish where the page shrinks it to its content', async () => {
      const widget = await configured(configuration);
      const parent = widget.parentElement;
      parent?.setAttribute('style', 'display: inline-block');
      expect(widget.getBoundingClientRect().width).to.be.greaterThan(200);
    });

    it('has headings of the level that it is given', async () => {
      const widget = await configured({ ...configuration, headingLevel: 4 });
      expect(all(widget, 'h4').length).to.equal(1);
      expect(all(widget, 'h2, h3, h6').length).to.equal(0);
    });

    it('stays within 320 pixels', async () => {
      const heading = 'Kinderonlinesicherheitsverbesserungsgesetzgebungsverfahren';
      const widget = await configured({ ...configuration, heading });
      widget.parentElement?.setAttribute('style', 'width: 320px');
      await widget.updateComplete;
      expect(all(widget, '.widget')[0]?.scrollWidth).to.be.at.most(320);
    });

    it('stands under a page that unsets everything', async () => {
      const style = Object.assign(document.createElement('style'), {
        textContent:
          '* { all: unset !important; text-transform: uppercase !important; letter-spacing: 1em !important }',
      });
      const widget = await configured(configuration);
      document.head.append(style);
      const heading = all(widget, '.heading')[0];
      if (!heading) throw new Error('There is no heading');
      expect(getComputedStyle(widget).display).to.equal('block');
      expect(getComputedStyle(heading).textTransform).to.equal('none');
      expect(getComputedStyle(heading).letterSpacing).to.match(/^-?0|^-?\.|normal/);
      style.remove();
    });
  });
}
