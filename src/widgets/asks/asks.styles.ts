import { css } from 'lit';

export const asksStyles = css`
  .list {
    display: grid;
    gap: calc(2.5 * var(--_space)) calc(2 * var(--_space));
    list-style: none;
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
  }

  /* One ask is a statement, not a column. */
  .list:has(> :only-child),
  .list.list {
    --_measure: 38em;
  }

  .ask {
    position: relative;
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    align-content: start;
    row-gap: calc(0.75 * var(--_space));
    max-inline-size: var(--_measure, none);
    padding-block-start: var(--_space);
    border-block-start: 2px solid;
  }

  /* Rows that no card of the line fills take no space. */
  .cards {
    grid-auto-rows: auto;
  }

  .number {
    margin-block-end: calc(0.35 * var(--_space));
    color: var(--_accent);
    font-size: calc(var(--_display) * var(--_ratio));
    font-weight: 300;
    line-height: 1;
    font-variant-numeric: lining-nums;
  }

  .title,
  .text {
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }

  ::slotted(*) {
    display: block;
    max-inline-size: 3em;
    max-block-size: 3em;
    margin-block-end: calc(0.5 * var(--_space));
  }

  .image {
    inline-size: 100%;
    margin-block-end: var(--_space);
  }

  /* The link reaches over the whole card, under everything that can be selected or pressed. */
  .link::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  .title,
  .text,
  .facts,
  .fold,
  .sharing {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
  }

  .ask:has(.link:hover) {
    border-color: var(--_accent);
  }

  .fold,
  .more {
    margin-block-start: calc(0.6 * var(--_space));
  }

  .tools {
    margin-block: calc(-0.5 * var(--_space)) var(--_space);
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    color: var(--_accent);
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .rest {
    margin-block-start: 0.4em;
  }

  .foot {
    align-self: end;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 1em;
    inline-size: 100%;
    padding-block-start: calc(0.5 * var(--_space));
    border-block-start: 1px solid var(--_border);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .addressee {
    font-weight: 700;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-inline-start: auto;
    font-weight: 700;
  }

  /* A circle that fills as the ask comes true, and a cross: shapes, not colours. */
  .status::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1.5px solid;
    border-radius: 50%;
    background: linear-gradient(currentColor) no-repeat bottom / 100% 0%;
  }

  .status time {
    font-weight: 400;
  }

  .promised::before {
    background-size: 100% 50%;
  }

  .adopted::before {
    background-size: 100% 100%;
  }

  .rejected::before {
    border: 0;
    border-radius: 0;
    background:
      linear-gradient(45deg, transparent calc(50% - 1px), currentColor 0 calc(50% + 1px), transparent 0),
      linear-gradient(-45deg, transparent calc(50% - 1px), currentColor 0 calc(50% + 1px), transparent 0);
  }

  @media (forced-colors: active) {
    .status::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  @media print {
    .ask {
      break-inside: avoid;
    }

    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      display: none;
    }
  }
`;
