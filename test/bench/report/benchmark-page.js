import { format, resolveConfig } from 'prettier';
import { contestants } from '../contestants/contestants.js';
import { sections } from '../sections/sections.js';
import { causes } from './causes.js';
import { judge } from './goals.js';
import { tableText } from './table.js';

const titles = {
  timeline: 'Timeline',
  quotes: 'Quotes',
  asks: 'Asks',
  signup: 'Sign-up',
  page: 'All four on one page',
};

const introduction = `# Benchmark

Written by \`npm run bench\`; do not edit.

The widgets beside the same content as static HTML, which is the limit, and beside their peers from npm, each in the smallest set-up in which it works. All were measured in one run, by turns and in a changing order; figures are medians, and times are ratios to static HTML within the same round, as absolute times say more of the machine than of the widget. CPU is time at work on the main thread, so that what else the machine does matters little. Smaller is better. Where a peer is ahead of ours its figure is **bold**, and the reason stands under the table.

The peers do more than our widgets in some respects and less in others: the figures compare what a visitor pays, not what they can do. One browser, no real phone, no connection set-up: see them as an order of magnitude.`;

/** The results as a page of the documentation. */
export async function benchmarkPage({ data, date, versions, isWhole }, path) {
  const parts = [
    introduction,
    ...(isWhole ? [] : ['**Not a whole run: only good to see whether everything works.**']),
    `Measured on ${date} with ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    ...goalsPart(data),
    ...sections.filter(({ name }) => data[name]).flatMap((section) => sectionPart(section, data[section.name])),
  ];
  return format(parts.join('\n\n'), { ...(await resolveConfig(path)), parser: 'markdown' });
}

function goalsPart(data) {
  const judged = judge(data).filter(({ isMet }) => isMet !== undefined);
  const rows = judged.map(
    ({ goal, limit, measured, isMet }) => `| ${goal} | ${limit} | ${measured} | ${isMet ? 'yes' : '**no**'} |`,
  );
  const met = judged.filter(({ isMet }) => isMet).length;
  return [
    '## Goals',
    `${met} of ${judged.length} are met.`,
    ['| goal | wanted | measured | met |', '| --- | --: | --: | --- |', ...rows].join('\n'),
    ...causesPart(judged.filter(({ isMet }) => !isMet)),
  ];
}

/** Where the cost of what is missed is, and what has been tried. */
function causesPart(missed) {
  const kinds = [...new Set(missed.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const { cost = 'the cause has not been found yet.', tried = 'nothing.' } = causes[kind] ?? {};
    return `- **${kind}**: ${cost} _Tried:_ ${tried}`;
  });
  return lines.length > 0 ? ['Why goals are missed:', lines.join('\n')] : [];
}

function sectionPart(section, data) {
  const tables = section
    .tables(data)
    .flatMap((table) => [
      ...(table.widget ? [`### ${section.title}: ${titles[table.widget]}`] : []),
      tableText(table, section),
    ]);
  return [`## ${section.title}`, section.note, ...tables];
}

/** The packages of all contestants, each once. */
export const peerPackages = [
  ...new Set(
    Object.values(contestants)
      .flat()
      .flatMap(({ packages }) => packages),
  ),
];
