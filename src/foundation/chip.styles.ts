import { css } from 'lit';

/** A choice that is on or off. What is on has a tick as well as a colour. */
export const chipStyles = css`
  .chip {
    min-block-size: 36px;
    padding: 0.25em 0.9em;
    border-radius: 1.5em;
  }

  .chip[aria-pressed='true'] {
    border: 2px solid var(--_accent);
    font-weight: 700;
  }

  .chip[aria-pressed='true']::before {
    content: '✓ ' / '';
    color: var(--_accent);
  }
`;
