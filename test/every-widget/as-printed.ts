/** The same style sheet as if the page were printed: engines other than Chromium cannot be asked to. */
export function asPrinted(widget: Element, action: () => void): void {
  const print = [...(widget.shadowRoot?.adoptedStyleSheets ?? [])]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === 'print');
  if (print.length === 0) throw new Error('There is nothing for print');
  for (const { media } of print) media.mediaText = 'all';
  try {
    action();
  } finally {
    for (const { media } of print) media.mediaText = 'print';
  }
}
