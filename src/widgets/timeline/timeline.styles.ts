import { css } from 'lit';

export const timelineStyles = css`
  .list {
    --_gutter: 2em;
    --_marker: 0.8125em;

    list-style: none;
  }

  .event {
    position: relative;
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    padding-block-end: calc(2 * var(--_space));
  }

  .event:last-child {
    padding-block-end: 0;
  }

  .content,
  .year,
  .today {
    grid-column: -2;
  }

  .content {
    position: relative;
    max-inline-size: 38em;
  }

  /* The rail runs from below this marker to above the next: a hollow marker needs no background of its own. */
  .content::before,
  .content::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_gutter) * -1);
  }

  .content::before {
    inset-block-start: 0.28em;
    inline-size: var(--_marker);
    block-size: var(--_marker);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }

  .content::after {
    inset-block: calc(0.28em + var(--_marker) + 0.35em) calc(-2 * var(--_space) + 0.1em);
    margin-inline-start: calc(var(--_marker) / 2 - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  .event:last-child .content::after {
    content: none;
  }

  .present .content::before {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .future .content::before {
    background: none;
  }

  .future .content::after {
    border-inline-start-style: dashed;
  }

  .year {
    margin-block-end: calc(0.5 * var(--_space));
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.75em;
    margin-block-end: 0.2em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .category::before {
    content: '';
    display: inline-block;
    inline-size: 1em;
    margin-inline-end: 0.75em;
    border-block-start: 1px solid;
    vertical-align: 0.3em;
    opacity: 0.5;
  }

  .state {
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.9286em;
    font-weight: 700;
  }

  .present .state {
    color: var(--_accent);
  }

  .body,
  .more {
    margin-block-start: calc(0.4 * var(--_space));
  }

  .image {
    margin-block-start: var(--_space);
  }

  .today {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0.75em;
    margin-block: 0 calc(2 * var(--_space));
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .today::before,
  .today::after {
    content: '';
    border-block-start: 2px solid;
  }

  .today::before {
    inline-size: calc(var(--_marker) * 1.143);
    flex: none;
  }

  .today::after {
    flex: 1;
  }

  @container (inline-size >= 40em) {
    .event {
      grid-template-columns: 5.5em var(--_gutter) minmax(0, 1fr);
    }

    .year {
      grid-area: 1 / 1;
      justify-self: start;
    }

    .event:has(.today) .year {
      grid-row: 2;
    }

    .list {
      --_gutter: 2.5em;
    }
  }

  @media print {
    .event {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .content::before {
      border-color: CanvasText;
      background: CanvasText;
    }

    .future .content::before {
      background: none;
    }

    .content::after {
      border-color: CanvasText;
    }
  }
`;
