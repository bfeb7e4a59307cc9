import { jsonForScript } from '../content/escape.js';
import { stage } from './stage.js';

/**
 * A page as a partner has it: a heading, a paragraph, the widgets, and text under them. `shown` lists a contestant with
 * its content for each widget; `reserved` is CSS that keeps space for what has not been drawn.
 */
export function partnerPage(shown, reserved = '') {
  const body = shown.map(
    ({ contestant, content }, index) => `<div id="box-${index}">${contestant.markup(content)}</div>
<p>The page goes on with a text of its own, about the people who stand behind the campaign.</p>`,
  );
  const starts = shown.map(({ contestant, content }, index) => startOf(contestant, content, index));
  return pageOf(
    shown.map(({ contestant }) => contestant),
    {
      reserved,
      body: `<h1>A campaign on a partner’s page</h1>
<p>The partner says in a few words why the campaign matters to the people who come here.</p>
${body.join('\n')}`,
      end: starts.join('\n'),
    },
  );
}

/** A page on which everything is loaded and nothing is shown yet: the stage takes it from there. */
export function libraryPage(contestant) {
  return pageOf([contestant], {
    body: '<div id="box"></div>',
    end: `<script>globalThis.driver = ${sourceOf(contestant.driver)};
globalThis.stage = (${stage})();</script>`,
  });
}

/** The methods of a driver as the text of an object. */
export function sourceOf(driver) {
  return `{${Object.values(driver).map(String).join(',\n')}}`;
}

/** What a page adds to a library to start it: the text of a script. */
export function ownScriptOf({ driver, startsItself }) {
  return driver.start && !startsItself ? String(driver.start) : '';
}

function startOf(contestant, content, index) {
  if (!ownScriptOf(contestant)) return '';
  return `<script>({${ownScriptOf(contestant)}}).start(document.getElementById('box-${index}'), ${jsonForScript(content)})</script>`;
}

function pageOf(contestants, { body, end, reserved = '' }) {
  const all = (pieces) => [...new Set(contestants.flatMap(pieces))].join('\n');
  // A module waits for the page anyway; any other script stands at the end, where it holds up least.
  const tags = (isModule) =>
    all(({ scripts }) =>
      scripts
        .filter((script) => !!script.isModule === isModule)
        .map(({ src }) => `<script ${isModule ? 'type="module" ' : ''}src="${src}"></script>`),
    );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benchmark</title>
<link rel="icon" href="data:,">
${all(({ styles }) => styles.map((href) => `<link rel="stylesheet" href="${href}">`))}
<style>body{font:1em/1.5 sans-serif;margin:1em}${all(({ ownStyle }) => [ownStyle])}${reserved}</style>
${tags(true)}
</head>
<body>
${body}
${tags(false)}
${end}
</body>
</html>`;
}
