/** An item can take the focus only once somebody is led to it: a dialog that opens would give it to the first. */
export function focusItem(item: HTMLElement | null | undefined, options: FocusOptions = { preventScroll: true }): void {
  if (!item) return;
  item.tabIndex = -1;
  item.focus(options);
}
