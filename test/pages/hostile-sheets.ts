/** Style sheets of pages that respect nobody: as they come from npm, and what was met or can be thought of. */

const modules = '/node_modules';

export const published: Readonly<Record<string, string>> = {
  'Bootstrap 3': `${modules}/bootstrap-3/dist/css/bootstrap.css`,
  'Bootstrap 3 theme': `${modules}/bootstrap-3/dist/css/bootstrap-theme.css`,
  'Bootstrap 4': `${modules}/bootstrap-4/dist/css/bootstrap.css`,
  'Bootstrap 5': `${modules}/bootstrap/dist/css/bootstrap.css`,
  'Bootstrap 5 reboot': `${modules}/bootstrap/dist/css/bootstrap-reboot.css`,
  'Tailwind preflight': `${modules}/tailwindcss/preflight.css`,
  Foundation: `${modules}/foundation-sites/dist/css/foundation.css`,
  normalize: `${modules}/normalize.css/normalize.css`,
  Pico: `${modules}/@picocss/pico/css/pico.classless.css`,
  Bulma: `${modules}/bulma/css/bulma.css`,
};

export const handmade: Readonly<Record<string, string>> = {
  'unset everything': '* { all: unset !important }',
  'initial everything': '* { all: initial !important }',
  'revert everything': '* { all: revert !important }',
  'small type': '* { font-size: 10px !important; line-height: 1 !important }',
  'wide letters': 'body, body * { letter-spacing: 0.5em !important; word-spacing: 2em !important }',
  capitals: 'body { text-transform: uppercase; font-variant: small-caps }',
  'pictures as large as they are':
    'img { max-width: none !important; width: 200% !important; border: 9px solid red !important }',
  'a tiny root': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'content boxes':
    '*, ::before, ::after { box-sizing: content-box !important; padding: 7px !important; border: 3px solid red !important }',
  'a reset of old':
    '* { margin: 0; padding: 0; border: 0; outline: 0; vertical-align: baseline; background: transparent; list-style: none; quotes: none }',
  'no outlines': '* { outline: none !important } :focus { outline: 0 !important; box-shadow: none !important }',
  'everything inherits': `body { text-align: center; text-indent: 3em; white-space: nowrap; word-break: break-all; line-height: 3;
    font-weight: 900; font-style: italic; text-shadow: 2px 2px red; list-style: square inside; cursor: crosshair; quotes: none;
    hyphens: none; tab-size: 40; border-collapse: collapse; caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9;
    font-stretch: 50%; font-kerning: none; pointer-events: none; -webkit-text-stroke: 1px red; text-wrap: nowrap }`,
  'boxes of another kind': '* { display: inline-flex !important; float: left; container-type: normal !important }',
  'moving everything': '* { transition: all 2s !important; animation-duration: 2s !important }',
  'a page from right to left': 'html { direction: rtl }',
  'a dark page': 'html { color-scheme: dark; background: #111; color: #ddd }',
  // As in the themes of WordPress from 2010 to 2024: selectors and kinds of rules, not their texts.
  'Twenty Ten': `body, input, textarea { font: 16px/24px Georgia, serif; color: #333 } #content * { margin: 0; padding: 0; border: 0 }
    #content ul, #content ol { margin: 0 0 18px 1.5em } #content h2, #content h3 { margin: 0 0 20px; line-height: 1.5em }
    #content blockquote { font-style: italic; padding: 0 3em } #content img { max-width: 640px }`,
  'Twenty Fifteen': `html { box-sizing: border-box; font-size: 62.5%; overflow-y: scroll } *, ::before, ::after { box-sizing: inherit }
    body, button, input { color: #333; font-family: "Noto Serif", serif; font-size: 17px; font-size: 1.7rem; line-height: 1.6471 }
    button, input[type=submit] { background-color: #333; border: 0; text-transform: uppercase; padding: 0.7917em 1.5em }
    blockquote { border-left: 4px solid #707070; font-style: italic; margin-bottom: 1.8947em; padding-left: 0.7778em }`,
  'Twenty Twenty': `body { letter-spacing: -0.015em; text-align: left; background: #f5efe0 } .entry-content { font-family: Georgia; }
    .entry-content > * { max-width: 58rem; margin: 0 auto 1.25em; font-size: 1.1em } button { background: #cd2653; letter-spacing: 0.0333em }
    h1, h2, h3, h4 { font-feature-settings: "lnum"; letter-spacing: -0.0167em; margin: 3.5rem auto 2rem } li { line-height: 1.5 }`,
  'Twenty Twenty-One': `a:focus { background: rgba(255, 255, 255, .9); outline: 2px dotted } * { max-width: 100% }
    button:not(:hover):not(:active):not(.has-background) { background-color: #28303d !important; border: 3px solid !important }
    .entry-content > *:not(.alignwide) { max-width: 610px !important; margin-left: auto !important; margin-right: auto !important }`,
  'Twenty Twenty-Four': `:where(body) { --wp--preset--spacing--50: 2rem; line-height: 1.55; font-weight: 300; font-style: normal }
    .is-layout-constrained > :where(:not(.alignleft)) { max-width: 620px; margin-left: auto !important; margin-right: auto !important }
    :where(.is-layout-flow) > * { margin-block-start: 1.2rem; margin-block-end: 0 } :where(h2) { font-family: Cardo; font-weight: 400 }`,
};
