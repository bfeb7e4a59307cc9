import { css } from 'lit';

/** The button that the form is there for. */
export const submitStyles = css`
  /* Its words are in a span of their own, as the background derives from the page's text colour. */
  .primary {
    border-color: var(--_accent);
    background: var(--_fill);
  }

  .primary:not([aria-disabled='true']):hover {
    border-color: var(--_accent);
    /* Away from the words. */
    background: color-mix(in oklab, var(--_fill), oklch(from var(--_on-accent) calc(1 - l) 0 0) 25%);
  }

  .primary > span {
    color: var(--_on-accent);
  }

  /* While it is sending, it is as wide as its own words, unseen below the others, make it. */
  .primary > span + span {
    display: block;
    block-size: 0;
    visibility: hidden;
  }
`;
