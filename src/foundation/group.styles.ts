import { css } from 'lit';

/** A part of a long list that a browser need not lay out before it is near. */
export const groupStyles = css`
  .group:not(:only-child) {
    /* The room that paint containment would cut from focus rings and markers. */
    margin-block-start: -8px;
    margin-inline-start: -8px;
    padding: 8px 8px 0;
    /* The height is guessed until the group is near. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 200em;
  }

  .group + .group:last-child {
    padding-block-end: 8px;
  }

  @media print {
    .group:not(:only-child) {
      content-visibility: visible;
    }
  }
`;
