import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Pages/Without a configuration', parameters: { controls: { disable: true } } };

export default meta;

/** Nothing inside the tags: each says that its content cannot be shown. */
export const EmptyTags: StoryObj = {
  tags: ['faulty'],
  render: () => html`
    <campaign-timeline></campaign-timeline>
    <campaign-asks></campaign-asks>
    <campaign-quotes></campaign-quotes>
    <campaign-signup></campaign-signup>
  `,
};

/** A file that is not there: what is inside the tag stays. */
export const MissingFile: StoryObj = {
  tags: ['faulty'],
  render: () => html`
    <campaign-asks src="missing.json">
      <p>What we ask for is on <a href="https://example.org/asks">our own site</a>.</p>
    </campaign-asks>
  `,
};
