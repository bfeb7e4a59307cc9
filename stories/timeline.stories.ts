import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import timelineJsDocument from '../test/fixtures/timelinejs.json' with { type: 'json' };
import { press } from './acting.js';
import { campaign, longWord, manyEvents, timelineInArabic } from './story-data.js';

interface Args {
  heading?: string;
  intro?: string | undefined;
  headingLevel?: number;
  events?: unknown;
  order?: string;
  layout?: string;
  limit?: number;
  filter?: boolean;
  copyLink?: boolean;
  calendar?: boolean;
  structuredData?: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/Timeline',
  component: 'campaign-timeline',
  tags: ['autodocs'],
  args: campaign.timeline,
  render: ({ heading, intro, headingLevel, events, order, layout, limit, ...flags }) => html`
    <campaign-timeline
      heading=${heading || nothing}
      intro=${intro || nothing}
      heading-level=${headingLevel ?? nothing}
      order=${order ?? nothing}
      layout=${layout ?? nothing}
      limit=${limit ?? nothing}
      ?filter=${flags.filter}
      ?copy-link=${flags.copyLink}
      ?calendar=${flags.calendar}
      ?structured-data=${flags.structuredData}
      .events=${events}
    >
      <p>The events are also told on our own page.</p>
    </campaign-timeline>
  `,
};

const withImage = [
  {
    date: '2024-06-06',
    end: '2024-06-09',
    title: 'European Parliament elections',
    body: 'A picture keeps its place before it has arrived.',
    image: {
      src: 'ballot.svg',
      alt: 'A drawing of a hand that puts a paper into a ballot box',
      width: 640,
      height: 360,
      caption: 'Every five years. Drawing: campaign-widgets',
    },
  },
];

export default meta;
type Story = StoryObj<Args>;

/** The sample campaign: what has been, the line of today, and what is to come. */
export const Default: Story = {};

/** For campaigns whose news is what people come for. */
export const LatestFirst: Story = { args: { order: 'descending' } };

/** The date on one side, the event on the other, where the container has room for two; else as ever. */
export const Alternate: Story = { args: { layout: 'alternate' } };

/** A strip with buttons and keys, of cards that stay readable. */
export const Horizontal: Story = { args: { layout: 'horizontal' } };

/** A button for each category, with the number of its events. */
export const WithFilter: Story = { args: { filter: true } };

/** Six colours are told apart; each category has its word as well. */
export const EveryCategory: Story = {
  args: {
    filter: true,
    events: ['Law', 'Court', 'Parliament', 'Council', 'Campaign', 'Research'].map((category, index) => ({
      date: `202${index + 1}-0${index + 1}`,
      title: `An event of the category “${category}”`,
      category,
    })),
  },
};

/** The strip, with buttons for categories. */
export const HorizontalWithFilter: Story = { args: { layout: 'horizontal', filter: true } };

/** After a press on the first category. */
export const Filtered: Story = {
  tags: ['!autodocs'],
  args: { filter: true },
  play: ({ canvasElement }) => press(canvasElement, 'campaign-timeline', '[part~=chip]'),
};

/** The others are found by searching in the page, and printed. */
export const Limited: Story = { args: { limit: 4 } };

/** After a press on "Show all". */
export const ShowingAll: Story = {
  tags: ['!autodocs'],
  args: { limit: 4 },
  play: ({ canvasElement }) => press(canvasElement, 'campaign-timeline', '[part=show-all]'),
};

/** At each event a button that copies its address. */
export const WithCopyLink: Story = { args: { copyLink: true } };

/** Events to come of which the days are known. */
export const WithCalendar: Story = { args: { calendar: true, order: 'descending' } };

/** The data is beside the fallback, for search engines: nothing more is to be seen. */
export const WithStructuredData: Story = { args: { structuredData: true } };

/** All switches at once. */
export const Everything: Story = {
  args: { layout: 'alternate', filter: true, limit: 8, copyLink: true, calendar: true, structuredData: true },
};

/** A document of TimelineJS, as it is. */
export const TimelineJsDocument: Story = {
  name: 'TimelineJS Document',
  parameters: { controls: { disable: true } },
  render: () => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    // A text of it holds "</script>", which would end the script.
    script.append(JSON.stringify(timelineJsDocument).replaceAll('<', String.raw`\u003c`));
    return html`<campaign-timeline>
      <p>The story is also told on our own page.</p>
      ${script}
    </campaign-timeline>`;
  },
};

/** A single event. */
export const OneEvent: Story = { args: { events: campaign.timeline.events.slice(0, 1) } };

/** An empty list is no error: the widget says so. */
export const NoEvents: Story = { args: { events: [] } };

/** All are in the page, to be searched and printed; a browser lays out what is near. */
export const ManyEvents: Story = { args: { events: manyEvents(120) } };

/** A date says no more than is known. */
export const EveryPrecision: Story = {
  args: {
    heading: 'Dates as precise as they are known',
    intro: undefined,
    events: [
      { date: '2019', title: 'A year' },
      { date: '2020-03', title: 'A month' },
      { date: '2021-07-14', title: 'A day' },
      { date: '2022-05-09', end: '2022-05-11', title: 'Some days' },
      { date: '2023-11', end: '2024-02', title: 'Some months' },
      { date: '2024', end: '2029', title: 'Some years, and still going on', category: 'Programme' },
      { date: '2030', dateLabel: 'Around 2030', title: 'A date in words' },
      { date: '0476', title: 'A year before 1000' },
      { date: '-0043-03-15', title: 'A day before the common era' },
    ],
  },
};

/** A picture keeps its place before it has arrived. */
export const WithImage: Story = {
  args: {
    events: withImage,
  },
};

/** Cards with and without a picture, on one rail. */
export const HorizontalWithImage: Story = {
  args: {
    layout: 'horizontal',
    events: [...campaign.timeline.events.slice(0, 2), ...withImage, ...campaign.timeline.events.slice(9)],
  },
};

/** Nothing sticks out of 320 px, whatever the words. */
export const LongWords: Story = {
  args: {
    heading: longWord,
    events: [{ date: '2024-02-29', title: longWord, body: `${longWord} ${longWord}`, category: longWord }],
  },
  globals: { language: 'de', width: '320px' },
};

/** Dates and built-in words are Arabic, as the page is. */
export const RightToLeft: Story = {
  args: timelineInArabic,
  globals: { language: 'ar' },
};

/** The strip begins at the right. */
export const HorizontalRightToLeft: Story = { ...RightToLeft, args: { ...timelineInArabic, layout: 'horizontal' } };

/** The date at the right of the line, the event at its left, and then the other way round. */
export const AlternateRightToLeft: Story = { ...RightToLeft, args: { ...timelineInArabic, layout: 'alternate' } };

/** The colours follow the text of the page: a dark page needs no theme. */
export const Dark: Story = { globals: { colorScheme: 'dark' } };

/** A broken configuration: the fallback stays, the page is told. */
export const InvalidConfiguration: Story = { tags: ['faulty'], args: { events: '[{“date”: “2021”}]' } };

/** One bad event is left out; the others are shown. */
export const OneBadEvent: Story = {
  tags: ['faulty'],
  args: {
    events: [
      { date: '2021-02-30', title: 'A day that is not in the calendar' },
      { date: '2021-03-01', title: 'A day that is' },
    ],
  },
};
