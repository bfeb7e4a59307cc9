import { css } from 'lit';

export const signupStyles = css`
  .form,
  .panel {
    display: grid;
    gap: calc(1.25 * var(--_space));
    justify-items: start;
    max-inline-size: 32em;
  }

  .field {
    display: grid;
    gap: 0.3em;
    inline-size: 100%;
  }

  .label {
    font-weight: 700;
  }

  .optional,
  .hint,
  .privacy {
    color: var(--_muted);
    font-weight: 400;
  }

  .error {
    color: var(--_error);
    font-weight: 700;
  }

  input {
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    /* iOS zooms into fields of a smaller font. */
    font-size: max(1em, 16px);
  }

  [aria-invalid] {
    border: 2px solid var(--_error);
  }

  .checkbox {
    grid-template-columns: 24px 1fr;
    gap: 0.3em 0.75em;
  }

  .checkbox .label {
    grid-column: 2;
    font-weight: 400;
  }

  .checkbox .error {
    grid-column: 2;
  }

  .checkbox input {
    grid-area: 1 / 1;
    inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .panel {
    gap: calc(0.5 * var(--_space));
    margin-block-end: calc(1.5 * var(--_space));
    padding: calc(1.25 * var(--_space));
    border-inline-start: 5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .summary {
    border-color: var(--_error);
  }

  .summary a {
    color: inherit;
  }

  @media print {
    .form {
      display: none;
    }
  }
`;
