import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { colourParts, parts, partsShown, reachEveryPart } from './garish-parts.js';

// What these restyle is restyled on the whole page, and a page of documentation plays nothing.
const meta: Meta = {
  title: 'Design/Parts',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
};

export default meta;
type Story = StoryObj;

/** Choose a part to see where it is, or point at something to learn its name. */
export const Timeline: Story = partsOf('campaign-timeline', 'event');

/** Choose a part to see where it is, or point at something to learn its name. */
export const Asks: Story = partsOf('campaign-asks', 'title');

/** Choose a part to see where it is, or point at something to learn its name. */
export const Quotes: Story = partsOf('campaign-quotes', 'text');

/** Choose a part to see where it is, or point at something to learn its name. */
export const SignUp: Story = { ...partsOf('campaign-signup', 'field'), name: 'Sign-up' };

/** Each part in a colour that nobody would choose, in a state in which it is there: what has a colour can be restyled. */
export const InGarishColours: Story = {
  render: () => html`<div class="stack">${colourParts()} ${Object.values(partsShown).map((shown) => shown())}</div>`,
  play: ({ canvasElement }) => reachEveryPart(canvasElement),
};

function partsOf(tag: string, chosen: string): Story {
  return {
    render: () => html`
      <style>
        .legend {
          margin: 0 0 2rem;
          padding: 0 0 0.75rem;
          border: 0;
          border-block-end: 1px solid;
          background: Canvas;
          font-size: 1rem;
        }

        @media (min-width: 48em) {
          .legend {
            position: sticky;
            inset-block-start: 0;
            z-index: 1;
          }
        }

        /* A legend stands outside of the ground otherwise. */
        .legend legend {
          float: inline-start;
          padding-block-start: 0.5rem;
        }

        .legend div {
          clear: both;
          display: flex;
          flex-wrap: wrap;
          gap: 0.25rem 1rem;
          padding-block: 0.5rem;
        }

        .legend label {
          min-block-size: 24px;
        }
      </style>
      <style class="chosen" .textContent=${outlined(tag, chosen)}></style>
      <fieldset class="legend" @change=${outline}>
        <legend>The parts of &lt;${tag}&gt;</legend>
        <div>
          ${(parts[tag] ?? []).map(
            (part) => html`<label
              ><input type="radio" name=${tag} value=${part} ?checked=${part === chosen} /> ${part}</label
            >`,
          )}
        </div>
        Under the pointer: <code class="pointed">nothing yet</code>
      </fieldset>
      <div class="stack" @pointerover=${tell}>${partsShown[tag]?.()}</div>
    `,
    play: async ({ canvasElement }) => {
      await reachEveryPart(canvasElement);
      // What has become of a form has taken the focus, far below.
      document.documentElement.scrollTop = 0;
    },
  };
}

function outlined(tag: string, part: string): string {
  return `${tag}::part(${part}) { outline: 2px solid light-dark(#b0004e, #ff8ab8); outline-offset: -1px }`;
}

function outline({ target }: Event): void {
  const { name, value } = target as HTMLInputElement;
  write('.chosen', outlined(name, value));
}

/** All names of the innermost box that has one. */
function tell(event: Event): void {
  const boxes = event.composedPath().filter((each): each is Element => each instanceof Element);
  const names = boxes.find(({ part }) => part.length > 0)?.part.value;
  write('.pointed', names ? `::part(${names})` : 'no part');
}

function write(selector: string, text: string): void {
  const place = document.querySelector(selector);
  if (place) place.textContent = text;
}
