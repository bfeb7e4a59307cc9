/** Neighbouring items of a list, so many in each group: a browser need not lay out a group before it is near. */
export function inGroups<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return items.flatMap((_, index) => (index % size ? [] : [items.slice(index, index + size)]));
}
