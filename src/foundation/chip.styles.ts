import { css } from 'lit';

/** A choice that is on or off. What is on has a tick as well as a colour. */
export const chipStyles = css`
  .chip {
    min-block-size: 36px;
    padding: 0.25em 1.05em;
    border-radius: 1.5em;
    text-align: start;
  }

  .chip[aria-pressed='true'] {
    padding-inline: 0.5em;
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  /* As wide as what it takes from the padding: the chips beside it stay where they are, in any font. */
  .chip[aria-pressed='true']::before {
    content: '✓' / '';
    float: inline-start;
    inline-size: 1.1em;
    color: var(--_accent);
  }
`;
