/** The line beside the events, and a marker on it for each: filled once it is past, hollow and quiet while it is to come. */
import { css } from 'lit';

export const railStyles = css`
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
    /* All border: printers and forced colours leave out a background. */
    border: calc(var(--_marker) / 2 + 0.5px) solid var(--_accent);
    border-radius: 50%;
  }

  .content::after {
    inset-block: calc(0.28em + var(--_marker) + 0.35em) calc(-2 * var(--_space) + 0.1em);
    margin-inline-start: calc(var(--_marker) / 2 - 1px);
    border-inline-start: 2px var(--_line) var(--_border);
  }

  /* Past the year, which stands between two events where there is no room beside them, however large a page has made it;
     not below the line of today, where the rail has ended. */
  @container (inline-size < 40em) {
    .group > :is(.event + .event, .group + .group > .event):has(> .year:first-child)::before {
      content: '';
      grid-area: 1 / 2;
      margin-block: -0.1em 0.07em;
      margin-inline-start: calc(var(--_marker) / 2 - 1px);
      border-inline-start: 2px var(--_line) var(--_border);
    }

    /* Below it also where a page shows no years: the rail would lead through the marker. */
    .year:first-child + .content {
      grid-row: 2;
    }
  }

  [part~='present'] .content::before {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [part~='future'] {
    --_line: dashed;

    .content::before {
      border: 2px solid var(--_muted);
    }
  }

  .group:last-child > .event:last-child .content::after {
    content: none;
  }
`;
