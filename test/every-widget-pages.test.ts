/** The contract: pages with a strict policy, and with more than one copy of the script. */
import { expect } from '@open-wc/testing';
import { until, type Widget } from './showing.js';
import { accessibleText } from './every-widget/accessible-text.js';
import { expectedText, expectText } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';

interface StrictWindow extends Window {
  readonly noticed: readonly string[];
}

let frame: HTMLIFrameElement;

async function open(address: string, sandbox?: string): Promise<StrictWindow> {
  frame = document.createElement('iframe');
  frame.title = 'A strict page';
  frame.width = '900';
  frame.height = '700';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as StrictWindow;
}

describe('every widget, on a page', () => {
  afterEach(() => {
    frame.remove();
  });

  it('is told of a policy that is broken', async () => {
    const page = await open('/contract/page');
    const style = page.document.createElement('style');
    style.textContent = 'p { color: red }';
    page.document.head.append(style);
    await until(() => page.noticed.some((notice) => notice.startsWith('policy: style-src')), 'the policy is held');
  });

  for (const [what, address] of Object.entries({
    'a policy as strict as it can be': '/contract/page',
    'such a policy and two copies of the script': '/contract/page?twice',
  })) {
    it(`keeps ${what}, shown and used`, async () => {
      const page = await open(address);
      for (const kind of widgets) {
        const text = await expectedText(kind);
        const widget = page.document.querySelector<Widget>(`campaign-${kind.section}`);
        if (!widget) throw new Error(`There is no ${kind.section}`);
        await until(
          () => widget.configuration,
          () => `${kind.section} is there; noticed: ${page.noticed.join()}`,
        );
        await expectText(widget, text);
        // With everything that can be had, and every button pressed.
        Object.assign(widget, kind.full, { structuredData: undefined });
        await until(() => accessibleText(widget).includes('heading'), 'the full configuration is shown');
        for (const button of widget.shadowRoot?.querySelectorAll('button') ?? []) {
          button.click();
          await widget.updateComplete;
        }
        expect(widget.problems).to.deep.equal([]);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(page.noticed).to.deep.equal([]);
      expect(page.location.href, 'the address is the page’s own').to.equal(new URL(address, location.href).href);
    });
  }

  it('answers a press on “Sign up” also in a frame that may send no forms', async () => {
    const page = await open('/contract/page', 'allow-scripts allow-same-origin');
    const widget = page.document.querySelector<Widget>('campaign-signup');
    if (!widget) throw new Error('There is no sign-up');
    await until(() => widget.configuration, 'it is there');
    await until(() => widget.shadowRoot?.querySelector('form'), 'the form is shown');
    widget.shadowRoot?.querySelector<HTMLElement>('[part=submit]')?.click();
    await until(() => widget.shadowRoot?.querySelector('.summary'), 'it says what is missing');
  });

  it('has structured data under Trusted Types, too, and at most one report of the policy', async () => {
    const page = await open('/contract/page');
    const widget = page.document.querySelector('campaign-timeline');
    if (!widget) throw new Error('There is no timeline');
    Object.assign(widget, { structuredData: true });
    const block = () => widget.querySelector('[type="application/ld+json"]')?.textContent;
    await until(block, 'the data are there');
    expect((JSON.parse(block() ?? '') as { numberOfItems: number }).numberOfItems).to.equal(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    // The text of any script is a sink, of one that does not run as well.
    expect(page.noticed.length).to.be.at.most(1);
    for (const notice of page.noticed) expect(notice).to.contain('trusted-types-sink HTMLScriptElement');
  });
});
