import { css } from 'lit';

/** A row that scrolls, while a mouse pulls it, and its round buttons with an arrow (strip.ts). */
export const stripStyles = css`
  /* The row itself: it takes the focus. */
  [tabindex='0'] {
    display: flex;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
  }

  /* A mouse pulls it where there are no words. */
  @media (hover: hover) {
    [tabindex='0'] {
      cursor: grab;
    }

    [tabindex='0'] > :not([inert]) > * {
      cursor: auto;
    }
  }

  .pulled {
    scroll-snap-type: none !important;
    /* Safari has it by this name alone, and the others by this one as well. */
    -webkit-user-select: none;
    cursor: grabbing !important;
  }

  .step {
    display: grid;
    place-content: center;
    inline-size: max(44px, 2.75em);
    block-size: max(44px, 2.75em);
    border-radius: 50%;
  }

  .step:hover {
    background: var(--_surface);
  }

  .step[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);

    .arrow {
      opacity: 0.5;
    }

    @media (forced-colors: active) {
      border-color: GrayText;
      color: GrayText;
    }
  }

  .arrow {
    inline-size: 0.625em;
    block-size: 0.625em;
    border-block-start: 2px solid;
    border-right: 2px solid;
    rotate: 45deg;
    translate: -0.125em;
  }

  .previous:dir(ltr),
  .next:dir(rtl) {
    rotate: -135deg;
    translate: 0.125em;
  }
`;
