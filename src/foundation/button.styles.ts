import { css } from 'lit';

/** A button with words. */
export const buttonStyles = css`
  .button {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em 1.5em;
    font-weight: 700;
  }

  .button[aria-disabled='true'] {
    opacity: 0.8;
  }
`;
