import type { Entry } from './entries.js';
import type { EventContext } from './event-view.js';
import { inGroups } from '../../foundation/in-groups.js';

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
