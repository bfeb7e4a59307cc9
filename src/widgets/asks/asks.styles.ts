import { css } from 'lit';
import { factsStyles } from './facts.styles.js';
import { groupStyles } from '../../foundation/group.styles.js';

const cardStyles = css`
  .all {
    margin-block-end: calc(0.75 * var(--_space));
  }

  .cards,
  .list {
    --_gap: calc(2.5 * var(--_space));

    margin-block-end: calc(-1 * var(--_gap));
  }

  .group {
    display: grid;
    column-gap: var(--_gap);
  }

  /* The last of many groups keeps the columns of those above it; a group by itself leaves no column empty. */
  .cards > * {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5em), 1fr));
  }

  .cards > :only-child {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18.5em), 1fr));
  }

  /* Icon or image, number, title, body, actions, facts: each on one line with its neighbours'. A line that no card of a
     row has takes no space, so there are no gaps, and the space is the children's own. */
  .ask {
    position: relative;
    display: grid;
    grid-row: span 6;
    grid-template: subgrid / minmax(0, 1fr);
    align-items: start;
    isolation: isolate;
    margin-block-end: var(--_gap);
    padding-block-start: var(--_space);
    border-block-start: 2px solid;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }

  /* One ask is a statement, not a column. */
  .ask:only-child,
  .list .ask {
    max-inline-size: 42em;
  }

  .ask:focus-visible {
    outline-offset: 5px;
  }

  .image,
  .icon::slotted(*) {
    grid-row: 1;
    justify-self: start;
    margin-block-end: var(--_space);
  }

  .image {
    inline-size: 100%;
    max-block-size: 24em;
    object-fit: cover;
  }

  .cards .image {
    aspect-ratio: 3 / 2;
  }

  .icon::slotted(*) {
    block-size: 3em;
    color: var(--_accent);
  }

  .number {
    grid-row: 2;
    margin-block-end: 0.2em;
    color: var(--_accent);
    font-family: var(--campaign-heading-font, inherit);
    font-size: 3em;
    font-weight: 300;
    line-height: 1;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .title {
    grid-row: 3;
    font-size: var(--_large);
    line-height: 1.2;
  }

  .body,
  .folded {
    grid-row: 4;
  }

  .folded > .body {
    margin: 0;
  }

  .body,
  .folded,
  .tools {
    margin-block-start: calc(0.75 * var(--_space));
  }

  summary {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    margin-block-start: 0.4em;
    border-radius: var(--_radius);
    color: var(--_accent);
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '+' / '';
    font-weight: 700;
  }

  [open] > summary::before {
    content: '−' / '';
  }

  .tools {
    grid-row: 5;
  }

  .link::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
  }

  .ask:has(.link) {
    cursor: pointer;
  }

  .ask:hover:not(:has(button:hover, summary:hover)) .link {
    text-decoration-thickness: 2px;
  }

  /* Four are two and two, not three and one. */
  @container (40em <= inline-size < 81.5em) {
    .cards > :only-child:has(> :nth-child(4):last-child) {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* Where there are two columns, an odd one at the end has a row of its own. */
  @container (39.5em <= inline-size < 60.5em) {
    .cards .ask:nth-child(odd):last-child:not(:has(.image)) {
      grid-column: 1 / -1;
    }
  }

  /* There is room for the number in a column of its own. */
  @container (inline-size >= 30em) {
    .list .ask:has(.number) {
      grid-template-columns: 3.5em minmax(0, 1fr);
      align-items: first baseline;

      > :not(.number) {
        grid-column: 2;
      }

      .number {
        grid-row: 3;
        margin: 0;
        font-size: 2.5em;
      }
    }
  }

  @media print {
    .ask {
      break-inside: avoid;
    }

    /* A browser that knows no such content, as Firefox before 143 and Safari before 18.4, drops this rule: what stays
       closed on paper has its summary, which says that there is more. The next rule shows the content. */
    summary,
    ::details-content {
      display: none;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

export const asksStyles = [cardStyles, factsStyles, groupStyles];
