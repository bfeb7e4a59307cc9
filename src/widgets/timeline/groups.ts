import type { Entry } from './entries.js';
import type { EventContext } from './event-view.js';
import { inGroups } from '../../foundation/in-groups.js';
import { isSame } from '../../foundation/shape.js';

/** An even number: sides alternate. */
const SIZE = 24;

/** Some neighbouring events, and what they are shown with. */
export interface Group {
  readonly entries: readonly Entry[];
  readonly context: EventContext;
}

export function groupsOf(entries: readonly Entry[], context: EventContext): Group[] {
  return inGroups(entries, SIZE).map((group) => ({ entries: group, context }));
}

/** The group of an entry, by their indices. */
export function groupAt(index: number): number {
  return Math.floor(index / SIZE);
}

/** Whether both show the same. */
export function isSameGroup(before: Group, now: Group): boolean {
  return (
    before.entries.length === now.entries.length &&
    isSame(before.context, now.context) &&
    before.entries.every((entry, index) => isSameEntry(entry, now.entries[index]))
  );
}

/** By name and not by `isSame`, which takes several times as long: there may be thousands. */
function isSameEntry(before: Entry, now: Entry | undefined): boolean {
  return (
    before.place === now?.place &&
    before.id === now.id &&
    before.tense === now.tense &&
    before.year === now.year &&
    before.afterToday === now.afterToday &&
    before.isHidden === now.isHidden &&
    isSame(before.event, now.event)
  );
}
