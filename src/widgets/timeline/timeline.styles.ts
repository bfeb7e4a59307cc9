import { css } from 'lit';
import { alternateStyles } from './alternate.styles.js';
import { categoryStyles } from './category.styles.js';
import { eventStripStyles } from './event-strip.styles.js';
import { railStyles } from './rail.styles.js';
import { groupStyles } from '../../foundation/group.styles.js';

const listStyles = css`
  .list,
  .all {
    --_year: 0em;
    --_gutter: 2em;
    --_marker: round(0.75em, 2px);
    --_line: solid;
    --_columns: var(--_year) var(--_gutter) minmax(0, 1fr);
  }

  /* What is beyond the limit would be taken for full groups. To ask them for what is hidden takes long, of thousands. */
  .list:has(+ .all) > .group {
    content-visibility: visible;
  }

  .event {
    position: relative;
    display: grid;
    grid-template-columns: var(--_columns);
    margin-block-end: calc(2 * var(--_space));
    border-radius: var(--_radius);
  }

  .group:last-child > .event:last-child {
    margin: 0;
  }

  /* Beyond the limit: found by searching, and printed. */
  .event[hidden] {
    margin: 0;
    content-visibility: hidden;
  }

  .content,
  .year {
    grid-column: 3;
  }

  .content {
    position: relative;
    max-inline-size: 60ch;
  }

  .year {
    margin-block-end: 0.5em;
    font-family: var(--campaign-heading-font, inherit);
    font-size: var(--_large);
    font-weight: var(--campaign-heading-weight, 700);
    line-height: 1;
  }

  .year,
  .date,
  .today,
  .count {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .date,
  .caption {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* What stands in this line may break between its pieces. Of one with two lines, the first is what titles and years
     stand on, as of no other box. */
  .date {
    margin-block-end: 0.3em;
  }

  .date > * {
    display: inline-flex;
    max-inline-size: calc(100% - 0.75em);
    overflow-wrap: anywhere;
  }

  .date > :not(:has(+ time)) {
    margin-inline-end: 0.75em;
  }

  .state {
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.9286em;
    font-weight: 700;
  }

  [part~='past'] .state {
    position: absolute;
    inset-inline-start: 0;
    clip-path: inset(50%);
  }

  [part~='present'] .state {
    color: var(--_accent);
  }

  .body:empty {
    display: none !important;
  }

  .body,
  .more,
  .tools {
    margin-block-start: calc(0.4 * var(--_space));
  }

  .tools {
    column-gap: 1.25em;
    font-size: 0.875em;
  }

  .image {
    max-block-size: min(28em, 75vh);
    margin-block-start: var(--_space);
    object-fit: contain;
    object-position: 0;
  }

  .image:dir(rtl) {
    object-position: 100%;
  }

  .caption {
    margin-block-start: 0.5em;
  }

  .today {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0.75em;
    /* It ends where the texts do. */
    max-inline-size: calc((var(--_year) + var(--_gutter) + 60ch) / 0.875);
    margin-block-end: calc(2 * var(--_space));
    color: var(--_accent);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  .today > * {
    font-weight: 700;
  }

  .today::before,
  .today::after {
    content: '';
    flex: 1;
    border-block-start: 2px solid;
  }

  /* It crosses the rail, and ends where the words of an event begin. */
  .today::before {
    flex: none;
    inline-size: calc((var(--_year) + var(--_gutter)) / 0.875 - 0.75em);
  }

  .all {
    padding-inline-start: calc(var(--_year) + var(--_gutter));
  }

  @container (inline-size >= 40em) {
    .list,
    .all {
      --_year: max(5.5em, 2.9 * var(--_large) + 1em);
      --_gutter: 2.5em;
    }

    .year {
      grid-area: 1 / 1;
      justify-self: start;
    }

    .year,
    .content {
      align-self: first baseline;
    }

    .today ~ .year {
      grid-row: 2;
    }
  }

  @media print {
    .event {
      break-inside: avoid;
    }

    .event[hidden] {
      margin-block-end: calc(2 * var(--_space));
      content-visibility: visible;
    }

    .all {
      display: none;
    }
  }
`;

/** The list, and what changes it: later ones win. */
export const timelineStyles = [groupStyles, listStyles, railStyles, categoryStyles, alternateStyles, eventStripStyles];
