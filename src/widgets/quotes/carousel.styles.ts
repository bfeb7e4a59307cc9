import { css } from 'lit';

/** One quote at a time in a box that scrolls, and the buttons for it. */
export const carouselStyles = css`
  .carousel {
    --_slide: 100%;

    /* Room for the focus ring of a link in the last line. */
    margin-block: -6px;
    padding-block: 6px;
    scrollbar-width: none;
  }

  .carousel::-webkit-scrollbar {
    display: none;
  }

  .carousel:focus-visible {
    outline-offset: 6px;
  }

  /* The box cuts off what is outside of it. */
  .carousel > .quote,
  .pick:focus-visible {
    outline-offset: -3px;
  }

  .carousel > .quote {
    flex: none;
    inline-size: var(--_slide);
    /* No edge of the next one, and the last one stands at the start as well. */
    max-inline-size: none;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }

  .carousel > .low {
    content-visibility: auto;
  }

  .controls {
    display: flex;
    /* Beside the button for the rotation, where there is one: they break within. */
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(0.5 * var(--_space));
  }

  .all,
  .pick {
    min-block-size: 44px;
  }

  /* What is beside it stays where it is when there is one more digit, in most languages. */
  .position {
    min-inline-size: 5.5em;
    margin-inline: calc(0.5 * var(--_space));
  }

  .position,
  .pick {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .pick {
    min-inline-size: max(28px, 1.75em);
    border: 0;
  }

  .pick:not(:hover, [aria-current]) {
    color: var(--_muted);
  }

  .pick[aria-current] {
    font-weight: 700;
    text-decoration-line: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.6em;
  }

  .pause,
  .play {
    inline-size: 0.75em;
    block-size: 0.75em;
    border-inline: 0.25em solid;
  }

  .play {
    border-inline-width: 0.75em 0;
    clip-path: polygon(10% 0, 100% 50%, 10% 100%);
  }

  /* A hint of the next where there is room. */
  @container (inline-size >= 46em) {
    .carousel {
      --_slide: min(100% - 8em, 40em);
    }

    /* Room for the last one to stand at the start as well. */
    .carousel::after {
      content: '';
      flex: none;
      inline-size: calc(100% - var(--_slide) - 2 * var(--_space));
    }

    [inert] {
      opacity: 0.6;
    }

    /* Buttons and words begin on one line. */
    .rotation,
    .slides:first-child + .controls {
      margin-inline-start: calc(1.1 * var(--_large));
    }
  }

  /* Most of the next would show: room for all of it. */
  @container (inline-size >= 70em) {
    .carousel {
      --_slide: min(50% - var(--_space), 40em);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .carousel > .quote {
      transition: opacity 200ms;
    }
  }

  @media (forced-colors: active), (prefers-contrast: more), (prefers-reduced-transparency: reduce) {
    [inert] {
      opacity: 1;
    }
  }

  /* Also as a server has rendered them, where no script turns them. */
  @media print, (scripting: none) {
    .carousel {
      display: grid;
      margin: 0;
      padding: 0;
      overflow: visible;
    }

    .carousel > .quote {
      inline-size: auto;
      opacity: 1;
      content-visibility: visible;
    }

    .carousel::after {
      content: none;
    }

    .controls {
      display: none;
    }
  }
`;
