/**
 * Tokens, what the host needs whatever the page does, and what looks the same in every widget. What only some widgets
 * have is in the fragments beside this file: button, chip, group, strip, tool, tools.
 *
 * A token without a value derives from the page's own text colour, so that a widget looks at home on a light and on a
 * dark page alike. `currentColor` in a private property is resolved where it is used: a box that changes `color` must
 * not use the derived colours for its own background.
 */
import { css } from 'lit';

export const themeStyles = css`
  /* A page's "* { all: unset !important }" must not undo these. Where the page shrinks the element to its content (a flex
     row, a table cell), containment would leave nothing without a size; a grid must not take that for the least. */
  :host {
    display: block !important;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 20em !important;
    min-inline-size: 0;
  }

  /* The colon is escaped, as it would lose its quotes where CDN files are minified. */
  :host(
      :is(
          [hidden]:not([hidden='until-found']),
          [popover]:not(:popover-open),
          [style*='display: none'],
          [style*='display\\3anone']
        )
    ) {
    display: none !important;
  }

  /* What takes the focus, or is led to, comes to stand clear of a page's sticky header. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    scroll-margin-block: 5em;
  }

  /* Of what the page hands down, only these are taken. The language among them: hyphens and quotation marks need it. */
  .widget {
    all: initial;
    display: block;
    color: var(--campaign-text, inherit);
    color-scheme: inherit;
    font-family: var(--campaign-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-locale: inherit;
    -webkit-text-size-adjust: inherit;

    --_fill: var(--campaign-accent, oklch(from currentColor clamp(0.42, (l - 0.58) * 1e6, 0.82) 0.14 255 / 1));
    /* The accent for text and lines: as it can be read, or darkened beside dark text, lightened beside light text, to a
       luminance that can. CSS cannot ask two colours at once: the luminance of the text comes along as alpha. */
    --_most: 0.13;
    --_least: 0.36;
    --_light-text: clamp(0, (alpha - 0.295) * 1e6, 1);
    --_darken: max(var(--_light-text), min(1, var(--_most) / y));
    --_lighten: var(--_light-text) * max(0, (var(--_least) - y) / (1.001 - y));
    --_accent: color(
      from
        color-mix(
          in xyz-d65,
          color(from var(--_fill) xyz-d65 x y z / none),
          color(from currentColor xyz-d65 none none none / calc(y + 0.1))
        )
        xyz-d65 calc(x * var(--_darken) + (0.95 - x) * var(--_lighten))
        calc(y * var(--_darken) + (1 - y) * var(--_lighten)) calc(z * var(--_darken) + (1.089 - z) * var(--_lighten)) / 1
    );
    /* Fainter than the text, but less so where the text itself is no more than readable. */
    --_closer: max(0, min(l - 0.39, 0.74 - l)) * 1.5;
    --_muted: var(--campaign-muted, oklch(from currentColor l c h / calc(0.78 + var(--_closer))));
    --_border: var(--campaign-border, oklch(from currentColor l c h / 0.15));
    --_control: oklch(from currentColor l c h / calc(0.62 + var(--_closer)));
    --_surface: var(--campaign-surface, oklch(from currentColor l c h / 0.04));
    --_error: oklch(from currentColor clamp(0.46, (l - 0.58) * 1e6, 0.78) 0.18 27 / 1);
    --_radius: var(--campaign-radius, 4px);
    --_space: var(--campaign-space, 1em);
    --_ratio: var(--campaign-scale, 1.2);
    --_larger: calc(1em * var(--_ratio));
    --_large: calc(var(--_larger) * var(--_ratio));
  }

  @container (inline-size >= 40em) {
    .widget {
      --_ratio: var(--campaign-scale, 1.25);
    }
  }

  @media (prefers-contrast: more), (prefers-reduced-transparency: reduce) {
    .widget {
      --_most: 0.08;
      --_least: 0.5;
      --_muted: currentColor;
      --_border: currentColor;
      --_control: currentColor;
    }
  }

  :is(ul, ol) {
    list-style: none;
  }

  .heading,
  .title {
    font-family: var(--campaign-heading-font, inherit);
    font-size: var(--_larger);
    font-weight: var(--campaign-heading-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading {
    max-inline-size: 26em;
    margin-block-end: calc(1.25 * var(--_space));
    font-size: calc(var(--_large) * var(--_ratio));
    line-height: 1.15;
    letter-spacing: -0.01em;
  }

  .heading:has(+ .intro) {
    margin-block-end: calc(0.5 * var(--_space));
  }

  .intro {
    margin-block-end: calc(2 * var(--_space));
  }

  /* On sheets of paper, and in columns of a page. */
  .heading,
  .intro {
    break-inside: avoid;
    break-after: avoid;
  }

  /* 45 to 75 characters a line, in any font. No "text-wrap: pretty": with it some texts crash WebKit
     (https://bugs.webkit.org/show_bug.cgi?id=306377). */
  .text {
    max-inline-size: 60ch;
  }

  .heading,
  .title,
  .text {
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
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

  .link {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
  }

  .image {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  button {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    border-color: currentColor;
  }

  button:active {
    opacity: 0.7;
  }

  [aria-disabled='true'] {
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  a:focus-visible {
    border-radius: var(--_radius);
    outline-offset: 1px;
  }

  /* Long words and large text would make the page wider. Fixed, as it makes no page longer then, from within a closed box;
     a widget that is placed for it would lie above what follows, with all that sticks out of it. */
  .hidden {
    position: fixed;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    /* Drawn shapes, which say what has come true. */
    ::before,
    ::after {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }

    :focus-visible {
      outline: none;
    }

    /* Escaped, like the colon above. */
    a:not([href^='\\#'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    button {
      display: none !important;
    }
  }
`;
