import { css } from 'lit';

export const eventStripStyles = css`
  .strip {
    /* The room that a box that scrolls would cut from focus rings and markers. */
    margin-block-start: -8px;
    margin-inline-start: -8px;
    padding: 8px 8px var(--_space);
    outline-offset: -3px;
    scroll-padding-inline: 8px;
    scrollbar-width: thin;

    .event {
      flex: none;
      /* A year leaves its room where it does not change. */
      grid: calc(1.5 * var(--_large)) 1fr / auto auto;
      margin: 0;
      scroll-snap-align: start;
      /* Between its own words and those beside it. */
      outline-offset: -1px;
    }

    .event[hidden] {
      inline-size: 0;
    }

    .content {
      grid-area: 2 / 2;
      /* What is under it belongs to the strip, which a mouse can pull. */
      align-self: start;
      inline-size: min(19em, 84cqi);
      padding-block-start: 1.75em;
      padding-inline-end: min(2 * var(--_space), 6cqi);
    }

    .content::before {
      inset: 0;
    }

    .content::after {
      inset-block: calc(var(--_marker) / 2 - 1px) auto;
      inset-inline: calc(var(--_marker) + 0.35em) 0.35em;
      margin: 0;
      border-block-start: 2px var(--_line) var(--_border);
      border-inline-start: 0;
    }

    /* With the line of today, or at the end, it may be wider than the strip, which then comes to rest with its end as well. */
    .today ~ .content,
    .event:last-child .content {
      scroll-snap-align: end;
    }

    .event:last-child .content::after {
      content: none;
    }

    .year {
      grid-area: 1 / 2;
      margin: 0;
    }

    /* A piece of the rail. */
    .today {
      grid-area: 2 / 1;
      block-size: calc(var(--_marker) * 1.143);
      margin: 0;
      padding-inline-end: 0.75em;
    }

    .today::before,
    .today::after {
      flex: none;
      inline-size: 2em;
    }
  }

  .controls {
    display: flex;
    gap: calc(0.5 * var(--_space));
    margin-block-start: var(--_space);
  }

  .strip ~ .all {
    margin-block-start: var(--_space);
    padding: 0;
  }

  @media print {
    .strip {
      flex-wrap: wrap;
      gap: 2em 0;
      overflow: visible;

      .event[hidden] {
        inline-size: auto;
      }
    }
  }
`;
