import { css } from 'lit';

/**
 * A small button beside a text, such as "Copy link": it looks like a link, and behaves like a button. And what sharing.ts
 * says beside one.
 */
export const toolStyles = css`
  .tool {
    border: 0;
    color: var(--_accent);
    min-block-size: 24px;
    min-inline-size: 24px;
    padding-block: 4px;
    /* One by one: Safari before 26.2 drops the shorthand. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .tool:hover {
    text-decoration-style: solid;
  }

  .sharing {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    overflow-wrap: anywhere;
  }

  @media print {
    .answer {
      display: none;
    }
  }
`;
