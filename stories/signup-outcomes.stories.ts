import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Outcome } from '../src/foundation/events.js';
import { fillInAndSubmit, signUp } from './signing-up.js';
import { ownArgTypes, signupForm, type SignupArgs } from './signup-form.js';
import { campaign } from './story-data.js';

// A page of documentation plays nothing: there each of these would be the empty form.
const meta: Meta<SignupArgs> = {
  title: 'Widgets/Sign-up outcomes',
  component: 'campaign-signup',
  tags: ['!autodocs'],
  args: campaign.signup,
  argTypes: ownArgTypes,
  render: signupForm,
};

export default meta;
type Story = StoryObj<SignupArgs>;

/** A press of the button, and the service does not answer for a long time. */
export const Sending: Story = {
  args: { outcome: new Promise<Outcome>(() => undefined) },
  play: async ({ canvasElement }) => {
    await fillInAndSubmit(canvasElement);
  },
};

/** The sign-up has arrived. */
export const Success: Story = endsWith({ success: 'accepted' });

/** What visitors may do next: a link, and a button that shares the page. */
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

/** The service says that this address has signed up before. */
export const Already: Story = endsWith({ success: 'already' });

/** The service has a fault: what was typed is still there. */
export const Failure: Story = endsWith({ reason: 'unavailable' });

/** No answer came: everything is still there, to be sent again. */
export const Unreachable: Story = endsWith({ reason: 'unreachable' });

/** The device has no network. */
export const Offline: Story = endsWith({ reason: 'offline' });

/** There was no answer in time. */
export const Unknown: Story = endsWith({ reason: 'unknown' });

/** Too many at once: when to try again, as the service says. */
export const Busy: Story = endsWith({ reason: 'busy', after: 100 });

/** What the service says is shown as text. */
export const Refused: Story = endsWith({ reason: 'refused', message: 'We take no sign-ups from this country.' });

/** The service asks for a proof on a page of its own. */
export const ShowThatYouAreAPerson: Story = endsWith({ reason: 'challenge', url: 'https://example.org/person' });

/** The service does not take a field: its words stand beside it. */
export const FieldToBeChanged: Story = endsWith({ reason: 'invalid', errors: { email: 'This address is blocked.' } });

/** What would be sent is shown, and nothing is sent. */
export const Test: Story = { args: { test: true }, play: ({ canvasElement }) => signUp(canvasElement, 'pre') };

/** The success in a language that is written from right to left. */
export const RightToLeftSuccess: Story = {
  ...Success,
  args: {
    heading: 'ابقوا على اطلاع',
    intro: undefined,
    submitLabel: 'أرسل',
    outcome: Promise.resolve<Outcome>({ success: 'accepted' }),
    success: { title: 'شكرًا لكم', text: 'سنكتب إليكم قريبًا.', share: true },
  },
  globals: { language: 'ar' },
};

/** The success on a dark page. */
export const DarkSuccess: Story = { ...SuccessWithSharing, globals: { colorScheme: 'dark' } };

function endsWith(outcome: Outcome): Story {
  return {
    args: { outcome: Promise.resolve(outcome), fallbackUrl: 'https://example.org/sign-up' },
    play: ({ canvasElement }) => signUp(canvasElement, panelOf(outcome)),
  };
}

/** What says it. A summary leads to fields where they are wrong, and only there. */
function panelOf({ success, reason }: Outcome): string {
  if (success) return '.success';
  return reason === 'invalid' ? '.summary:has(li)' : '.summary:not(:has(li))';
}
