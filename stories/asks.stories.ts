import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { press } from './acting.js';
import { asksInArabic, campaign, longAsks, longWord } from './story-data.js';

interface Args {
  heading?: string;
  intro?: string | undefined;
  headingLevel?: number;
  asks?: unknown;
  layout?: string;
  numbered?: boolean;
  collapsible?: boolean;
  share?: boolean;
  hashtags?: unknown;
  /** What is inside the tag besides the fallback. */
  icons?: TemplateResult;
}

const meta: Meta<Args> = {
  title: 'Widgets/Asks',
  component: 'campaign-asks',
  tags: ['autodocs'],
  // Sharing has a story of its own.
  args: { ...campaign.asks, share: false },
  argTypes: { icons: { table: { disable: true } } },
  render: ({ heading, intro, headingLevel, asks, layout, numbered, collapsible, share, hashtags, icons }) => html`
    <campaign-asks
      heading=${heading || nothing}
      intro=${intro || nothing}
      heading-level=${headingLevel ?? nothing}
      layout=${layout ?? nothing}
      ?numbered=${numbered}
      ?collapsible=${collapsible}
      ?share=${share}
      .hashtags=${hashtags}
      .asks=${asks}
    >
      <p>What we ask for is also on our own page.</p>
      ${icons}
    </campaign-asks>
  `,
};

export default meta;
type Story = StoryObj<Args>;

const asks = campaign.asks.asks;

/** Numbered cards, in as many columns as there is room for. */
export const Default: Story = {};

/** Where the order says nothing. */
export const Unnumbered: Story = { args: { numbered: false } };

/** One below the other, for articles and narrow columns. */
export const List: Story = { args: { layout: 'list' } };

/** All that an ask can have, in 320 px. */
export const ListInANarrowColumn: Story = {
  args: { layout: 'list', asks: longAsks, collapsible: true, share: true },
  globals: { width: '320px' },
};

/** A single ask stands by itself. */
export const OneAsk: Story = { args: { numbered: false, asks: asks.slice(0, 1) } };

/** An empty list is no error: the widget says so. */
export const NoAsks: Story = { args: { asks: [] } };

/** Titles and texts of any length: the cards of a row are of one height. */
export const ManyAsks: Story = {
  args: {
    asks: Array.from({ length: 12 }, (_, index) => ({
      title: index % 3 ? 'A short one' : 'A title that says in many more words what is asked for, and of whom',
      body: 'One sentence. '.repeat(1 + (index % 4)),
      addressee: index % 2 ? 'To the Council' : 'To the Commission',
    })),
  },
};

/** The text folds after its first sentence or two, where there is enough to fold; printing and searching in the page open it. */
export const Collapsible: Story = { args: { asks: longAsks, collapsible: true } };

/** After a press on "Open all". */
export const CollapsibleAndOpen: Story = {
  tags: ['!autodocs'],
  args: { asks: longAsks, collapsible: true },
  play: ({ canvasElement }) => press(canvasElement, 'campaign-asks', '.all button'),
};

/** Folded, one below the other. */
export const CollapsibleList: Story = { args: { asks: longAsks, collapsible: true, layout: 'list' } };

/** A button at each ask: the device's own way to share, or the address is copied. No service is asked. */
export const Share: Story = { args: { share: true, hashtags: ['SafeFromTheStart', '#SaferInternetDay'] } };

/** The whole card leads where its link leads, and its words can still be selected. */
export const WithLinks: Story = { args: { asks: longAsks, share: true } };

/** Told apart by word and shape, not by colour alone. */
export const EveryStatus: Story = {
  args: {
    intro: undefined,
    numbered: false,
    asks: ['open', 'promised', 'adopted', 'rejected'].map((status) => ({
      title: `An ask that is ${status}`,
      addressee: 'To the Council',
      reference: 'Article 28',
      status,
    })),
  },
};

/** A date as precise as it is known: a day, a month, a year. */
export const EveryStatusWithItsDate: Story = {
  args: {
    intro: undefined,
    numbered: false,
    asks: [
      {
        title: 'A lasting law in place of the temporary one',
        addressee: 'To Council and Parliament',
        reference: 'COM(2022) 209',
        status: { value: 'open', date: '2022-05-11' },
      },
      {
        title: 'Young people take part in the strategy for a better internet',
        addressee: 'To the Commission',
        reference: 'BIK+',
        status: { value: 'promised', date: '2022-05' },
      },
      {
        title: 'Video platforms protect minors',
        addressee: 'To Council and Parliament',
        reference: 'Directive (EU) 2018/1808',
        status: { value: 'adopted', date: '2018-11-14' },
      },
      {
        title: 'A sample of an ask that was turned down',
        addressee: 'To a platform',
        status: { value: 'rejected', date: '2025' },
      },
    ],
  },
};

/** A picture above the title keeps its place before it has arrived. */
export const WithImages: Story = {
  args: {
    asks: asks.slice(0, 3).map((ask) => ({ ...ask, image: { src: 'ballot.svg', alt: '', width: 320, height: 180 } })),
  },
};

const icon = (name: string, drawing: TemplateResult) => html`
  <svg slot="icon-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
    ${drawing}
  </svg>
`;

/** Drawings of your own, each in the slot that bears the id of its ask. */
export const WithIcons: Story = {
  args: {
    numbered: false,
    asks: asks.slice(0, 3),
    icons: html`
      ${icon('safest-setting', svg`<path d="M12 3l8 3v6c0 4.5-3.3 7.7-8 9-4.7-1.3-8-4.5-8-9V6z" /><path d="M8.5 12l2.5 2.5 4.5-5" />`)}
      ${icon('answer-reports', svg`<path d="M4 5h16v11H10l-4.5 4v-4H4z" /><path d="M8 9h8M8 12h5" />`)}
      ${icon('help', svg`<circle cx="12" cy="12" r="9" /><circle cx="12" cy="12" r="4" /><path d="M5.6 5.6l3.6 3.6M14.8 14.8l3.6 3.6M18.4 5.6l-3.6 3.6M9.2 14.8l-3.6 3.6" />`)}
    `,
  },
};

/** Nothing sticks out of 320 px, whatever the words. */
export const LongWords: Story = {
  args: {
    heading: longWord,
    collapsible: true,
    share: true,
    asks: [
      {
        title: longWord,
        body: longWord,
        addressee: longWord,
        reference: longWord,
        link: { href: 'https://example.org', label: longWord },
        status: 'open',
      },
    ],
  },
  globals: { language: 'de', width: '320px' },
};

/** Words of a language that has long ones, in a narrow place. */
function longWords(language: string, heading: string, ask: object): Story {
  return {
    args: { heading, intro: undefined, asks: [ask] },
    globals: { language, width: '320px' },
  };
}

/** German compounds are hyphenated. */
export const German: Story = longWords('de', 'Was wir für eine Kindheit ohne Ausbeutung fordern', {
  title: 'Datenschutzfreundliche Grundeinstellungen für alle Minderjährigenkonten',
  body: 'Das Onlineplattformenhaftungsrecht verlangt Schutzvorkehrungen. Die Kommissionsleitlinien vom Juli 2025 beschreiben sie.',
  addressee: 'An die Plattformbetreiber',
  reference: 'Artikel 28 des Gesetzes über digitale Dienste',
  status: { value: 'open', date: '2025-07-14' },
});

/** Finnish ones as well. */
export const Finnish: Story = longWords('fi', 'Turvallisuus on lähtökohta', {
  title: 'Lastensuojeluviranomaisten yhteistyömahdollisuuksien parantaminen',
  body: 'Verkkoalustojen yksityisyydensuoja-asetukset ovat alusta alkaen lapsiystävälliset.',
  addressee: 'Neuvostolle ja parlamentille',
  reference: 'Digipalvelusäädöksen 28 artikla',
  status: { value: 'promised', date: '2025-11' },
});

/** The built-in words are Arabic, as the page is. */
export const RightToLeft: Story = {
  args: { intro: undefined, ...asksInArabic },
  globals: { language: 'ar' },
};

/** One below the other, from right to left. */
export const RightToLeftList: Story = {
  args: { ...RightToLeft.args, layout: 'list', share: true },
  globals: { language: 'ar' },
};

/** The colours follow the text of the page: a dark page needs no theme. */
export const Dark: Story = {
  args: { asks: longAsks, collapsible: true, share: true },
  globals: { colorScheme: 'dark' },
};

/** An apostrophe has ended the attribute too early: the fallback stays, and the console says why. */
export const InvalidConfiguration: Story = {
  tags: ['faulty'],
  args: { asks: '[{"title": "It ends in an apostrophe, Europe' },
};
