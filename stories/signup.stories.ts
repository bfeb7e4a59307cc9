import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Outcome } from '../src/foundation/events.js';
import { html } from 'lit';
import { formOf, misspell, submit } from './signing-up.js';
import { ownArgTypes, signupForm, type SignupArgs } from './signup-form.js';
import { campaign, longWord } from './story-data.js';

const meta: Meta<SignupArgs> = {
  title: 'Widgets/Sign-up',
  component: 'campaign-signup',
  tags: ['autodocs'],
  args: { ...campaign.signup, outcome: Promise.resolve<Outcome>({ success: 'accepted' }) },
  argTypes: ownArgTypes,
  render: signupForm,
};

export default meta;
type Story = StoryObj<SignupArgs>;

/** A page of documentation plays nothing: there each of these would be the empty form. */
const isPlayed: Story = { tags: ['!autodocs'] };

/** The sample campaign, with two consents, and who receives the data. */
export const Default: Story = {};

/** The least that a form can ask for. */
export const EmailOnly: Story = { args: { intro: undefined, fields: ['email'], consents: [] } };

/** Built-in fields bring their label, keyboard and autofill; the country is a list, likely ones first. */
export const ManyFields: Story = {
  args: {
    fields: [
      'given-name',
      'family-name',
      'email',
      'tel',
      'organization',
      'postal-code',
      'country',
      { name: 'website', label: 'Website', type: 'url', hint: 'It begins with https://' },
      { name: 'pupils', label: 'How many pupils do you teach?', type: 'number', required: true },
    ],
  },
};

/** By parts alone: fields stand side by side where there is room, what is a sentence keeps the whole width. */
export const TwoColumns: Story = {
  args: { fields: ['given-name', 'family-name', 'email', 'postal-code'], look: 'two-columns' },
  decorators: [
    (story) => html`<style>
        .two-columns::part(form) {
          grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
          align-items: start;
          max-inline-size: 44em;
        }
        .two-columns::part(consent),
        .two-columns::part(privacy),
        .two-columns::part(summary),
        .two-columns::part(submit) {
          grid-column: 1 / -1;
        }
      </style>
      ${story()}`,
  ],
};

/** Fields of a campaign's own. */
export const KindsOfFields: Story = {
  args: {
    fields: [
      'email',
      {
        name: 'age',
        label: 'How old are you?',
        type: 'radio',
        required: true,
        hint: 'Under 16? In some countries your parents have to agree.',
        options: ['Under 16', '16 or over'],
      },
      {
        name: 'role',
        label: 'What connects you with children?',
        type: 'select',
        options: ['Parent', 'Teacher', 'Other'],
      },
      { name: 'since', label: 'Since when have you followed the campaign?', type: 'date' },
      { name: 'poster', label: 'Send me a poster for my school.', type: 'checkbox' },
      { name: 'message', label: 'Your message to the ministers', type: 'textarea' },
    ],
  },
};

/** Filled in beforehand by the page, for somebody whom it knows: `data-email` and its like. */
export const Prefilled: Story = { args: { fields: ['given-name', 'email'], knownAs: 'Ana' } };

/** The fallback is a form, for visitors without JavaScript: what was typed into it before the script came is kept. */
export const CarriedOver: Story = {
  args: {
    inside: html`<form method="post" action="https://example.org/sign-up">
      <label>Email <input type="email" name="email" value="ana@example.org" /></label>
      <button>Sign up</button>
    </form>`,
  },
};

/** Those from which most visitors come stand first in the list; the others follow by name. */
export const NearCountriesFirst: Story = { args: { fields: ['email', 'country'], countries: ['CH', 'LI', 'AT'] } };

/** This service calls a consent by a number. */
const numbered = [{ id: '49', text: '*Safe from the Start* may send me its monthly letter.', required: true }];

/** Straight to the service that the organisation has, by its name. In a test nothing is sent. */
export const MailingService: Story = {
  args: {
    provider: 'mailchimp',
    endpoint: 'https://example.us1.list-manage.com',
    settings: { u: '0123456789abcdef01234567a', id: '0123456789' },
    fields: ['email', 'given-name'],
    consents: numbered,
    test: true,
  },
};

/** One box for each purpose and organisation. */
export const Consents: Story = {
  args: {
    consents: [
      {
        id: 'letter',
        text: '*Safe from the Start* may send me its monthly letter.',
        withdrawal: 'I can leave at any time, by the link in each letter.',
        required: true,
      },
      {
        id: 'partner',
        text: 'Harbour Street Family Centre may write to me about its evenings for parents.',
        organisation: 'Harbour Street Family Centre (sample partner)',
        privacyUrl: 'https://example.org/harbour-street/privacy',
        withdrawal: 'I can stop this by a [mail to the centre](mailto:centre@example.org).',
      },
    ],
  },
};

/** An email address with a slip of the finger. */
export const Suggestion: Story = {
  ...isPlayed,
  play: async ({ canvasElement }) => {
    await misspell(await formOf(canvasElement));
  },
};

/** A check that the visitor is a person, in its slot. */
export const Challenge: Story = {
  args: {
    inside: html`<div slot="challenge">
      <label><input type="checkbox" /> A check of your choice, such as ALTCHA’s element</label>
    </div>`,
  },
};

/** After a press of the button with nothing filled in. */
export const Errors: Story = { ...isPlayed, play: ({ canvasElement }) => submit(canvasElement) };

/** When the campaign takes no more sign-ups. */
export const Closed: Story = { args: { closed: true } };

/** Nothing sticks out of 320 px, whatever the words. */
export const LongWords: Story = {
  args: {
    heading: longWord,
    organisation: longWord,
    submitLabel: longWord,
    fields: [
      { name: 'long', label: longWord, hint: longWord },
      { name: 'choice', label: longWord, type: 'radio', options: [longWord, 'Nein'] },
      { name: 'select', label: longWord, type: 'select', options: [longWord] },
    ],
    consents: [{ id: 'long', text: longWord, withdrawal: longWord }],
  },
  globals: { language: 'de', width: '320px' },
};

/** The page is Finnish, and so are all built-in words; those of the campaign are written in its configuration. */
export const Finnish: Story = {
  args: {
    heading: 'Pysy mukana',
    intro: undefined,
    fields: ['given-name', 'email', 'country'],
    consents: [{ id: 'news', text: 'Minulle saa lähettää kampanjan uutiskirjeen.', required: true }],
    submitLabel: 'Tilaa kirje',
  },
  globals: { language: 'fi' },
};

/** The built-in words are Arabic, as the page is. */
export const RightToLeft: Story = {
  args: {
    heading: 'ابقوا على اطلاع',
    intro: undefined,
    fields: ['email', 'given-name', 'country'],
    consents: [{ id: 'news', text: 'أوافق على أن ترسل إليّ الحملة أخبارها.' }],
    submitLabel: 'أرسل',
  },
  globals: { language: 'ar' },
};

/** After a press of the button with nothing filled in. */
export const RightToLeftErrors: Story = { ...RightToLeft, ...Errors };

/** The colours follow the text of the page: a dark page needs no theme. */
export const Dark: Story = { globals: { colorScheme: 'dark' } };

/** After a press of the button with nothing filled in. */
export const DarkErrors: Story = { ...Dark, ...Errors };

/** An endpoint that cannot be used: no form, and the fallback stays. */
export const InvalidConfiguration: Story = { tags: ['faulty'], args: { endpoint: 'javascript:alert(1)' } };

/** Consents that cannot be read: nobody is asked without them, and the fallback stays. */
export const UnreadableConsents: Story = { tags: ['faulty'], args: { consents: '[{“id”: “letter”}]' } };

/** A service that has not got what it needs: the fallback stays, and the console says what is missing. */
export const MissingSettings: Story = {
  tags: ['faulty'],
  args: { provider: 'hubspot', settings: { portal: '12' }, consents: numbered },
};
