import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Outcome } from '../src/foundation/events.js';
import { html } from 'lit';
import { fillInAndSubmit, formOf, misspell, signUp, submit } from './signing-up.js';
import { signupForm, type SignupArgs } from './signup-form.js';
import { campaign, longWord } from './story-data.js';

const meta: Meta<SignupArgs> = {
  title: 'Widgets/Sign-up',
  component: 'campaign-signup',
  tags: ['autodocs'],
  args: { ...campaign.signup, outcome: Promise.resolve<Outcome>({ success: 'accepted' }) },
  argTypes: { outcome: { table: { disable: true } }, inside: { table: { disable: true } } },
  render: signupForm,
};

export default meta;
type Story = StoryObj<SignupArgs>;

/** A page of documentation plays nothing: there each of these would be the empty form. */
const isPlayed: Story = { tags: ['!autodocs'] };

export const Default: Story = {};

export const EmailOnly: Story = { args: { intro: undefined, fields: ['email'], consents: [] } };

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
  args: { fields: ['given-name', 'family-name', 'email', 'postal-code'] },
  decorators: [
    (story) => html`<style>
        .two-columns campaign-signup::part(form) {
          grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
          align-items: start;
          max-inline-size: 44em;
        }
        .two-columns campaign-signup::part(consent),
        .two-columns campaign-signup::part(privacy),
        .two-columns campaign-signup::part(submit) {
          grid-column: 1 / -1;
        }
      </style>
      <div class="two-columns">${story()}</div>`,
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

/** A press of the button, and the service does not answer for a long time. */
export const Sending: Story = {
  ...isPlayed,
  args: { outcome: new Promise<Outcome>(() => undefined) },
  play: async ({ canvasElement }) => {
    await fillInAndSubmit(canvasElement);
  },
};

export const Success: Story = endsWith({ success: 'accepted' });

export const SuccessWithSharing: Story = {
  ...Success,
  args: {
    ...Success.args,
    success: {
      ...campaign.signup.success,
      link: { href: 'https://example.org/letters', label: 'Read the last letter' },
      share: true,
    },
  },
};

/** The service has sent a mail, and waits for its link to be followed. */
export const ToBeConfirmed: Story = endsWith({ success: 'confirm' });

/** The service does not tell pages what has become of it. */
export const Sent: Story = endsWith({ success: 'sent' });

export const Already: Story = endsWith({ success: 'already' });

/** The service has a fault: what was typed is still there. */
export const Failure: Story = endsWith({ reason: 'unavailable' });

export const Unreachable: Story = endsWith({ reason: 'unreachable' });

export const Offline: Story = endsWith({ reason: 'offline' });

/** There was no answer in time. */
export const Unknown: Story = endsWith({ reason: 'unknown' });

export const Busy: Story = endsWith({ reason: 'busy', after: 100 });

/** What the service says is shown as text. */
export const Refused: Story = endsWith({ reason: 'refused', message: 'We take no sign-ups from this country.' });

export const ShowThatYouAreAPerson: Story = endsWith({ reason: 'challenge', url: 'https://example.org/person' });

export const FieldToBeChanged: Story = endsWith({ reason: 'invalid', errors: { email: 'This address is blocked.' } });

export const Closed: Story = { args: { closed: true } };

/** What would be sent is shown, and nothing is sent. */
export const Test: Story = {
  ...isPlayed,
  args: { test: true },
  play: ({ canvasElement }) => signUp(canvasElement, 'pre'),
};

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
  decorators: [(story) => html`<div lang="de" style="max-width: 320px">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: {
    heading: 'ابقوا على اطلاع',
    intro: undefined,
    fields: ['email', 'given-name', 'country'],
    consents: [{ id: 'news', text: 'أوافق على أن ترسل إليّ الحملة أخبارها.' }],
    submitLabel: 'أرسل',
  },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const RightToLeftErrors: Story = { ...RightToLeft, ...Errors };

export const RightToLeftSuccess: Story = {
  ...RightToLeft,
  ...Success,
  args: {
    ...RightToLeft.args,
    outcome: Promise.resolve<Outcome>({ success: 'accepted' }),
    success: { title: 'شكرًا لكم', text: 'سنكتب إليكم قريبًا.', share: true },
  },
};

export const Dark: Story = { globals: { colorScheme: 'dark' } };

export const DarkErrors: Story = { ...Dark, ...Errors };

export const DarkSuccess: Story = { ...Dark, ...SuccessWithSharing };

/** An endpoint that cannot be used: no form, and the fallback stays. */
export const InvalidConfiguration: Story = { args: { endpoint: 'javascript:alert(1)' } };

/** Consents that cannot be read: nobody is asked without them, and the fallback stays. */
export const UnreadableConsents: Story = { args: { consents: '[{“id”: “letter”}]' } };

/** A service that has not got what it needs: the fallback stays, and the console says what is missing. */
export const MissingSettings: Story = { args: { provider: 'hubspot', settings: { portal: '12' } } };

function endsWith(outcome: Outcome): Story {
  return {
    ...isPlayed,
    args: { outcome: Promise.resolve(outcome), fallbackUrl: 'https://example.org/sign-up' },
    play: ({ canvasElement }) => signUp(canvasElement),
  };
}
