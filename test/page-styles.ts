/** A style sheet of the page, as a designer writes it. */

/** Puts a style sheet into the page while something runs; it is gone afterwards, also where that has failed. */
export async function withPageStyles(css: string, action: () => unknown): Promise<void> {
  const sheet = Object.assign(document.createElement('style'), { textContent: css });
  document.head.append(sheet);
  try {
    await action();
  } finally {
    sheet.remove();
  }
}
