/** The same style sheet as if the page were printed: engines other than Chromium cannot be asked to. */
export function asPrinted(widget: Element, action: () => void): void {
  const print = [...(widget.shadowRoot?.adoptedStyleSheets ?? [])]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .map(({ media }) => ({ media, given: media.mediaText }))
    .filter(({ given }) => /^print\b/.test(given));
  if (print.length === 0) throw new Error('There is nothing for print');
  for (const { media } of print) media.mediaText = 'all';
  try {
    action();
  } finally {
    for (const { media, given } of print) media.mediaText = given;
  }
}
