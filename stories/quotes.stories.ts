import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { press } from './acting.js';
import { campaign, longWord, quotesInArabic } from './story-data.js';

interface Args {
  heading?: string | undefined;
  intro?: string | undefined;
  headingLevel?: number;
  quotes?: unknown;
  layout?: string;
  autoplay?: number;
  share?: boolean;
  hashtags?: string[];
  /** What is inside the tag besides the fallback. */
  after?: TemplateResult;
}

const meta: Meta<Args> = {
  title: 'Widgets/Quotes',
  component: 'campaign-quotes',
  tags: ['autodocs'],
  args: campaign.quotes,
  argTypes: { after: { table: { disable: true } } },
  render: ({ heading, intro, headingLevel, quotes, layout, autoplay, share, hashtags, after }) => html`
    <campaign-quotes
      heading=${heading || nothing}
      intro=${intro || nothing}
      heading-level=${headingLevel ?? nothing}
      layout=${layout ?? nothing}
      autoplay=${autoplay ?? nothing}
      ?share=${share}
      .quotes=${quotes}
      .hashtags=${hashtags}
    >
      <p>The voices are also on our own page.</p>
      ${after}
    </campaign-quotes>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const short = [
  { text: 'I want an answer from a person.', author: 'Sample voice', role: 'A pupil, 14, Lyon' },
  { text: 'Safe by default. Not somewhere in the settings.', author: 'Sample voice', role: 'A father, Cork' },
  { text: 'We tell them to report it. Then nobody replies.', author: 'Sample voice', role: 'A teacher, Brno' },
];

export const Default: Story = {};

export const WithoutHeading: Story = { args: { heading: undefined, intro: undefined } };

export const AllFit: Story = { args: { quotes: short } };

export const FewInANarrowPlace: Story = {
  args: { quotes: short },
  decorators: [(story) => html`<div style="max-width: 340px">${story()}</div>`],
};

export const List: Story = { args: { layout: 'list' } };

/** After a press on "Show all". */
export const ShowingAll: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => press(canvasElement, 'campaign-quotes', '[part=all]'),
};

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

export const Autoplay: Story = { args: { autoplay: 5 } };

export const WithPortrait: Story = {
  args: {
    quotes: [
      {
        text: 'A portrait keeps its place before it has arrived, and nothing moves when it does.',
        author: 'Sample voice',
        role: 'With a drawn portrait',
        image: { src: 'portrait.svg', alt: '', width: 112, height: 112 },
        link: { href: 'https://example.org/interview', label: 'The interview' },
      },
      {
        text: 'And this voice has none. No initials stand in for a face.',
        author: 'Sample voice',
        role: 'Without a portrait',
      },
    ],
  },
};

/** What else a reader has to know: a translation, a changed name, where the words come from. */
export const Facts: Story = {
  args: {
    share: true,
    hashtags: ['SafeOnline'],
    quotes: [
      {
        text: 'They told me that it was my own fault. It took me two years to stop believing them.',
        author: 'Sample voice',
        role: 'A student, 19, Kraków',
        translatedFrom: 'pl',
        note: 'Name changed',
        link: { href: 'https://example.org/interview' },
      },
      {
        text: 'Ich möchte wissen, wer meine Meldung liest.',
        lang: 'de',
        author: 'Sample voice',
        role: 'A pupil, 15, Graz',
      },
    ],
  },
};

/** Each in the marks of its own language; those that an author has typed are left as they are. */
export const QuotationMarks: Story = {
  args: {
    layout: 'list',
    quotes: [
      { text: 'English has its own marks.', lang: 'en', author: 'en' },
      { text: 'Das Deutsche hat seine eigenen.', lang: 'de', author: 'de' },
      { text: 'Le français a les siens.', lang: 'fr', author: 'fr' },
      { text: 'Polski ma swoje.', lang: 'pl', author: 'pl' },
      { text: '“These are the author’s own.”', author: 'Typed' },
      { text: '"So are these," she said, and left.', author: 'Typed' },
      { text: '’t Is tijd.', lang: 'nl', author: 'An apostrophe' },
    ],
  },
};

export const OwnMarkupAfter: Story = {
  args: {
    after: html`<p slot="after"><a href="https://example.org/voices">More voices on our own page</a></p>`,
  },
};

export const LongWords: Story = {
  args: {
    heading: longWord,
    share: true,
    quotes: [
      { text: longWord, author: longWord, role: longWord, note: longWord, translatedFrom: 'fi' },
      { text: longWord },
      ...campaign.quotes.quotes,
    ],
  },
  decorators: [(story) => html`<div lang="de" style="max-width: 320px">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: { intro: undefined, ...quotesInArabic },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const Dark: Story = { globals: { colorScheme: 'dark' } };

export const InvalidConfiguration: Story = { args: { quotes: '{"text": "an object, not a list"}' } };
