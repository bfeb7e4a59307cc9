/** What a visitor does, in stories. A story in which it cannot be done fails. */

/** Presses what is found in the widget, once it is there. */
export async function press(canvas: Element, tag: string, selector: string): Promise<void> {
  const find = () => canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);
  await until(find, `${tag} has ${selector}`);
  find()?.click();
}

export async function until(holds: () => unknown, what: string): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not come about that ${what}`);
}
