/** Examples of HTML and JSON as the widgets read them. */
import assert from 'node:assert/strict';
import * as entry from 'campaign-widgets';

/** That a configuration has no problem. */
export function assertReads(section, configuration) {
  const problems = [];
  entry[`${section}Schema`].read(configuration, '', (path, message) => problems.push(`${path} ${message}`));
  assert.deepEqual(problems, []);
}

/** That there are widgets among the nodes, and that what they say has no problem. */
export function assertShows(nodes) {
  const widgets = nodes.filter(({ nodeName }) => nodeName.startsWith('campaign-'));
  assert.ok(widgets.length > 0);
  for (const widget of widgets) {
    const section = widget.nodeName.replace('campaign-', '');
    const configuration = configurationOf(widget, entry[`${section}Schema`]);
    if (configuration.src) assert.deepEqual(Object.keys(configuration), ['src']);
    else assertReads(section, configuration);
  }
}

/** What the JSON inside the tag and the attributes say. */
function configurationOf({ attrs, childNodes }, { keys }) {
  const script = childNodes.find(({ nodeName }) => nodeName === 'script');
  const configuration = script ? JSON.parse(script.childNodes[0].value) : {};
  for (const { name, value } of attrs) {
    const key = name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const kind = keys[key]?.kind ?? 'text';
    configuration[key] = kind === 'text' ? value : kind === 'flag' ? true : JSON.parse(value);
  }
  return configuration;
}
