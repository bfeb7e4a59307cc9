import { css } from 'lit';

/** The button that the form is there for. */
export const submitStyles = css`
  /* Its words are in a span of their own, as the background derives from the page's text colour. Its border stays under
     the pointer, which is still there while it is sending. */
  .button.primary {
    /* Black on what has a luminance above 0.179, white below: where WCAG's contrast of the two is the same. */
    --_on-accent: var(
      --campaign-on-accent,
      oklch(from color(from var(--_fill) xyz-d65 y y y) clamp(0, (0.565 - l) * 1e6, 1) 0 0)
    );

    display: inline-grid;
    place-items: center;
    border-color: var(--_accent);
    background: var(--_fill);
  }

  .primary[aria-disabled='false']:hover {
    /* Away from the words. */
    background: color-mix(in oklab, var(--_fill), oklch(from var(--_on-accent) calc(1 - l) 0 0) 25%);
  }

  .primary > span {
    grid-area: 1 / 1;
    color: var(--_on-accent);
  }

  /* While it is sending, its own words are still there, below the others and unseen: it stays as large as it was. */
  .primary > span + span {
    visibility: hidden;
  }
`;
