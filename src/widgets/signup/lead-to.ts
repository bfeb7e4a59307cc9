type Target = HTMLElement & { value?: string };

/**
 * Gives the focus to what has come; typing goes on behind what is there. Who has gone on to type elsewhere on the page
 * keeps the focus, and is told; so is who is there already.
 */
export function leadTo(target: Target | null, element: Element, tell: (words?: string) => void): void {
  let at = element.ownerDocument.activeElement;
  // Within other components, too, until it is here.
  while (at?.shadowRoot?.activeElement && !element.contains(at)) at = at.shadowRoot.activeElement;
  // A screen reader may press a button and give it no focus: a box that has it from before would say nothing.
  if (target?.matches(':focus') || (at?.matches(':read-write, iframe') && !element.contains(at))) {
    tell(target?.textContent);
    return;
  }
  target?.focus();
  if (!target?.value) return;
  // An email address has no selection that could be set.
  const { value } = target;
  target.value = '';
  target.value = value;
}
