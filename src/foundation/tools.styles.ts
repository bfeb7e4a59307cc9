import { css } from 'lit';

/** The row in which an item has its links and small buttons. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
  }

  /* The accent is for what leads on. */
  .tools .tool:not(:hover) {
    color: var(--_muted);
  }
`;
