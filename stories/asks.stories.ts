import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { asksInArabic, campaign, longWord } from './story-data.js';

interface Args {
  heading?: string;
  intro?: string;
  headingLevel?: number;
  asks?: unknown;
  layout?: string;
  numbered?: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/Asks',
  component: 'campaign-asks',
  tags: ['autodocs'],
  args: campaign.asks,
  render: ({ heading, intro, headingLevel, asks, layout, numbered }) => html`
    <campaign-asks
      heading=${heading ?? nothing}
      intro=${intro ?? nothing}
      heading-level=${headingLevel ?? nothing}
      layout=${layout ?? nothing}
      ?numbered=${numbered}
      .asks=${asks}
    >
      <p>What we ask for is also on our own page.</p>
    </campaign-asks>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Unnumbered: Story = { args: { numbered: false } };

export const List: Story = { args: { layout: 'list' } };

export const OneAsk: Story = { args: { asks: campaign.asks.asks.slice(0, 1) } };

export const NoAsks: Story = { args: { asks: [] } };

export const ManyAsks: Story = {
  args: {
    asks: Array.from({ length: 12 }, (_, index) => ({
      title: index % 3 ? 'A short one' : 'A title that says in many more words what is asked for, and of whom',
      body: 'One sentence. '.repeat(1 + (index % 4)),
      addressee: index % 2 ? 'To the Council' : 'To the Commission',
    })),
  },
};

export const EveryStatus: Story = {
  args: {
    asks: ['open', 'promised', 'adopted', 'rejected'].map((status) => ({
      title: `An ask that is ${status}`,
      reference: 'Article 28',
      status,
    })),
  },
};

export const LongWords: Story = {
  args: { heading: longWord, asks: [{ title: longWord, body: longWord, addressee: longWord, reference: longWord }] },
  decorators: [(story) => html`<div lang="de" style="max-width: 320px">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: { intro: '', ...asksInArabic },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const Dark: Story = { globals: { colorScheme: 'dark' } };

export const InvalidConfiguration: Story = { args: { asks: '[{"title": "It ends in an apostrophe, Europe' } };
