import { css } from 'lit';

/** A category at an event, and the buttons that filter by it. */
export const categoryStyles = css`
  .category {
    display: inline-flex;
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  .category::before {
    content: '';
    flex: none;
    margin-inline-end: 0.4em;
    border: 0.375em solid oklch(from currentColor clamp(0.55, l, 0.75) 0.15 var(--_hue) / 1);
    border-radius: 2px;
  }

  .category-1 {
    --_hue: 255;
  }

  .category-2 {
    --_hue: 60;
  }

  .category-3 {
    --_hue: 160;
  }

  .category-4 {
    --_hue: 330;
  }

  .category-5 {
    --_hue: 110;
  }

  .category-6 {
    --_hue: 20;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: calc(2 * var(--_space));
  }

  .count {
    margin-inline-start: 0.25em;
    color: var(--_muted);
  }

  @media print {
    .filter {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .category::before {
      content: none;
    }
  }
`;
