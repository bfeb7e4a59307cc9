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

/** One voice at a time: by buttons, keys, numbers, a swipe, or the mouse. */
export const Default: Story = {};

/** The region has a name of its own where there is no heading. */
export const WithoutHeading: Story = { args: { heading: undefined, intro: undefined } };

/** After a press on "next": both buttons can be pressed. */
export const SecondVoice: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => press(canvasElement, 'campaign-quotes', '[part~=next]'),
};

/** After a press on the last number: "next" leads no further. */
export const LastVoice: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => press(canvasElement, 'campaign-quotes', '[part~=pick]:last-child'),
};

/** Where two or three fit there is nothing to turn over. */
export const AllFit: Story = { args: { quotes: short } };

/** The same voices where they do not fit. */
export const FewInANarrowPlace: Story = {
  args: { quotes: short },
  globals: { width: '320px' },
};

/** All of them, one below the other. */
export const List: Story = { args: { layout: 'list' } };

/** After a press on "Show all". */
export const ShowingAll: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => press(canvasElement, 'campaign-quotes', '[part=all]'),
};

/** A single voice needs no buttons. */
export const OneQuote: Story = { args: { quotes: campaign.quotes.quotes.slice(0, 1) } };

/** An empty list is no error: the widget says so. */
export const NoQuotes: Story = { args: { quotes: [] } };

/** More than eight voices have a position in place of numbers. */
export const ManyQuotes: Story = {
  args: {
    quotes: Array.from({ length: 30 }, (_, index) => ({
      text: `Voice ${index + 1}. ${'It matters to us. '.repeat(1 + (index % 5))}`,
      author: 'Sample voice',
    })),
  },
};

/** Off by default. The pause comes first; a turn or a touch by the visitor stops it for good. */
export const Autoplay: Story = { args: { autoplay: 5 } };

/** A portrait may be absent. */
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

/** Markup of the page's own, in a slot. */
export const OwnMarkupAfter: Story = {
  args: {
    after: html`<p slot="after"><a href="https://example.org/voices">More voices on our own page</a></p>`,
  },
};

/** Nothing sticks out of 320 px, whatever the words. */
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
  globals: { language: 'de', width: '320px' },
};

/** Swipes, arrows and keys are mirrored. */
export const RightToLeft: Story = {
  args: { intro: undefined, ...quotesInArabic },
  globals: { language: 'ar' },
};

/** The colours follow the text of the page: a dark page needs no theme. */
export const Dark: Story = { globals: { colorScheme: 'dark' } };

/** An object where a list belongs: the fallback stays, and the console says why. */
export const InvalidConfiguration: Story = { tags: ['faulty'], args: { quotes: '{"text": "an object, not a list"}' } };
