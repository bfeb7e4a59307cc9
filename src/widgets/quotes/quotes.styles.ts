import { css } from 'lit';

export const quotesStyles = css`
  /* In a larger font its height changes, which tells of it. */
  .ruler {
    block-size: 1em;
    margin-block-end: -1em;

    /* And within its padding, in the other direction. */
    &:dir(rtl) {
      padding-block-start: 1px;
    }
  }

  .frame {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(1.25 * var(--_space)) calc(0.5 * var(--_space));
  }

  /* The button for the rotation comes before it in the document, and stands beside the others. */
  .slides {
    --_size: var(--_large);

    order: -1;
    display: grid;
    gap: calc(2.5 * var(--_space)) calc(2 * var(--_space));
    inline-size: 100%;
  }

  .quote {
    max-inline-size: 40em;
    overflow-wrap: anywhere;
    /* The opening mark reaches above it. */
    outline-offset: 8px;
  }

  /*
   * Quotation marks are counted within each quote: across hundreds, that takes as long as all the rest. Not in the first
   * ones, as Chromium keeps something of each box that counts by itself and has gone.
   */
  .quote:nth-child(n + 17) {
    contain: style;
  }

  /*
   * Those of the language, which some browsers do not know. By the host as well: in Firefox a language comes into a shadow
   * root, but ":lang()" does not see it there.
   */
  :host(:lang(fr)) .words:not([lang]),
  .words:lang(fr) {
    --_thin: '\\202f';
  }

  :host(:is(:lang(is), :lang(ka), :lang(lb), :lang(mk))) .words:not([lang]),
  .words:is(:lang(is), :lang(ka), :lang(lb), :lang(mk)) {
    quotes: '„' '“';
  }

  :host(:lang(bs)) .words:not([lang]),
  .words:lang(bs) {
    quotes: '„' '”';
  }

  :host(:is(:lang(nb), :lang(nn))) .words:not([lang]),
  .words:is(:lang(nb), :lang(nn)) {
    quotes: '«' '»';
  }

  .words {
    /* The opening mark hangs in this space. */
    padding-inline-start: 1.1em;
    font-size: var(--_size);
    line-height: 1.4;
  }

  .attribution,
  .tools {
    padding-inline-start: calc(1.1 * var(--_size));
  }

  .marked > :first-child::before {
    content: open-quote / '';
    float: inline-start;
    margin-block-start: -0.12em;
    margin-inline-start: calc(-1.1em / 1.5);
    color: var(--_accent);
    font-size: 1.5em;
    font-weight: 700;
    line-height: calc(1.4 / 1.5);
  }

  /* Before the bullets: a list has its padding from the theme. */
  .marked > ul:first-child::before {
    margin-inline-start: calc(-1.1em / 1.5 - 1.2em / 1.5);
  }

  .marked > :last-child:not(ul)::after,
  .marked > ul:last-child > :last-child::after {
    content: var(--_thin,) close-quote / '';
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
    display: none !important;
  }

  .role,
  .fact,
  .position {
    color: var(--_muted);
  }

  .role,
  .tools > * {
    font-size: 0.9375em;
  }

  .portrait {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    object-fit: cover;
  }

  /* Its height stays, so that nothing below it moves. */
  .broken {
    inline-size: 0;
    margin-inline-end: calc(-0.75 * var(--_space));
    visibility: hidden;
  }

  .tools {
    margin-block-start: calc(0.5 * var(--_space));
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

  .row .attribution {
    align-items: start;
  }

  @media print {
    .frame {
      display: block;
    }

    .ruler {
      break-after: avoid;
    }

    /* Its mark reaches above it, and would be cut at the end of a page. */
    .quote {
      padding-block-start: 0.2em;
      break-inside: avoid;
    }
  }
`;
