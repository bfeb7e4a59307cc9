/**
 * The link of a card answers wherever the card is pressed: beside the text by a pseudo-element of its own that lies
 * beneath everything, and on the text by this listener, unless the press has selected some of it. Keys that are held,
 * such as the one for a new tab, count.
 */
export function followCardLink(event: MouseEvent): void {
  const link = (event.currentTarget as Element).querySelector('.link');
  if (!link || (event.target as Element).closest('a, button, summary, .tool + *') || getSelection()?.toString()) return;
  link.dispatchEvent(new MouseEvent('click', event));
}
