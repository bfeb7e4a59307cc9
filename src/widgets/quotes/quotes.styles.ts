import { css } from 'lit';

export const quotesStyles = css`
  .slides {
    display: flex;
    gap: calc(2 * var(--_space));
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }

  .slides::-webkit-scrollbar {
    display: none;
  }

  .slides:focus-visible {
    outline-offset: 6px;
  }

  .slide {
    flex: none;
    inline-size: 100%;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    transition: opacity 200ms;
  }

  .quote {
    display: flex;
    flex-direction: column;
    align-items: start;
    max-inline-size: 40em;
    /* The opening mark hangs in this space. */
    padding-inline-start: calc(var(--_large) * 1.1);
  }

  .list {
    display: grid;
    gap: calc(2.5 * var(--_space));
    list-style: none;
  }

  .words {
    quotes: auto;
    font-size: var(--_large);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .words p:first-child::before {
    content: open-quote;
    float: inline-start;
    inline-size: 1.1em;
    margin-inline-start: -1.1em;
    color: var(--_accent);
    font-size: 1em;
    font-weight: 700;
    text-align: center;
  }

  .words p:last-child::after {
    content: close-quote;
  }

  .attribution {
    display: flex;
    align-items: center;
    gap: calc(0.75 * var(--_space));
    margin-block-start: calc(1.25 * var(--_space));
    line-height: 1.4;
  }

  .author,
  .role {
    display: block;
  }

  .author {
    font-weight: 700;
  }

  .role {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .portrait {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    object-fit: cover;
  }

  .more {
    margin-block-start: calc(0.5 * var(--_space));
    font-size: 0.9375em;
  }

  .controls {
    display: flex;
    align-items: center;
    gap: calc(0.5 * var(--_space));
    margin-block-start: calc(1.5 * var(--_space));
    padding-inline-start: calc(var(--_large) * 1.1);
  }

  .position {
    margin-inline-start: calc(0.5 * var(--_space));
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  /* A hint of the next where there is room. */
  @container (inline-size >= 46em) {
    .slides {
      --_slide: min(100% - 8em, 40em);
    }

    .slide {
      inline-size: var(--_slide);
    }

    /* Room for the last slide to stand at the start as well. */
    .slides::after {
      content: '';
      flex: none;
      inline-size: calc(100% - var(--_slide) - 2 * var(--_space));
    }

    .slide[inert] {
      opacity: 0.35;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .slide {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .slide[inert] {
      opacity: 1;
    }
  }

  @media print {
    .slides {
      display: grid;
      overflow: visible;
    }

    .slide {
      inline-size: auto;
      opacity: 1;
    }

    .controls {
      display: none;
    }
  }
`;
