/** An item can take the focus only once somebody is led to it: a dialog that opens would give it to the first. */
export function focusItem(item: HTMLElement | null | undefined, options: FocusOptions = { preventScroll: true }): void {
  if (!item) return;
  item.tabIndex = -1;
  item.focus(options);
}

/**
 * Keeps the focus in a widget that draws itself anew. What had it may come again, as a field of another kind, and has its id
 * then; or it has gone, as a button that is needed no more: reading and tabbing go on at its item, or else at the widget.
 */
export function keepFocus(root: ShadowRoot, draw: () => void): void {
  const { activeElement } = root;
  const item = activeElement?.closest('li');
  draw();
  if (root.activeElement === activeElement) return;
  root.getElementById(activeElement?.id ?? '')?.focus();
  // Not the slot of the fallback: Tab goes past what is in one with an index.
  if (!root.activeElement) focusItem(item?.isConnected ? item : root.querySelector<HTMLElement>('.widget'));
}
