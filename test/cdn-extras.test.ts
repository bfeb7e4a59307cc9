/** What few pages use is a file of its own: without it a warning names it, and the rest of the widget is as it was. */
import { expect } from '@open-wc/testing';
import { cdn, endpoint, module, open, widgetOf, type PartnersWindow } from './pages/cdn-page.js';
import type { Section } from './pages/sections.js';
import { all, button, frames, seenIn, textOf, until, type Widget } from './showing.js';

interface Case {
  readonly file: string;
  readonly section: Section;
  readonly configuration: object;
  /** What calls for the file, where showing the widget does not. */
  readonly act?: (widget: Widget, page: PartnersWindow & typeof globalThis) => void;
  /** What stands there all the same, and what may be found there. */
  readonly left: string;
  readonly found?: string;
}

const event = { date: '2999-01-01', title: 'A day to come' };

function email(widget: Widget): HTMLInputElement {
  const [found] = all<HTMLInputElement>(widget, 'input[type=email]');
  if (!found) throw new Error('No field for an email address');
  return found;
}

function typeEmail(widget: Widget, page: PartnersWindow & typeof globalThis): void {
  const field = email(widget);
  field.value = 'ana@gmial.com';
  field.dispatchEvent(new page.Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new page.Event('change', { bubbles: true }));
}

const cases: Record<string, Case> = {
  'calendar files': {
    file: 'ics',
    section: 'timeline',
    configuration: { events: [event], calendar: true },
    act: (widget) => {
      button(widget, 'Add to calendar').click();
    },
    left: 'A day to come',
  },
  'structured data': {
    file: 'structured-data',
    section: 'timeline',
    configuration: { events: [event], structuredData: true },
    left: 'A day to come',
  },
  'the names of countries': {
    file: 'countries',
    section: 'signup',
    configuration: { endpoint, fields: ['email', { name: 'country', type: 'select', required: true }] },
    left: 'Country',
    // It can be typed.
    found: 'input[type=text][name=country]',
  },
  'suggestions for an email address': {
    file: 'email-domains',
    section: 'signup',
    configuration: { endpoint },
    act: typeEmail,
    left: 'Email address',
  },
  'the report of a test': {
    file: 'test-report',
    section: 'signup',
    configuration: { endpoint, test: true },
    act: (widget, page) => {
      typeEmail(widget, page);
      button(widget, 'Sign up').click();
    },
    left: 'This is a test: nothing is sent',
  },
};

describe('on a partner’s page without the file of', () => {
  for (const [what, { file, section, configuration, act, left, found }] of Object.entries(cases)) {
    it(`${what}, one warning names it, and the rest works`, async () => {
      const page = await openWithout(file, section, configuration);
      const widget = await widgetOf(page, section);
      act?.(widget, page);
      await until(() => textOf(widget).includes(left), `"${left}" is there`);
      await expectNoticed(page, [missing(file)]);
      if (found) expect(all(widget, found).length).to.equal(1);
      expect(widget.problems).to.deep.equal([]);
    });
  }

  it('the reader of TimelineJS documents, it is said what is the matter, and the fallback stays', async () => {
    const page = await openWithout('timelinejs', 'timeline', {
      events: [{ start_date: { year: '2024' }, text: { headline: 'Told elsewhere' } }],
    });
    const unread = 'is a TimelineJS document, and its reader could not be loaded';
    await expectNoticed(page, [missing('timelinejs'), unread]);
    const widget = page.document.querySelector('campaign-timeline');
    expect(seenIn(widget?.querySelector('p') ?? null)).to.equal('The fallback');
  });
});

it('structured data that is no longer asked for when its file comes is not there', async () => {
  const timeline = `<campaign-timeline events='[{"date": "2021", "title": "Adopted"}]'></campaign-timeline>`;
  const page = await open(module('timeline.js'), timeline + timeline);
  await widgetOf(page, 'timeline');
  const [widget, other] = [...page.document.querySelectorAll<Widget>('campaign-timeline')] as [Widget, Widget];
  const blocks = (of: Element) => of.querySelectorAll('[type="application/ld+json"]').length;
  widget.setAttribute('structured-data', '');
  await widget.updateComplete;
  widget.removeAttribute('structured-data');
  await widget.updateComplete;
  expect(blocks(widget), 'the file is on its way').to.equal(0);
  // Whoever asks after it has it later.
  other.setAttribute('structured-data', '');
  await until(() => blocks(other), 'the file has come');
  expect(blocks(widget)).to.equal(0);
});

function openWithout(
  file: string,
  section: Section,
  configuration: object,
): Promise<PartnersWindow & typeof globalThis> {
  const imports = { [`${cdn}/extras/${file}.js`]: `${cdn}/missing.js` };
  return open(
    `<script type="importmap">${JSON.stringify({ imports })}</script>${module('campaign-widgets.js')}`,
    `<campaign-${section}>
       <p>The fallback</p>
       <script type="application/json">${JSON.stringify(configuration)}</script>
     </campaign-${section}>`,
  );
}

const missing = (file: string) => `extras/${file}.js could not be loaded.`;

/** One line for each, and nothing else: no error, no promise that nobody has caught. */
async function expectNoticed(page: PartnersWindow, parts: readonly string[]): Promise<void> {
  await until(() => page.noticed.length >= parts.length, `the page hears of ${parts.join()}`);
  // Of a promise that nobody has caught a page is told later.
  await frames(3);
  expect(page.noticed.length, page.noticed.join('\n')).to.equal(parts.length);
  for (const part of parts) expect(page.noticed.join('\n')).to.contain(part);
}
