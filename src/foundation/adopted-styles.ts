import type { CSSResult, CSSResultOrNative } from 'lit';

/** Adopted by another document, a shadow root loses its style sheets, and can take none from the document it came from. */
export function restoreStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument.defaultView;
  // jsdom has none, where developers test their own components.
  const adopted = root.adoptedStyleSheets as readonly CSSStyleSheet[] | undefined;
  if (!page || adopted?.length !== 0) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
