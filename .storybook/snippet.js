import { sourceLocale } from '../lit-localize.json';
import { version } from '../package.json';

const script = `<script type="module" src="https://cdn.jsdelivr.net/npm/campaign-widgets@${version}/dist/cdn/campaign-widgets.js"></script>`;

/**
 * The story as a partner would paste it: the script, and the tag with its configuration and the story's own markup
 * inside; around it the language and direction of the place, where they are others than those of an English page.
 */
export function snippetOf(source, { component, args }) {
  const { keys } = customElements.get(component)?.schema ?? {};
  // A page of documentation hands in what it was given before.
  if (!keys || source.startsWith(script)) return source;
  const story = Object.assign(document.createElement('template'), { innerHTML: source });
  const element = story.content.querySelector(component);
  const inline = element?.querySelector('script');
  inline?.remove();
  const configuration = inline ? JSON.parse(inline.textContent) : configurationOf(args, keys);
  // A text may hold "</script>".
  const json = JSON.stringify(configuration, null, 2).replaceAll('<', '\\u003c');
  const inside = Array.from(element?.children ?? [], markupOf).join('\n');
  const tag = `<${component}>
  <script type="application/json">
${indented(json, 4)}
  </script>
${indented(inside, 2)}
</${component}>`;
  return `${script}\n\n${placed(tag, element?.closest('[lang]'))}`;
}

/** What is set; a switch that is off is left out, as off is what all are without a word. */
function configurationOf(args, shapes) {
  const keys = Object.keys(shapes).filter((key) => ![undefined, '', false].includes(args[key]));
  return Object.fromEntries(keys.map((key) => [key, args[key]]));
}

function placed(tag, place) {
  const { lang = sourceLocale, dir = '' } = place ?? {};
  if (lang === sourceLocale && dir !== 'rtl') return tag;
  return `<div lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}>\n${indented(tag, 2)}\n</div>`;
}

function markupOf({ outerHTML }) {
  return outerHTML.replaceAll(/\s+/g, ' ').replaceAll('> <', '><');
}

function indented(text, spaces) {
  return text.replace(/^/gm, ' '.repeat(spaces));
}
