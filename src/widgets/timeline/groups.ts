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
  // In this order they are compared: in another language the context alone tells that a group is to be shown anew.
  return inGroups(entries, SIZE).map((group) => ({ context, entries: group }));
}

/** The group of an entry, by their indices. */
export function groupAt(index: number): number {
  return Math.floor(index / SIZE);
}
