/** What a widget says to a screen reader. It is used on pages of their own, so it imports nothing. */

const SAID = ['role', 'aria-label', 'aria-roledescription', 'alt', 'href', 'datetime', 'type', 'required', 'lang'];

/**
 * Roles, names and texts in their order. The browser's own tree cannot be had in every engine: this is made of the same
 * things. The widget may stand in another document than this script.
 */
export function accessibleText(widget: Element): string {
  const root = widget.shadowRoot;
  const lines: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines.push((node as Text).data);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (element.ariaHidden === 'true' || element.hidden) return;
    const named = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => (id && root?.getElementById(id)?.textContent) ?? '')
      .join(' ');
    const said = SAID.map((name) => element.getAttribute(name)).filter((text) => text !== null);
    lines.push(`\n${element.localName} ${said.join(' ')} ${named}: `);
    if (element.inert) lines.push('inert ');
    element.childNodes.forEach(read);
  };
  root?.querySelectorAll('.widget').forEach(read);
  return lines
    .join('')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
}
