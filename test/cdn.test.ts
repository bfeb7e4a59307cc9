/** The partner's page: the CDN files from another origin, on a page of nobody here. */
import { expect } from '@open-wc/testing';
import { classic, endpoint, files, module, open, strictly, widgetOf, type PartnersWindow } from './pages/cdn-page.js';
import { sections, type Section } from './pages/sections.js';
import { all, button, textOf, until, type Widget } from './showing.js';

type Campaign = Readonly<Record<Section, Readonly<Record<string, unknown>>>>;

const campaign = (await (await fetch(`${files}/sample/campaign.json`)).json()) as Campaign;

/** What a visitor reads is every text of a campaign but these. */
const notShown =
  /^(id|date|end|href|src|alt|lang|status|endpoint|privacyUrl|name|type|source|campaign|success|order|layout)$/;

const ways: Readonly<Record<string, (section: Section) => string>> = {
  attributes: (section) => `<campaign-${section} ${attributesOf(campaign[section])}></campaign-${section}>`,
  'JSON inside the tag': (section) =>
    `<campaign-${section}><script type="application/json">${JSON.stringify(campaign[section]).replaceAll('<', '\\u003c')}</script></campaign-${section}>`,
  'a campaign file': (section) => `<campaign-${section} src="${files}/sample/campaign.json"></campaign-${section}>`,
};

describe('the partner’s page', () => {
  for (const [way, tag] of Object.entries(ways)) {
    it(`shows all four widgets from one script tag, configured by ${way}`, async () => {
      const page = await open(module('campaign-widgets.js'), sections.map(tag).join('\n'));
      for (const section of sections) await expectWhole(page, section);
      expect(page.noticed).to.deep.equal([]);
    });
  }

  it('asks for a campaign file once, however many widgets name it', async () => {
    const address = `/sample/campaign.json?${crypto.randomUUID()}`;
    const tags = sections.map((section) => `<campaign-${section} src="${files}${address}"></campaign-${section}>`);
    const page = await open(module('campaign-widgets.js'), [...tags, ...tags].join('\n'));
    for (const widget of page.document.querySelectorAll<Widget>('body > *')) {
      await until(() => widget.configuration, `${widget.localName} read the file`);
    }
    const requests = (await (await fetch(`${files}/__requests`)).json()) as Record<string, number>;
    expect(requests[address]).to.equal(1);
  });

  it('speaks to no host but those that it names, and asks for nothing that is not configured', async () => {
    const page = await open(module('campaign-widgets.js'), sections.map(ways['a campaign file'] ?? String).join('\n'));
    for (const section of sections) await expectWhole(page, section);
    const asked = () => page.performance.getEntriesByType('resource').map(({ name }) => name.replace(files, ''));
    await until(() => asked().length > 1, 'the browser tells of the file as well');
    expect(asked().sort()).to.deep.equal(['/dist/cdn/campaign-widgets.js', '/sample/campaign.json']);
  });

  it('sets no cookie and stores nothing', async () => {
    const page = await open(module('campaign-widgets.js'), sections.map(ways['attributes'] ?? String).join('\n'));
    for (const section of sections) await expectWhole(page, section);
    // Of the tests before as well, which have the same: pages within this one share it.
    expect([page.document.cookie, page.localStorage.length, page.sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('tells the page when each widget has rendered, which is in a task of its own', async () => {
    const asks = `<script nonce="notice">var rendered = [];
      for (const tag of ${JSON.stringify(sections.map((section) => `campaign-${section}`))})
        customElements.whenDefined(tag).then(async () => {
          const widget = document.querySelector(tag);
          rendered.push(!!widget.shadowRoot?.querySelector('section'));
          await widget.updateComplete;
          rendered.push(!!widget.shadowRoot.querySelector('section'));
        });
    </script>`;
    const page = await open(
      asks + module('campaign-widgets.js'),
      sections.map(ways['attributes'] ?? String).join('\n'),
    );
    for (const section of sections) await expectWhole(page, section);
    const { rendered } = page as unknown as { rendered: boolean[] };
    expect(rendered.slice().sort()).to.deep.equal([...sections.map(() => false), ...sections.map(() => true)]);
  });

  it('takes what a page hands to the properties before the script has come, when it comes, and later', async () => {
    const page = await open(
      module('campaign-widgets.js'),
      `<campaign-asks heading="By an attribute"></campaign-asks>
       <script>
         const widget = document.querySelector('campaign-asks');
         Object.assign(widget, { asks: [{ title: 'Early' }], heading: 'By hand' });
         customElements.whenDefined('campaign-asks').then(() => (widget.asks = [...widget.asks, { title: 'Then' }]));
       </script>`,
    );
    const widget = await widgetOf(page, 'asks');
    await until(() => textOf(widget) === 'By hand Early Then', 'it shows what it was given');
    Object.assign(widget, { asks: [{ title: 'Late' }] });
    await until(() => textOf(widget) === 'By hand Late', 'it follows a change');
    expect(page.noticed).to.deep.equal([]);
  });

  // It runs before the tags are there, and meets them one by one while the page is read.
  for (const [way, tag] of Object.entries(ways)) {
    it(`works with the classic script, configured by ${way}`, async () => {
      const page = await open(classic('campaign-widgets.iife.js'), sections.map(tag).join('\n'));
      for (const section of sections) await expectWhole(page, section);
      expect(page.noticed).to.deep.equal([]);
    });
  }

  it('says of an empty tag what is missing, once, with the classic script as well', async () => {
    const page = await open(classic('campaign-widgets.iife.js'), '<campaign-asks></campaign-asks>');
    const widget = page.document.querySelector('campaign-asks');
    await until(() => textOf(widget) === 'This content cannot be shown at the moment.', 'it says so');
    await until(() => page.noticed.length, 'it is reported');
    expect(page.noticed.map((line) => line.split('\n')[1])).to.deep.equal(['asks is missing [attribute]']);
  });

  it('works where the page takes it for a classic script, and keeps out of the names of the page', async () => {
    const names = '<script>var e = 1, t = 2, $ = (words) => words + "!", _ = 3;</script>';
    const page = await open(
      names.replace('<script', '<script nonce="notice"') + classic('campaign-widgets.js'),
      sections.map(ways['attributes'] ?? String).join('\n'),
    );
    for (const section of sections) await expectWhole(page, section);
    expect((page as unknown as { $: (words: string) => string }).$('a menu')).to.equal('a menu!');
    expect(page.noticed).to.deep.equal([]);
  });

  it('shows its content once where a server has rendered it, with the hydration of another Lit on the page', async () => {
    const theirs = '({ LitElement }) => { LitElement.prototype.update = () => { throw Error("another Lit") } }';
    const page = await open(
      `<script nonce="notice">litElementHydrateSupport = ${theirs}</script>${module('campaign-widgets.js')}`,
      `<campaign-asks asks='[{"title": "Once"}]'><template shadowrootmode="open"><p>Once</p></template></campaign-asks>`,
    );
    const widget = await widgetOf(page, 'asks');
    await until(() => all(widget, '.title').length, 'the widget has rendered');
    expect(widget.shadowRoot?.textContent.match(/Once/g)).to.have.length(1);
    expect(page.noticed).to.deep.equal([]);
  });

  it('is hidden as other elements are', async () => {
    const page = await open(
      module('campaign-widgets.js'),
      ['display:none', 'display: none', 'color: red; display:none !important']
        .map((style) => `<campaign-asks style="${style}" asks='[{"title": "Seen"}]'></campaign-asks>`)
        .join(''),
    );
    await widgetOf(page, 'asks');
    const heights = [...page.document.querySelectorAll('campaign-asks')].map((widget) => widget.clientHeight);
    expect(heights).to.deep.equal([0, 0, 0]);
  });

  for (const section of sections) {
    it(`works with ${section}.js alone`, async () => {
      const page = await open(module(`${section}.js`), ways['attributes']?.(section) ?? '');
      await expectWhole(page, section);
      expect(page.noticed).to.deep.equal([]);
    });
  }

  for (const [what, scripts] of Object.entries({
    'as a module and as a classic script': module('campaign-widgets.js') + classic('campaign-widgets.iife.js'),
    'in two copies': module('campaign-widgets.js') + module('campaign-widgets.js?copy'),
    'and one widget once more': module('campaign-widgets.js') + module('timeline.js'),
    'as four single files': sections.map((section) => module(`${section}.js`)).join(''),
  })) {
    it(`takes no harm where the script is loaded ${what}`, async () => {
      const page = await open(scripts, sections.map(ways['a campaign file'] ?? String).join('\n'));
      for (const section of sections) await expectWhole(page, section);
      expect(page.noticed).to.deep.equal([]);
    });
  }

  it('needs no more than a strict policy allows', async () => {
    const page = await open(
      strictly + module('campaign-widgets.js'),
      sections.map(ways['a campaign file'] ?? String).join('\n'),
    );
    for (const section of sections) await expectWhole(page, section);
    expect(page.noticed).to.deep.equal([]);
  });

  it('delivers a sign-up to the third origin once, with what was typed', async () => {
    const key = crypto.randomUUID();
    const page = await open(
      module('campaign-widgets.js'),
      `<campaign-signup src="${files}/sample/campaign.json" endpoint="${endpoint}/accepted/${key}"></campaign-signup>`,
    );
    const widget = await widgetOf(page, 'signup');
    type(page, field(widget, 'Email'), 'zoe.o-neill+news@example.org');
    type(page, field(widget, 'First name'), 'Zoë “Zo” O’Neill');
    all<HTMLInputElement>(widget, 'input[type=checkbox]')[0]?.click();
    button(widget, 'Send me the letter').click();
    await until(() => textOf(widget).includes('Thank you. You are on the list.'), 'the sign-up was accepted');

    const received = (await (await fetch(`${endpoint}/__received?key=${key}`)).json()) as Record<string, unknown>[];
    expect(received).to.have.length(1);
    expect(received[0]?.['fields']).to.deep.equal({
      email: 'zoe.o-neill+news@example.org',
      'given-name': 'Zoë “Zo” O’Neill',
      connection: '',
    });
    expect((received[0]?.['consents'] as { given: boolean }[]).map(({ given }) => given)).to.deep.equal([true, false]);
    expect(page.noticed).to.deep.equal([]);
  });
});

function attributesOf(configuration: object): string {
  return Object.entries(configuration)
    .map(([key, value]: [string, unknown]) => {
      const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `${name}="${escape(typeof value === 'string' ? value : JSON.stringify(value))}"`;
    })
    .join(' ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Every word of the campaign is there to read, every link leads where it says, and machines are told every date. */
async function expectWhole(page: PartnersWindow, section: Section): Promise<void> {
  const widget = await widgetOf(page, section);
  expect(widget.problems).to.deep.equal([]);
  const shown = textOf(widget);
  for (const text of textsIn(campaign[section])) expect(shown).to.contain(text);
  const links = all<HTMLAnchorElement>(widget, 'a').map((link) => link.getAttribute('href'));
  const given = JSON.stringify(campaign[section]).matchAll(/"(?:href|privacyUrl)":"(.*?)"/g);
  expect(links).to.include.members([...given].map(([, address]) => address));
  if (section !== 'timeline') return;
  const events = campaign.timeline['events'] as readonly { date: string }[];
  const dates = all<HTMLTimeElement>(widget, 'time').map(({ dateTime }) => dateTime);
  expect(dates).to.include.members(events.map(({ date }) => date));
}

/** The texts that a visitor reads: paragraphs one by one, without the marks of the text format. */
function textsIn(value: unknown, key = ''): string[] {
  if (notShown.test(key)) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => (typeof each === 'string' ? [] : textsIn(each)));
  if (typeof value === 'object' && value) return Object.entries(value).flatMap(([name, each]) => textsIn(each, name));
  if (typeof value !== 'string') return [];
  return value.split(/\n+/).map((line) => line.replace(/^- /, '').replaceAll('*', '').trim());
}

/** The field with that label. The classes of another window are not those of this one. */
function field(widget: Widget, label: string): HTMLInputElement {
  const found = all<HTMLLabelElement>(widget, 'label').find((each) => textOf(each).startsWith(label))?.control;
  if (!found) throw new Error(`No field "${label}"`);
  return found as HTMLInputElement;
}

function type(page: PartnersWindow & typeof globalThis, control: HTMLInputElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new page.Event('input', { bubbles: true, composed: true }));
}
