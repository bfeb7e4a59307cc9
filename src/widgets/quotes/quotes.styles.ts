import { css } from 'lit';

export const quotesStyles = css`
  .frame {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(1.25 * var(--_space)) calc(0.75 * var(--_space));
  }

  /* The button for the rotation comes before it in the document, and stands beside the others. */
  .slides {
    --_size: var(--_large);

    order: -1;
    display: grid;
    flex: none;
    gap: calc(2.5 * var(--_space)) calc(2 * var(--_space));
    inline-size: 100%;
  }

  .quote {
    max-inline-size: 40em;
    /* Quotation marks are counted within each quote: across hundreds, that takes as long as all the rest. */
    contain: style;
    overflow-wrap: anywhere;
  }

  .words {
    quotes: auto;
    /* The opening mark hangs in this space. */
    padding-inline-start: 1.1em;
    font-size: var(--_size);
    line-height: 1.4;
  }

  .attribution,
  .facts {
    padding-inline-start: calc(1.1 * var(--_size));
  }

  .marked > :first-child::before {
    content: open-quote;
    content: open-quote / '';
    float: inline-start;
    margin-inline-start: calc(-1.1em / 1.5);
    color: var(--_accent);
    font-size: 1.5em;
    font-weight: 700;
    line-height: calc(1.4 / 1.5);
  }

  .marked > :last-child::after {
    content: close-quote;
    content: close-quote / '';
  }

  .marked:lang(fr) > :last-child::after {
    content: '\\202f' close-quote;
  }

  .attribution {
    display: flex;
    align-items: center;
    gap: calc(0.75 * var(--_space));
    margin-block-start: calc(1.25 * var(--_space));
    line-height: 1.4;
  }

  .author {
    font-weight: 700;
  }

  .attribution p:empty {
    display: none;
  }

  .role,
  .fact,
  .position {
    color: var(--_muted);
  }

  .role,
  .facts > *,
  .position {
    font-size: 0.9375em;
  }

  .portrait {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    object-fit: cover;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    margin-block-start: calc(0.5 * var(--_space));
  }

  .controls {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: inherit;
  }

  .all {
    min-block-size: 44px;
  }

  .position,
  .pick {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .pick {
    min-inline-size: 32px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .pick,
  .rotation {
    font: inherit;
  }

  .pick[aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.6em;
  }

  .carousel {
    display: flex;
    overflow-x: auto;
    /* Room for the focus ring of a link in the last line. */
    margin-block: -6px;
    padding-block: 6px;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }

  .carousel::-webkit-scrollbar {
    display: none;
  }

  .carousel:focus-visible {
    outline-offset: 6px;
  }

  /* The box cuts off what is outside of it. */
  .quote:focus-visible {
    outline-offset: -3px;
  }

  .carousel > .quote {
    flex: none;
    inline-size: 100%;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    transition: opacity 200ms;
  }

  .carousel > .low {
    content-visibility: auto;
  }

  .carousel.pulled {
    scroll-snap-type: none;
    user-select: none;
  }

  .pause,
  .play {
    inline-size: 12px;
    block-size: 12px;
    border-inline: 4px solid;
  }

  .play {
    border: 6px solid;
    clip-path: polygon(10% 0, 100% 50%, 10% 100%);
  }

  .row {
    --_size: var(--_larger);

    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    row-gap: 0;
  }

  /* The names stand on one line, however long the words above them. */
  .row > .quote {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    align-items: start;
  }

  /* A hint of the next where there is room. */
  @container (inline-size >= 46em) {
    .carousel {
      --_slide: min(100% - 8em, 40em);
    }

    .carousel > .quote {
      inline-size: var(--_slide);
    }

    /* Room for the last one to stand at the start as well. */
    .carousel::after {
      content: '';
      flex: none;
      inline-size: calc(100% - var(--_slide) - 2 * var(--_space));
    }

    .quote[inert] {
      opacity: 0.35;
    }

    /* Buttons and words begin on one line. */
    .frame > :not(.slides):first-child,
    .slides:first-child + .controls {
      margin-inline-start: calc(1.1 * var(--_large));
    }
  }

  @media (hover: hover) {
    .carousel {
      cursor: grab;
    }

    .carousel.pulled {
      cursor: grabbing;
    }

    .carousel > :not([inert]) > * {
      cursor: auto;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .carousel > .quote {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .quote[inert] {
      opacity: 1;
    }
  }

  @media print {
    .frame {
      display: block;
    }

    .carousel {
      display: grid;
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

    .quote {
      break-inside: avoid;
    }

    .controls {
      display: none;
    }
  }
`;
