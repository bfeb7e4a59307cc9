import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { SignupElement } from '../src/index.js';
import { campaign } from './story-data.js';

const meta: Meta = { title: 'Design/Tokens', parameters: { controls: { disable: true } } };

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

const inStyleSheet = `/* For all widgets of a page; a section of it can have its own */
:root {
${tokens.map(([name, , , value]) => `  ${name}: ${value};`).join('\n')}
}`;

/** Every token, live: first without it, then with the value that is named. */
export const Tokens: Story = {
  parameters: { docs: { source: { language: 'css', code: inStyleSheet } } },
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
            <strong><code>${name}</code></strong> ${what}. Without a value: ${byDefault}. With one:
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
    // What is wrong has taken the focus, far below.
    document.documentElement.scrollTop = 0;
  },
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
