import { css } from 'lit';

/** The date on one side of the rail, the event on the other, and the sides change: the order of reading stays. */
export const alternateStyles = css`
  @container (inline-size >= 44em) {
    .alternate {
      max-inline-size: 60em;

      --_gutter: 4em;
      --_columns: minmax(0, 1fr) var(--_gutter) minmax(0, 1fr);

      .content {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        align-items: first baseline;
        max-inline-size: none;
      }

      .content::before,
      .content::after {
        inset-inline-start: calc(50% - var(--_marker) / 2);
      }

      .content > *,
      .event:nth-child(even) .content > .date {
        grid-column: 3;
      }

      .event:nth-child(even) .content > *,
      .content > .date {
        grid-column: 1;
      }

      .date {
        grid-row: 1 / span 9;
        margin-inline-end: -0.75em;
        text-align: end;
      }

      .event:nth-child(even) .date {
        margin-inline-end: 0;
        text-align: start;
      }

      .year {
        grid-area: auto / 1 / auto / -1;
        justify-self: center;
        margin-block: 0.3em 0.45em;
      }

      .today {
        max-inline-size: none;
      }

      .today::before {
        flex: 1;
      }
    }

    .alternate + .all {
      max-inline-size: 60em;
      padding: 0.4em 0 0;
      text-align: center;
    }
  }
`;
