import { widgets } from './contestants/contestants.js';
import { sections } from './sections/sections.js';

const usage = `npm run bench -- [--quick] [part…]
  --quick   fewer rounds, smaller contents, to see whether everything works
  part      a widget (${widgets.join(', ')}, page) or a section (${sections.map(({ name }) => name).join(', ')});
            without any, everything is measured, and docs/benchmark.md is written`;

/** What the command line asks for. */
export function readOptions(words) {
  const isQuick = words.includes('--quick');
  const parts = words.filter((word) => word !== '--quick');
  const names = { widgets: [...widgets, 'page'], sections: sections.map(({ name }) => name) };
  const unknown = parts.filter((part) => !names.widgets.includes(part) && !names.sections.includes(part));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}?\n${usage}`);
  const wanted = (all) => (parts.some((part) => all.includes(part)) ? all.filter((name) => parts.includes(name)) : all);
  return {
    isQuick,
    isWhole: !isQuick && parts.length === 0,
    widgets: wanted(names.widgets),
    sections: wanted(names.sections),
  };
}
