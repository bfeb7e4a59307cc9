import { bytesLeft, kilobytes, milliseconds, nodesLeft, number, ratio, shift } from './format.js';

const rendered = (widget, limits) =>
  Object.entries(limits).map(([size, limit]) => ({
    kind: 'first render',
    goal: `first render, ${widget}${widget === 'signup' ? '' : `, ${size}`}: CPU`,
    limit,
    format: ratio,
    of: ({ render }) => render[widget][size][`ours-${widget}`].cpu.ratio,
  }));

const widgets = ['timeline', 'quotes', 'asks', 'signup'];
const files = { timeline: 10_000, asks: 10_000, quotes: 10_000, signup: 11_000, page: 18_000 };
const nameOf = (widget) => (widget === 'page' ? 'all four' : widget);

/** What the project has set itself, as ratios to static HTML unless it says otherwise; `kind` as in causes.js. */
const goals = [
  ...Object.entries(files).map(([widget, limit]) => ({
    kind: 'bytes',
    goal: `bytes, ${nameOf(widget)}: KB in brotli`,
    limit,
    format: kilobytes,
    of: ({ bytes }) => bytes[widget][`ours-${widget}`].brotli,
  })),
  {
    kind: 'bytes',
    goal: 'bytes, all four: requests',
    limit: 1,
    format: number,
    of: ({ bytes }) => bytes.page['ours-page'].requests,
  },
  {
    kind: 'bytes',
    goal: 'bytes, any: requests to other hosts',
    limit: 0,
    format: number,
    of: ({ bytes }) =>
      Math.max(...Object.keys(files).map((widget) => bytes[widget][`ours-${widget}`].otherHosts.length)),
  },
  ...[...widgets, 'page'].map((widget) => ({
    kind: 'content after a cold load',
    goal: `cold load, ${nameOf(widget)}: content`,
    limit: widget === 'page' ? 2 : 1.8,
    format: ratio,
    of: ({ cold }) => cold[widget][`ours-${widget}`].content.ratio,
  })),
  ...[...widgets, 'page'].map((widget) => ({
    kind: 'blocking',
    goal: `cold load, ${nameOf(widget)}: blocking, ms`,
    limit: widget === 'page' ? 50 : 0,
    format: milliseconds,
    of: ({ cold }) => cold[widget][`ours-${widget}`].blockingAdded.added,
  })),
  ...[...widgets, 'page'].map((widget) => ({
    kind: 'layout shift',
    goal: `cold load, ${nameOf(widget)}: layout shift, space reserved`,
    limit: 0,
    format: shift,
    of: ({ cold }) => cold[widget][`ours-${widget}`].shift.value,
  })),
  ...rendered('timeline', { 10: 2.5, 100: 1.3, 1000: 0.4, 10000: 0.2 }),
  ...rendered('quotes', { 3: 2.5, 30: 1.8, 300: 1.4 }),
  ...rendered('asks', { 3: 2.5, 30: 1.8, 300: 1.5 }),
  ...rendered('signup', { 1: 3 }),
  {
    kind: 'memory',
    goal: 'first render, timeline, 10000: memory',
    limit: 0.2,
    format: ratio,
    of: ({ render }) => render.timeline[10_000]['ours-timeline'].heap.ratio,
  },
  {
    kind: 'updates',
    goal: 'updates, timeline: one more, CPU',
    limit: 0.8,
    format: ratio,
    of: ({ updates }) => updates.timeline['ours-timeline'].appendCpu.ratio,
  },
  {
    kind: 'updates',
    goal: 'updates, timeline: language, CPU',
    limit: 0.3,
    format: ratio,
    of: ({ updates }) => updates.timeline['ours-timeline'].translateCpu.ratio,
  },
  {
    kind: 'a press',
    goal: 'press of “next”, quotes: frame',
    limit: 1.2,
    format: ratio,
    of: ({ press }) => press.quotes['ours-quotes'].frame.ratio,
  },
  ...widgets.map((widget) => ({
    kind: 'what mounts leave',
    goal: `mounts, ${widget}: nodes left by each`,
    limit: 0,
    format: nodesLeft,
    of: ({ mounts }) => mounts[widget][`ours-${widget}`].nodes,
  })),
  ...widgets.map((widget) => ({
    kind: 'what mounts leave',
    goal: `mounts, ${widget}: bytes left by each`,
    limit: 0,
    format: bytesLeft,
    of: ({ mounts }) => mounts[widget][`ours-${widget}`].bytes,
  })),
];

/** Each goal with what was measured; `isMet` is undefined where it was not. Figures count as they are written. */
export function judge(data) {
  return goals.map(({ kind, goal, limit, format, of }) => {
    const measured = valueOf(of, data);
    const isMet = measured === undefined ? undefined : measured <= limit || format(measured) === format(limit);
    return { kind, goal, limit: limit === 0 ? '0' : `≤ ${format(limit)}`, measured: format(measured), isMet };
  });
}

function valueOf(of, data) {
  try {
    return of(data);
  } catch {
    return undefined;
  }
}
