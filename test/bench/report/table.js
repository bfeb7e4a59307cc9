import { reasons } from './reasons.js';

/** A difference of less than so much is chance. */
const CHANCE = 0.05;

/** A table as Markdown, with a line under it for each peer that is ahead of ours, in bold there. */
export function tableText({ rows, columns }, section) {
  const own = rows.find(({ contestant }) => contestant.isOurs);
  const head = ['', ...columns.map(({ title }) => title)];
  const align = ['---', ...columns.map(() => '--:')];
  const body = rows.map((row) => [
    nameOf(row.contestant),
    ...columns.map((column) => {
      const text = column.format(figure(row, column));
      return isAhead(row, own, column) ? `**${text}**` : text;
    }),
  ]);
  const lines = [head, align, ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return [lines.join('\n'), ...notesOf({ rows, columns, own }, section)].join('\n\n');
}

function notesOf({ rows, columns, own }, section) {
  const failures = rows
    .filter(({ result }) => result?.failure)
    .map(({ contestant, result }) => `- ${contestant.name} could not be measured: ${result.failure}`);
  const peersAhead = rows.flatMap((row) => {
    const ahead = columns.filter((column) => isAhead(row, own, column));
    if (ahead.length === 0) return [];
    const figures = ahead.map((column) => {
      const [theirs, ours] = [row, own].map((one) => column.format(figure(one, column)));
      return `${column.title} (${theirs} against ${ours})`;
    });
    const reason = reasons[row.contestant.id]?.[section.name] ?? 'the reason has not been found yet.';
    return [`- **${row.contestant.name}** is ahead in ${figures.join(', ')}: ${reason}`];
  });
  const notes = [...failures, ...peersAhead];
  return notes.length > 0 ? [notes.join('\n')] : [];
}

function isAhead(row, own, column) {
  const { isOurs, isVariant, isLimit } = row.contestant;
  if (!own || isOurs || isVariant || isLimit) return false;
  const [theirs, ours] = [row, own].map((one) => figure(one, column));
  if (theirs === undefined || ours === undefined || column.title === 'mounts') return false;
  return theirs < ours * (1 - CHANCE) && column.format(theirs) !== column.format(ours);
}

function figure({ result }, column) {
  try {
    return column.of(result);
  } catch {
    return undefined;
  }
}

function nameOf({ name, isOurs, isLimit }) {
  if (isOurs) return `**${name}**`;
  return isLimit ? `_${name}_` : name;
}
