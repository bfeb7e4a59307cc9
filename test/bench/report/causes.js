/**
 * Why a goal is missed, by its kind: where profiles and heap snapshots see the cost, and what has been tried against it.
 * A cause stands in the report only where a goal of its kind is missed.
 */
export const causes = {
  bytes: {
    cost: 'the table “Where our bytes are” has them. Of Lit no more is left than the widgets meet; the rest is ours, and half of that is looks and the foundation, which reads JSON, reports what is wrong with it and speaks the language of the page.',
    tried:
      'what few pages use in files of its own (the TimelineJS reader, .ics, structured data, languages, countries, services: kept; layouts, sharing and autoplay: 1.7 KB together, and what comes late moves the page; sending, at the first press: whoever has lost the network by then could not send); swc in place of terser (kept: 0.2 KB), and esbuild, oxc and Closure: larger, or not safe; short names for private members and tokens (kept); styles, logic and views each beside their like in the file (kept: 0.3 KB of all four); no directives of Lit (kept: 0.1 KB); messages in tables.',
  },
  'content after a cold load': {
    cost: 'a script can draw only once it has come: a second round trip, then some 5 ms for each KB, then the first run of cold code on a slow processor. Chance is part of it: on one day the same build of all four was at ×2.48 in a run of 7 rounds, and at ×2.03 and ×2.12 in runs of 9 and 21.',
    tried:
      'telling the engine to compile the whole file during the download (kept: ×0.85); a task for each element (kept: no later, and shorter tasks); rendering on the server, which needs no script to be read (CONTRIBUTING).',
  },
  blocking: {
    cost: 'milliseconds of a processor slowed four times, and of the machine: static HTML alone has some, as the tables below say. A widget is read, rendered and laid out in one task.',
    tried:
      'a task for each element (kept: half); compiling during the download (kept: 389 ms became 631 without); the names of months without Intl (kept); the first rendering of quotes in a later task: the content comes later, and nothing is gained.',
  },
  'first render': {
    cost: 'with few items, the first run of cold code, and with many, nodes: an event is 26 of them where static HTML has 9, as Lit marks each place that may change with a comment. Of 10,000 events half of the time goes into making nodes, a sixth into collecting garbage, an eighth into parsing the attribute as HTML, a tenth into reading and checking the JSON; style and layout take next to nothing. Chance is part of it with few: on one day the same build showed 10 events at ×3.02 in a run of 5 rounds, and at ×2.35 in one of 9.',
    tried:
      'groups that are laid out once they are near (kept), also with containment of styles or a class each: no difference; one place for all that most events have not (kept); 7 places for an event instead of 13: no difference; texts as properties, which need no mark: a server would render none; compiled templates (@lit-labs/compiler): nothing gained.',
  },
  memory: {
    cost: 'nodes as well. Of some 57 MB for 10,000 events, where static HTML needs 110, comments that mark places are 11, texts 5, lists of parts and what belongs to them 7, other attributes 3, objects of script (templates, the model) 15, the JSON and its words 8. Without any mark or template it would still be more than the goal.',
    tried: 'as for the first render.',
  },
  updates: {
    cost: 'the whole list is read and checked again, as an application may have changed anything in it; only the group that differs is rendered. Another language renders all groups.',
    tried: 'reading an item that is the same as before only once (kept); comparing by name and not by key (kept).',
  },
  'a press': {
    cost: 'nothing is rendered before that frame. Runs in which nothing had changed here were between ×1.00 and ×1.36: a frame more or less, on a slowed processor, is chance for the larger part.',
    tried: 'rendering position, buttons and picker in the task after that frame (kept: ×2.1 became ×1.07 in one run).',
  },
  'what mounts leave': {
    cost: 'of quotes, Chromium keeps what counted the quotation marks of a box in a container when an element around it is taken out (seen in a heap snapshot). What the others leave is about what chance leaves.',
    tried: 'one box that counts for the first sixteen quotes (kept: a third of the bytes).',
  },
};
