import { css } from 'lit';

/** A button with words; `primary` for the one that a widget is there for. */
export const buttonStyles = css`
  .button {
    min-block-size: 44px;
    min-inline-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em 1.5em;
    font-weight: 700;
  }

  .button[aria-disabled='true'] {
    opacity: 0.8;
  }

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
`;
