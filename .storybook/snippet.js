import { sourceLocale } from '../lit-localize.json';
import { version } from '../package.json';
import { declarationsOf } from './controls.js';

const script = `<script type="module" src="https://cdn.jsdelivr.net/npm/campaign-widgets@${version}/dist/cdn/campaign-widgets.js"></script>`;

/** What a partner pastes first, as the README has it. */
export const firstSnippet = `${script}

<campaign-timeline
  heading="How we got here"
  events='[
    { "date": "1989-11-20", "title": "The UN adopts the Convention on the Rights of the Child" },
    { "date": "2022-10-19", "title": "The Digital Services Act is signed" },
    { "date": "2029-06", "title": "The next European elections" }
  ]'>
  <p>In 1989 the UN adopts the Convention on the Rights of the Child. In 2022 the Digital Services Act is signed.</p>
</campaign-timeline>`;

/**
 * The story as a partner would paste it: the script, the tokens that are set, and the tag with its configuration and the
 * story's own markup inside; around it the language and direction of the place, where they are others than those of an
 * English page. A story of several widgets has their tags as it wrote them.
 */
export function snippetOf(source, { component, args }) {
  // A page of documentation hands in what it was given before.
  if (source.startsWith(script)) return source;
  const story = Object.assign(document.createElement('template'), { innerHTML: source }).content;
  const { keys } = customElements.get(component)?.schema ?? {};
  const element = story.querySelector(component ?? '.story');
  const tags = keys
    ? [tagOf(component, element, args, keys)]
    : [...story.querySelectorAll('*')].filter(isWidget).map(markupOf);
  const styles = [...story.querySelectorAll('style')].map(({ textContent }) => textContent);
  return [
    script,
    ...[...styles, styleOf(component, args)]
      .filter(Boolean)
      .map((style) => `<style>\n${reindented(style, 2)}\n</style>`),
    placed(tags.join('\n'), element?.closest('[lang]')),
  ].join('\n\n');
}

function isWidget({ localName }) {
  return localName.startsWith('campaign-');
}

function tagOf(component, element, args, keys) {
  const inline = element?.querySelector('script');
  inline?.remove();
  const configuration = inline ? JSON.parse(inline.textContent) : configurationOf(args, keys);
  // A text may hold "</script>".
  const json = JSON.stringify(configuration, null, 2).replaceAll('<', '\\u003c');
  const known = Array.from(element?.attributes ?? []).filter(({ name }) => /^(class$|data-)/.test(name));
  const inside = Array.from(element?.children ?? [], markupOf).join('\n');
  return `<${[component, ...known.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>
  <script type="application/json">
${indented(json, 4)}
  </script>
${indented(inside, 2)}
</${component}>`;
}

/** What is set; a switch that is off is left out, as off is what all are without a word. */
function configurationOf(args, shapes) {
  const keys = Object.keys(shapes).filter((key) => ![undefined, '', false].includes(args[key]));
  return Object.fromEntries(keys.map((key) => [key, args[key]]));
}

function styleOf(component, args) {
  const declarations = declarationsOf(args);
  return declarations.length > 0 ? `${component} {\n${indented(declarations.join('\n'), 2)}\n}` : '';
}

function placed(tag, place) {
  const { lang = sourceLocale, dir = '' } = place ?? {};
  if (lang === sourceLocale && dir !== 'rtl') return tag;
  return `<div lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}>\n${indented(tag, 2)}\n</div>`;
}

function markupOf({ outerHTML }) {
  return outerHTML.replaceAll(/\s+/g, ' ').replaceAll('> <', '><');
}

/** Without the indentation that a style sheet has in its story. */
function reindented(text, spaces) {
  const lines = text.split('\n').filter((line) => line.trim());
  const least = Math.min(...lines.map((line) => line.search(/\S/)));
  return indented(lines.map((line) => line.slice(least)).join('\n'), spaces);
}

function indented(text, spaces) {
  return text.replace(/^/gm, ' '.repeat(spaces));
}
