/**
 * Tokens, what the host needs whatever the page does, and what looks the same in every widget.
 *
 * A token without a value derives from the page's own text colour, so that a widget looks at home on a light and on a
 * dark page alike. `currentColor` in a private property is resolved where it is used: a box that changes `color` must
 * not use the derived colours for its own background.
 */
import { css } from 'lit';

export const themeStyles = css`
  /* A page's "* { all: unset !important }" must not undo these. Where the page shrinks the element to its content (a flex
     row, a table cell), containment would leave nothing without a size of its own. */
  :host {
    display: block !important;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 20em !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* Of what the page hands down, only these are taken. */
  .widget {
    all: initial;
    display: block;
    color: var(--campaign-text, inherit);
    color-scheme: inherit;
    font-family: var(--campaign-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    visibility: inherit;

    --_accent: var(--campaign-accent, oklch(from currentColor clamp(0.42, l, 0.82) 0.14 255));
    --_on-accent: var(--campaign-on-accent, oklch(from var(--_accent) clamp(0, (0.64 - l) * 1000, 1) 0 0));
    --_muted: var(--campaign-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_border: var(--campaign-border, color-mix(in srgb, currentColor 15%, transparent));
    --_control: color-mix(in srgb, currentColor 62%, transparent);
    --_surface: var(--campaign-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_error: oklch(from currentColor clamp(0.46, l, 0.78) 0.18 27);
    --_radius: var(--campaign-radius, 4px);
    --_space: var(--campaign-space, 1em);
    --_ratio: 1.2;
    --_larger: calc(1em * var(--_ratio));
    --_large: calc(var(--_larger) * var(--_ratio));
    --_display: calc(var(--_large) * var(--_ratio));
  }

  @container (inline-size >= 40em) {
    .widget {
      --_ratio: 1.25;
    }
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .heading,
  .title {
    font-size: var(--_larger);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading {
    max-inline-size: 26em;
    margin-block-end: calc(1.25 * var(--_space));
    font-size: var(--_display);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }

  .heading + .intro {
    margin-block: calc(-0.75 * var(--_space)) calc(2 * var(--_space));
  }

  .text {
    max-inline-size: 38em;
    text-wrap: pretty;
  }

  .text > * + * {
    margin-block-start: 0.6em;
  }

  .text ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  .image {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  /* Its words are in a span of their own, as the background derives from the page's text colour. */
  .button {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.5em 1.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  .button:hover {
    border-color: currentColor;
  }

  .button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  .primary {
    border-color: transparent;
    background: var(--_accent);
  }

  .primary > span {
    color: var(--_on-accent);
  }

  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }

  /* A small button beside a text: it looks like a link, and behaves like a button. */
  .tool {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
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

  /* A choice that is on or off. What is on has a tick as well as a colour. */
  .chip {
    min-block-size: 36px;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_control);
    border-radius: 1.5em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .chip[aria-pressed='true'] {
    border: 2px solid var(--_accent);
    font-weight: 700;
  }

  .chip[aria-pressed='true']::before {
    content: '✓ ' / '';
    color: var(--_accent);
  }

  /* A round button with an arrow. */
  .step {
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid var(--_control);
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .step:hover {
    border-color: currentColor;
    background: var(--_surface);
  }

  .step[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: default;
  }

  .step[aria-disabled='true'] .arrow {
    opacity: 0.5;
  }

  .arrow {
    --_turn: 45deg;

    inline-size: 10px;
    block-size: 10px;
    border-block-start: 2px solid;
    border-right: 2px solid;
    rotate: var(--_turn);
    translate: -2px;
  }

  .arrow.previous,
  .arrow.next:dir(rtl) {
    --_turn: -135deg;

    translate: 2px;
  }

  .arrow.previous:dir(rtl) {
    --_turn: 45deg;

    translate: -2px;
  }

  @media (forced-colors: active) {
    .step[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }

    button {
      display: none !important;
    }
  }
`;
