/** The story as a partner would paste it: the script, and the tag with its configuration inside. */
export function snippetOf(source, { component, args }) {
  const { required, optional } = customElements.get(component)?.schema ?? {};
  if (!required) return source;
  const keys = Object.keys({ ...required, ...optional }).filter((key) => args[key] !== undefined && args[key] !== '');
  const configuration = Object.fromEntries(keys.map((key) => [key, args[key]]));
  // A text may hold "</script>".
  const json = JSON.stringify(configuration, null, 2).replaceAll('<', '\\u003c');
  return `<script type="module" src="https://cdn.example.org/campaign-widgets.js"></script>

<${component}>
  <script type="application/json">
${json.replace(/^/gm, '    ')}
  </script>
  <p>What is here is shown where the script does not run.</p>
</${component}>`;
}
