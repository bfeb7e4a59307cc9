import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CampaignSubmitEvent } from '../src/foundation/events.js';
import { html, nothing } from 'lit';
import { campaign, longWord } from './story-data.js';

interface Args {
  heading?: string;
  intro?: string;
  headingLevel?: number;
  endpoint?: string;
  fields?: unknown;
  consents?: unknown;
  organisation?: string;
  privacyUrl?: string;
  submitLabel?: string;
  success?: unknown;
  fallbackUrl?: string;
  closed?: boolean;
  /** What becomes of a sign-up in this story; nothing is sent. */
  outcome?: Promise<void>;
}

const meta: Meta<Args> = {
  title: 'Widgets/Sign-up',
  component: 'campaign-signup',
  tags: ['autodocs'],
  args: { ...campaign.signup, outcome: Promise.resolve() },
  argTypes: { outcome: { control: false } },
  render: ({ heading, intro, headingLevel, outcome, ...args }) => html`
    <campaign-signup
      heading=${heading ?? nothing}
      intro=${intro ?? nothing}
      heading-level=${headingLevel ?? nothing}
      endpoint=${args.endpoint ?? nothing}
      organisation=${args.organisation ?? nothing}
      privacy-url=${args.privacyUrl ?? nothing}
      submit-label=${args.submitLabel ?? nothing}
      fallback-url=${args.fallbackUrl ?? nothing}
      ?closed=${args.closed}
      .fields=${args.fields}
      .consents=${args.consents}
      .success=${args.success}
      @campaign-submit=${(event: CampaignSubmitEvent) => {
        if (outcome) event.respondWith(outcome);
      }}
    >
      <p><a href="https://example.org/sign-up">Sign up on our own page</a></p>
    </campaign-signup>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const EmailOnly: Story = { args: { intro: '', fields: ['email'], consents: [] } };

export const ManyFields: Story = {
  args: {
    fields: [
      'given-name',
      'family-name',
      'email',
      'tel',
      'organization',
      'postal-code',
      { name: 'website', label: 'Website', type: 'url', hint: 'It begins with https://' },
      { name: 'pupils', label: 'How many pupils do you teach?', type: 'number', required: true },
    ],
  },
};

/** After a press of the button with nothing filled in. */
export const Errors: Story = { play: ({ canvasElement }) => submit(canvasElement) };

/** A press of the button, and the service does not answer for a long time. */
export const Sending: Story = {
  args: { outcome: new Promise<void>(() => undefined) },
  play: ({ canvasElement }) => fillInAndSubmit(canvasElement),
};

export const Success: Story = { play: ({ canvasElement }) => fillInAndSubmit(canvasElement) };

/** The service does not take the sign-up: what was typed is still there. */
export const Failure: Story = {
  args: { outcome: failing(), fallbackUrl: 'https://example.org/sign-up' },
  play: ({ canvasElement }) => fillInAndSubmit(canvasElement),
};

export const Closed: Story = { args: { closed: true } };

export const LongWords: Story = {
  args: {
    heading: longWord,
    organisation: longWord,
    submitLabel: longWord,
    fields: [{ name: 'long', label: longWord, hint: longWord }],
    consents: [{ id: 'long', text: longWord }],
  },
  decorators: [(story) => html`<div lang="de" style="max-width: 320px">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: {
    heading: 'ابقوا على اطلاع',
    intro: '',
    consents: [{ id: 'news', text: 'أوافق على أن ترسل إليّ الحملة أخبارها.' }],
    submitLabel: 'أرسل',
  },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const Dark: Story = { globals: { colorScheme: 'dark' }, play: ({ canvasElement }) => submit(canvasElement) };

/** Without an endpoint there is no form: the fallback stays. */
export const InvalidConfiguration: Story = { args: { endpoint: 'javascript:alert(1)' } };

function failing(): Promise<void> {
  const failure = Promise.reject(new Error('The service has a fault'));
  failure.catch(() => undefined);
  return failure;
}

async function formOf(canvas: HTMLElement): Promise<HTMLFormElement> {
  const widget = canvas.querySelector('campaign-signup');
  await widget?.updateComplete;
  const form = widget?.shadowRoot?.querySelector('form');
  if (!form) throw new Error('There is no form');
  return form;
}

async function submit(canvas: HTMLElement): Promise<void> {
  (await formOf(canvas)).requestSubmit();
}

async function fillInAndSubmit(canvas: HTMLElement): Promise<void> {
  const form = await formOf(canvas);
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = true;
    else input.value = input.type === 'email' ? 'ana@example.org' : 'Ana';
  }
  form.requestSubmit();
}
