import { css } from 'lit';

export const signupStyles = css`
  .form,
  .panel,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.25 * var(--_space));
    justify-items: start;
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
  }

  /* Its box for a tick lies above its label, and not above the page's own header. */
  .field {
    position: relative;
    z-index: 0;
    gap: 0.3em;
    justify-items: stretch;
    inline-size: 100%;
    min-inline-size: 0;
    border: 0;
  }

  .label {
    font-weight: 700;
  }

  legend {
    padding: 0 0 0.3em;
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

  :is(input, select, textarea) {
    min-inline-size: 0;
    min-block-size: max(44px, 2.75em);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    /* iOS zooms into fields of a smaller font. */
    font-size: max(1em, 16px);
  }

  /* As wide as what is typed. */
  [autocomplete='postal-code'],
  [type='number'],
  [type='date'] {
    max-inline-size: 12em;
  }

  textarea {
    resize: vertical;
  }

  /* A section that cuts off what is outside of it leaves the ring of a field whole. */
  :is(input, select, textarea):focus-visible {
    outline-offset: -1px;
  }

  /* Within its edges, which stay in line. Not its border, which a page may have set; forced colours would take a shadow
     away. A group of radio buttons is invalid as well, but has no frame. */
  [aria-invalid='true']:not(fieldset, :focus-visible) {
    outline: 2px solid var(--_error);
    outline-offset: -2px;
  }

  /* Chrome scrolls to the part that has the focus, and would leave it under a header that stays. */
  ::-webkit-datetime-edit-day-field,
  ::-webkit-datetime-edit-month-field,
  ::-webkit-datetime-edit-year-field,
  ::-webkit-calendar-picker-indicator {
    scroll-margin-block: 5em;
  }

  /* The button within has no ring of its own, as a drawing has taken its place. */
  [type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
  }

  /* A calendar in the colour of the text, as a page that is dark need not say so, forced colours among them. */
  ::-webkit-calendar-picker-indicator {
    inline-size: 1.5em;
    block-size: 1.5em;
    padding: 0;
    outline: 2px solid;
    outline-offset: -0.375em;
    background: linear-gradient(currentColor 0 0) 50% 0.375em / 0.75em 0.25em no-repeat;
    forced-color-adjust: preserve-parent-color;
  }

  select {
    padding-inline-end: 2.25em;
    appearance: none;
  }

  .select-field::after {
    content: '';
    position: absolute;
    inset-inline-end: 1.25em;
    inset-block-end: max(20px, 1.25em);
    padding: 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  .field .tool {
    justify-self: start;
    min-block-size: 44px;
    text-align: start;
  }

  .checkbox-field,
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.3em 0.75em;
    align-items: start;
  }

  .option {
    align-content: center;
    min-block-size: max(44px, 2.75em);
    line-height: max(24px, 1.5em);
  }

  .checkbox-field > * {
    grid-column: 2;
  }

  /* A large target, and no larger than its words. In small print, too, the first line is in the middle of the box. */
  .checkbox-field > .label {
    grid-area: 1 / 1 / auto / -1;
    margin-block: -10px;
    padding-block: 10px;
    padding-inline-start: calc(max(24px, 1.5em) + 0.75em);
    font-weight: 400;
    line-height: max(24px, 1.5em);
  }

  /* "(optional)" follows. */
  .label p:only-child {
    display: inline;
  }

  /* Right below the words, however much there is to read about them. */
  .checkbox-field > .error {
    grid-row: 2;
  }

  .checkbox-field :is(.hint, .privacy) {
    color: inherit;
  }

  [type='checkbox'],
  [type='radio'] {
    inline-size: max(24px, 1.5em);
    min-block-size: max(24px, 1.5em);
    /* Not as light as beside light text: some browsers draw their tick in white whatever it is on. */
    accent-color: oklch(from var(--_accent) min(l, 0.6) c h);
  }

  /* The corners of its frame and its ring, however round the fields are. */
  [type='checkbox'] {
    border-radius: 2px;
  }

  .checkbox-field > input {
    grid-area: 1 / 1;
    z-index: 1;
  }

  .panel {
    gap: calc(0.5 * var(--_space));
    justify-self: stretch;
    padding: calc(1.25 * var(--_space));
    border-inline-start: 5px solid var(--_accent);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }

  .panel + * {
    margin-block-start: calc(1.5 * var(--_space));
  }

  .summary {
    border-color: var(--_error);
  }

  /* In the line, so that what is below begins where the title does. */
  .success > .title::before {
    content: '✓ ' / '';
    color: var(--_accent);
  }

  /* It may be the service that speaks, in another language: in its own order, and where our own words begin. */
  .error,
  .summary p {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .summary ul {
    display: grid;
    gap: 0.4em;
  }

  .summary a {
    color: inherit;
  }

  pre {
    white-space: pre-wrap;
  }

  @media print {
    .widget:has(.form) {
      display: none;
    }
  }
`;
