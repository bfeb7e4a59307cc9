import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Pages/Campaign page', parameters: { controls: { disable: true } } };

export default meta;

/** One file for the whole campaign, of which each widget takes its own section. Choose a theme above to see what it does. */
export const FromOneFile: StoryObj = {
  render: () => html`
    <div class="stack">
      <campaign-timeline src="campaign.json" filter>
        <p>The events are also told on our own page.</p>
      </campaign-timeline>
      <campaign-asks src="campaign.json">
        <p>What we ask for is also on our own page.</p>
      </campaign-asks>
      <campaign-quotes src="campaign.json">
        <p>The voices are also on our own page.</p>
      </campaign-quotes>
      <campaign-signup src="campaign.json" test>
        <p><a href="https://example.org/sign-up">Sign up on our own page</a></p>
      </campaign-signup>
    </div>
  `,
};
