/** Every part of every widget, in a state in which it is there. */
import { html, type TemplateResult } from 'lit';
import type { CampaignSubmitEvent } from '../src/foundation/events.js';
import { until } from './acting.js';
import { fillInAndSubmit, formOf, misspell, submit } from './signing-up.js';
import { campaign } from './story-data.js';

export const parts: Readonly<Record<string, readonly string[]>> = {
  'campaign-timeline': [
    'heading',
    'intro',
    'filter',
    'chip',
    'list',
    'event',
    'year',
    'today',
    'date',
    'state',
    'category',
    'title',
    'body',
    'figure',
    'image',
    'caption',
    'link',
    'tools',
    'share',
    'calendar',
    'all',
    'show-all',
    'controls',
    'previous',
    'next',
  ],
  'campaign-asks': [
    'heading',
    'intro',
    'fold-all',
    'list',
    'columns',
    'ask',
    'number',
    'title',
    'body',
    'more',
    'image',
    'actions',
    'link',
    'share',
    'facts',
    'addressee',
    'reference',
    'status',
    'date',
  ],
  'campaign-quotes': [
    'heading',
    'intro',
    'slides',
    'quote',
    'text',
    'attribution',
    'author',
    'role',
    'portrait',
    'facts',
    'translation',
    'note',
    'link',
    'share',
    'controls',
    'rotation',
    'previous',
    'next',
    'picker',
    'pick',
    'position',
    'all',
  ],
  'campaign-signup': [
    'heading',
    'intro',
    'form',
    'summary',
    'field',
    'label',
    'hint',
    'error',
    'input',
    'checkbox',
    'suggestion',
    'consent',
    'privacy',
    'test',
    'report',
    'submit',
    'submit-label',
    'success',
    'title',
    'body',
    'link',
    'share',
    'closed',
  ],
};

const image = { src: 'ballot.svg', alt: '', width: 320, height: 180 };
const link = { href: 'https://example.org/more' };

const events = [
  { date: '1989-11-20', title: 'The Convention', category: 'Milestone', body: 'It is adopted.', link },
  { date: '2022-10-19', title: 'The Act', category: 'Law', image: { ...image, caption: 'Before the vote' } },
  { date: '2999-06-01', title: 'What is still to come', category: 'Milestone' },
];

const asks = campaign.asks.asks.map((ask) => ({
  ...ask,
  ...{ image, link },
  body: `${ask.body} ${ask.body}`,
  status: { value: 'adopted', date: '2025-03-01' },
}));

const quotes = campaign.quotes.quotes.map((quote) => ({
  ...quote,
  ...{ link, translatedFrom: 'pl', note: 'Name changed' },
  image: { src: 'portrait.svg', alt: '', width: 112, height: 112 },
}));

/** A style sheet, as the page of a designer has it. */
export function colourParts(): TemplateResult {
  const rules = Object.entries(parts).flatMap(([tag, names]) =>
    names.map(
      (part, index) => `${tag}::part(${part}) { background: ${colourOf(index)}; color: #000; outline: 1px dashed }`,
    ),
  );
  return html`<style .textContent=${rules.join('\n')}></style>`;
}

function colourOf(index: number): string {
  return `hsl(${(index * 47) % 360} 90% ${78 + (index % 3) * 4}%)`;
}

/** Widgets in which each part is to be seen, by their tag. */
export const partsShown: Readonly<Record<string, () => TemplateResult>> = {
  'campaign-timeline': () => html`
    <campaign-timeline
      heading="Events"
      .intro=${campaign.timeline.intro}
      .events=${events}
      order="descending"
      limit="2"
      filter
      copy-link
      calendar
    ></campaign-timeline>
    <campaign-timeline heading="All of them" .events=${events}></campaign-timeline>
    <campaign-timeline
      heading="Beside each other"
      layout="horizontal"
      .events=${campaign.timeline.events}
    ></campaign-timeline>
  `,
  'campaign-asks': () =>
    html`<campaign-asks heading="Asks" intro="An intro." .asks=${asks} numbered collapsible share></campaign-asks>`,
  'campaign-quotes': () => html`
    <campaign-quotes heading="Quotes" intro="An intro." .quotes=${quotes} share autoplay="600"></campaign-quotes>
    <campaign-quotes heading="Many quotes" .quotes=${[...quotes, ...quotes, ...quotes]}></campaign-quotes>
  `,
  'campaign-signup': () => html`
    ${form('A form with mistakes')} ${form('A form that is sent')} ${form('A form to try', { test: true })}
    ${form('A form that is closed', { closed: true })}
  `,
};

function form(heading: string, inside: { test?: boolean; closed?: boolean } = {}): TemplateResult {
  const { signup } = campaign;
  return html`<campaign-signup
    heading=${heading}
    intro="An intro."
    .endpoint=${signup.endpoint}
    .fields=${signup.fields}
    .consents=${signup.consents}
    .success=${{ ...signup.success, link, share: true }}
    organisation=${signup.organisation}
    privacy-url=${signup.privacyUrl}
    .test=${inside.test}
    .closed=${inside.closed}
    @campaign-submit=${(event: CampaignSubmitEvent) => {
      event.respondWith(Promise.resolve());
    }}
  ></campaign-signup>`;
}

/** What takes a visitor to come to be. */
export async function reachEveryPart(canvas: HTMLElement): Promise<void> {
  const [mistaken, sent, tried] = canvas.querySelectorAll('campaign-signup');
  if (!mistaken || !sent || !tried) return;
  await misspell(await formOf(mistaken));
  await submit(mistaken);
  for (const widget of [sent, tried]) await fillInAndSubmit(widget);
  await until(
    () => sent.shadowRoot?.querySelector('.success') && tried.shadowRoot?.querySelector('pre'),
    'one form was sent and one tried',
  );
}
