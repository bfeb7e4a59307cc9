import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { SignupElement } from '../src/index.js';
import { colourParts, everyPart, reachEveryPart } from './garish-parts.js';
import { campaign } from './story-data.js';

const meta: Meta = { title: 'Design' };

export default meta;
type Story = StoryObj;

/** Each token: what it changes, what it is without a value, and a value that shows. */
const tokens = [
  ['--campaign-accent', 'Fills, markers, numbers, links, focus', 'a blue that goes with the text', '#b04a2b'],
  ['--campaign-on-accent', 'Words on the accent', 'black or white, whichever can be read', '#ffe9a8'],
  ['--campaign-text', 'All text', 'the page’s colour', '#27408b'],
  ['--campaign-muted', 'Dates, roles, hints', 'fainter than the text, and still readable', '#7a3b10'],
  ['--campaign-border', 'Hairlines', '15 % of the text', '#b04a2b'],
  ['--campaign-surface', 'Panels', '4 % of the text', '#fdf3d8'],
  ['--campaign-radius', 'Corners', '4px', '1em'],
  ['--campaign-space', 'The unit of space', '1em', '0.6em'],
  ['--campaign-font', 'The font', 'the page’s', 'Georgia, serif'],
  ['--campaign-heading-font', 'The font of headings', 'that of the text', 'Georgia, serif'],
  ['--campaign-heading-weight', 'The weight of headings', '700', '400'],
  ['--campaign-scale', 'From one size of type to the next', '1.2; 1.25 where it is wide', '1.5'],
] as const;

/** Every token, live: on the left without it, on the right with the value that is named. */
export const Tokens: Story = {
  render: () => html`
    <style>
      .token {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, max(20em, 40%)), 1fr));
        gap: 1em 3em;
        padding-block: 1.5em;
        border-block-start: 1px solid;
      }

      .token > div:first-child {
        grid-column: 1 / -1;
      }

      .sample {
        display: grid;
        align-content: start;
        gap: 2em;
      }
    </style>
    ${tokens.map(
      ([name, what, byDefault, value]) => html`
        <div class="token" data-token=${name}>
          <div>
            <strong><code>${name}</code></strong> ${what}. Without a value: ${byDefault}. On the right:
            <code>${value}</code>
          </div>
          <div class="sample">${sample(`Without ${name.slice(11)}`)}</div>
          <div class="sample" style="${name}: ${value}">${sample(`With ${name.slice(11)}`)}</div>
        </div>
      `,
    )}
  `,
  // A panel comes with what is wrong.
  play: async ({ canvasElement }) => {
    for (const form of canvasElement.querySelectorAll<SignupElement>('[data-token*=surface] campaign-signup'))
      await form.submit();
  },
};

/** A page with every widget: to see what a theme does to it. */
export const EveryWidget: Story = {
  render: () => html`<div style="display: grid; gap: 4rem">${everyWidget()}</div>`,
};

/** Each part in a colour that nobody would choose, in a state in which it is there: what has a colour can be restyled. */
export const PartsInGarishColours: Story = {
  // Its style sheet is one of the page, and would colour the other stories on a page of documentation.
  tags: ['!autodocs'],
  render: () => html`<div style="display: grid; gap: 4rem">${colourParts()}${everyPart()}</div>`,
  play: ({ canvasElement }) => reachEveryPart(canvasElement),
};

function sample(heading: string): TemplateResult {
  const [first, second] = campaign.timeline.events;
  return html`
    <campaign-timeline .heading=${heading} .events=${[first, second]}></campaign-timeline>
    <campaign-signup
      .heading=${`${heading}: form`}
      endpoint="https://example.org/sign-up"
      submit-label="The button"
      .fields=${[{ name: 'email', hint: 'A hint.' }]}
    ></campaign-signup>
  `;
}

function everyWidget(): TemplateResult {
  const { timeline, asks, quotes, signup } = campaign;
  return html`
    <campaign-timeline
      .heading=${timeline.heading}
      .intro=${timeline.intro}
      .events=${timeline.events}
      filter
    ></campaign-timeline>
    <campaign-asks .heading=${asks.heading} .intro=${asks.intro} .asks=${asks.asks} numbered></campaign-asks>
    <campaign-quotes .heading=${quotes.heading} .intro=${quotes.intro} .quotes=${quotes.quotes}></campaign-quotes>
    <campaign-signup
      .heading=${signup.heading}
      .endpoint=${signup.endpoint}
      .fields=${signup.fields}
      .consents=${signup.consents}
      test
    ></campaign-signup>
  `;
}
