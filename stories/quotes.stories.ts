import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { campaign, longWord, quotesInArabic } from './story-data.js';

interface Args {
  heading?: string;
  intro?: string;
  headingLevel?: number;
  quotes?: unknown;
  layout?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Quotes',
  component: 'campaign-quotes',
  tags: ['autodocs'],
  args: campaign.quotes,
  render: ({ heading, intro, headingLevel, quotes, layout }) => html`
    <campaign-quotes
      heading=${heading ?? nothing}
      intro=${intro ?? nothing}
      heading-level=${headingLevel ?? nothing}
      layout=${layout ?? nothing}
      .quotes=${quotes}
    >
      <p>The voices are also on our own page.</p>
    </campaign-quotes>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithoutHeading: Story = { args: { heading: '', intro: '' } };

export const List: Story = { args: { layout: 'list' } };

export const OneQuote: Story = { args: { quotes: campaign.quotes.quotes.slice(0, 1) } };

export const NoQuotes: Story = { args: { quotes: [] } };

export const ManyQuotes: Story = {
  args: {
    quotes: Array.from({ length: 30 }, (_, index) => ({
      text: `Voice ${index + 1}. ${'It matters to us. '.repeat(1 + (index % 5))}`,
      author: 'Sample voice',
    })),
  },
};

export const WithPortrait: Story = {
  args: {
    quotes: [
      {
        text: 'A portrait keeps its place before it has arrived.',
        author: 'Sample voice',
        role: 'with a drawn portrait',
        image: { src: 'portrait.svg', alt: '', width: 112, height: 112 },
        link: { href: 'https://example.org/interview', label: 'The interview' },
      },
      { text: 'And this one has none.', author: 'Sample voice' },
    ],
  },
};

export const LongWords: Story = {
  args: { heading: longWord, quotes: [{ text: longWord, author: longWord, role: longWord }, { text: longWord }] },
  decorators: [(story) => html`<div lang="de" style="max-width: 320px">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: { intro: '', ...quotesInArabic },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const Dark: Story = { globals: { colorScheme: 'dark' } };

export const InvalidConfiguration: Story = { args: { quotes: '{"text": "an object, not a list"}' } };
