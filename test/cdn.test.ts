/**
 * The partner's page: a plain HTML page that loads the CDN files from another origin. Each is a frame with nothing in it
 * but what is shipped.
 */
import { expect } from '@open-wc/testing';
import { all, button, textOf, until, type Widget } from './showing.js';

type Section = 'timeline' | 'asks' | 'quotes' | 'signup';
type Campaign = Readonly<Record<Section, Readonly<Record<string, unknown>>>>;

/** What the page itself noticed while it was used. */
interface PartnersWindow extends Window {
  readonly noticed: readonly string[];
}

const { files, endpoint } = partnerServers;
const cdn = `${files}/dist/cdn`;
const sections: readonly Section[] = ['timeline', 'asks', 'quotes', 'signup'];
interface Manifest {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

const { files: manifest } = (await (await fetch(`${cdn}/manifest.json`)).json()) as Manifest;
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

const policy = [
  "default-src 'none'",
  `script-src ${files} 'nonce-notice'`,
  "style-src 'self'",
  `connect-src ${files}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

let frame: HTMLIFrameElement | undefined;

afterEach(() => {
  frame?.remove();
});

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

  it('speaks to no host but those that it names', async () => {
    const page = await open(module('campaign-widgets.js'), sections.map(ways['a campaign file'] ?? String).join('\n'));
    for (const section of sections) await expectWhole(page, section);
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect([...new Set(asked)]).to.deep.equal([files]);
  });

  it('sets no cookie and stores nothing', async () => {
    const before = [document.cookie, localStorage.length, sessionStorage.length];
    const page = await open(module('campaign-widgets.js'), sections.map(ways['attributes'] ?? String).join('\n'));
    for (const section of sections) await expectWhole(page, section);
    expect([page.document.cookie, page.localStorage.length, page.sessionStorage.length]).to.deep.equal(before);
  });

  it('works with the classic script', async () => {
    const page = await open(classic('campaign-widgets.iife.js'), sections.map(ways['attributes'] ?? String).join('\n'));
    for (const section of sections) await expectWhole(page, section);
    expect(page.noticed).to.deep.equal([]);
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
      `<meta http-equiv="Content-Security-Policy" content="${policy}">${module('campaign-widgets.js')}`,
      sections.map(ways['a campaign file'] ?? String).join('\n'),
    );
    for (const section of sections) await expectWhole(page, section);
    expect(page.noticed).to.deep.equal([]);
  });

  it('speaks German from a file beside it, under the same policy', async () => {
    const page = await open(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">${module('campaign-widgets.js')}`,
      `<campaign-asks lang="de" src="${files}/sample/campaign.json"></campaign-asks>
       <campaign-signup lang="de" endpoint="/" organisation="Beispiel" privacy-url="/"></campaign-signup>`,
    );
    await expectStatus(page, 'Offen');
    // A message with a value in it.
    expect(textOf(await widgetOf(page, 'signup'))).to.contain('Ihre Angaben gehen an Beispiel.');
    expect(page.noticed).to.deep.equal([]);
  });

  it('speaks German from the one file that has it inside', async () => {
    const page = await open(
      module('campaign-widgets.de.js'),
      `<campaign-asks lang="de" src="${files}/sample/campaign.json"></campaign-asks>`,
    );
    await expectStatus(page, 'Offen');
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => path.includes('/locales/'))).to.deep.equal([]);
  });

  for (const [what, integrity, status, warnings] of [
    ['the file of a language that is as it was published', manifest['locales/de.js']?.integrity, 'Offen', []],
    ['no other, and stays English', manifest['locales/fr.js']?.integrity, 'Open', [true]],
  ] as const) {
    it(`with an import map for integrity, takes ${what}`, async () => {
      const importMap = { integrity: { [`${cdn}/locales/de.js`]: integrity } };
      const page = await open(
        `<script type="importmap">${JSON.stringify(importMap)}</script>${module('campaign-widgets.js')}`,
        `<campaign-asks lang="de" src="${files}/sample/campaign.json"></campaign-asks>`,
      );
      await expectStatus(page, status);
      const told = page.noticed.filter((line) => line.startsWith('console: campaign-widgets'));
      expect(told.map((line) => /"de".*English/.test(line))).to.deep.equal(warnings);
    });
  }

  it('stays English, with one warning, where the file of a language cannot be had', async () => {
    const page = await open(
      `<script type="importmap">${JSON.stringify({ imports: { [`${cdn}/locales/de.js`]: `${cdn}/missing.js` } })}</script>${module('campaign-widgets.js')}`,
      '<campaign-asks lang="de" asks=\'[{"title": "Titel", "status": "open"}]\'></campaign-asks>'.repeat(2),
    );
    await expectStatus(page, 'Open');
    expect(page.noticed.filter((line) => line.includes('"de"'))).to.have.length(1);
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

  it('keeps what is inside the tags where the script cannot be had', async () => {
    const page = await open(
      module('missing.js'),
      sections.map((section) => `<campaign-${section}><p>Without ${section}</p></campaign-${section}>`).join('\n'),
    );
    for (const section of sections) expect(page.document.body.innerText).to.contain(`Without ${section}`);
  });
});

/** A page on the runner's origin that is ready, with the scripts in its head. */
async function open(head: string, body: string): Promise<PartnersWindow & typeof globalThis> {
  // The meta elements come first: a policy holds for what follows it.
  const metas = head.match(/<meta[^>]*>/g)?.join('') ?? '';
  frame = document.createElement('iframe');
  frame.title = 'A partner’s page';
  frame.width = '1024';
  frame.height = '768';
  frame.srcdoc = `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">${metas}
        <title>A partner’s page</title>
        <script nonce="notice">
          noticed = [];
          addEventListener('error', ({ message }) => noticed.push('error: ' + message));
          addEventListener('unhandledrejection', ({ reason }) => noticed.push('rejection: ' + reason));
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
            noticed.push('policy: ' + [violatedDirective, blockedURI, sample].join(' ')));
          console.warn = console.error = (...words) => noticed.push('console: ' + words[0]);
        </script>
        ${head.replace(metas, '')}
      </head>
      <body>${body}</body>
    </html>`;
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as PartnersWindow & typeof globalThis;
}

async function expectStatus(page: PartnersWindow, status: string): Promise<void> {
  const widget = await widgetOf(page, 'asks');
  await until(() => textOf(all(widget, '.status')[0]).startsWith(status), `its own words are "${status}"`);
}

function module(file: string): string {
  return `<script type="module" src="${cdn}/${file}"></script>`;
}

function classic(file: string): string {
  return `<script src="${cdn}/${file}"></script>`;
}

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

async function widgetOf(page: PartnersWindow, section: Section): Promise<Widget> {
  const widget = page.document.querySelector<Widget>(`campaign-${section}`);
  if (!widget) throw new Error(`The page has no campaign-${section}`);
  await until(() => widget.configuration, `${section} was configured; the page noticed ${page.noticed.join()}`);
  await widget.updateComplete;
  return widget;
}

/** Every word of the campaign is there to read, and every date is told to machines as well. */
async function expectWhole(page: PartnersWindow, section: Section): Promise<void> {
  const widget = await widgetOf(page, section);
  expect(widget.problems).to.deep.equal([]);
  const shown = textOf(widget);
  for (const text of textsIn(campaign[section])) expect(shown).to.contain(text);
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
