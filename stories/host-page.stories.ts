import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { campaign } from './story-data.js';

// Its style sheet is one of the page, and would change a page of documentation.
const meta: Meta = {
  title: 'Pages/Host page',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
};

export default meta;

/** A page whose style sheet respects nobody: capitals, wide letters, content boxes, a tiny root, unset everything. */
export const Rude: StoryObj = {
  render: () => html`
    <style>
      html {
        font-size: 62.5%;
      }

      body {
        margin: 0;
        font-size: 16px;
      }

      .rude {
        max-width: 60em;
        margin: 0 auto;
        padding: 1em;
        font-family: 'Trebuchet MS', Verdana, sans-serif;
        letter-spacing: 0.2em;
        text-align: center;
        text-transform: uppercase;
        text-indent: 2em;
        line-height: 1;
      }

      .rude * {
        all: unset !important;
      }

      .rude h2,
      .rude p,
      .rude a,
      .rude button {
        color: red !important;
        font-size: 40px !important;
        border: 5px dotted !important;
      }
    </style>
    <div class="rude">
      <campaign-timeline .heading=${campaign.timeline.heading} .events=${campaign.timeline.events}></campaign-timeline>
      <campaign-asks .heading=${campaign.asks.heading} .asks=${campaign.asks.asks}></campaign-asks>
      <campaign-quotes .heading=${campaign.quotes.heading} .quotes=${campaign.quotes.quotes}></campaign-quotes>
      <campaign-signup
        .heading=${campaign.signup.heading}
        .endpoint=${campaign.signup.endpoint}
        .consents=${campaign.signup.consents}
      ></campaign-signup>
    </div>
  `,
};
