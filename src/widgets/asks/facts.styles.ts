/** What is known of an ask besides its words: addressee, reference and status. */
import { css } from 'lit';

export const factsStyles = css`
  /* Two groups at the two ends of a line, or in two lines where it is short. */
  .facts,
  .facts > * {
    display: flex;
    flex-wrap: wrap;
    align-items: first baseline;
    gap: 0 1em;
  }

  .facts {
    grid-row: 6;
    justify-content: space-between;
    margin-block-start: calc(1.25 * var(--_space));
    padding-block-start: calc(0.5 * var(--_space));
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  /* A long reference gives way: the status stays on the line of the addressee, as in the cards beside it. */
  @container (inline-size >= 30em) {
    .facts > :first-child:has(*) {
      flex: 1 10em;
    }
  }

  .addressee,
  .status {
    font-weight: 700;
  }

  /* A circle that fills as the ask comes true, and a cross: shapes, not colours. */
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.857em;
    block-size: 0.857em;
    margin-inline-end: 0.4em;
    vertical-align: -0.07em;
    border: 1.5px solid;
    border-radius: 50%;
    background: linear-gradient(currentColor 0 0) no-repeat bottom / 100% 0%;
    color: var(--_accent);
  }

  .promised::before {
    background-size: 100% 50%;
  }

  .adopted::before {
    background-size: auto;
  }

  /* Of whole surfaces: one that is partly transparent is a square in PDFs from Firefox. */
  .rejected::before {
    scale: 1.25;
    rotate: 45deg;
    border: 0;
    border-radius: 0;
    background:
      linear-gradient(currentColor 0 0) no-repeat 50% / 100% 2px,
      linear-gradient(currentColor 0 0) no-repeat 50% / 2px 100%;
    color: var(--_error);
  }

  @media (forced-colors: active) {
    .status::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
