/** Showing asks and reading them as a visitor does. */
import type { AsksElement } from '../src/index.js';
import { all, html, show, textOf, until } from './showing.js';

/** A sentence that is a teaser by itself. */
export const first = 'Whoever reports abuse hears back within a day, from a person.';
/** What is worth folding behind it. */
export const second =
  'The answer says what was decided, why it was decided, and what happens next, in words that a zebra would understand.';

/** Asks that can all be folded. */
export const foldable = ['Answer', 'Protect', 'Repair'].map((title) => ({
  title,
  id: title.toLowerCase(),
  body: `${first} ${second}`,
}));

interface Showing {
  dir?: string;
  lang?: string;
  width?: number;
  /** What is inside the tag. */
  inside?: string;
  [key: string]: unknown;
}

/** In a place so many pixels wide; other keys belong to the configuration. */
export async function asks(
  list: unknown,
  { dir = 'ltr', lang = 'en', width = 1200, inside = '', ...configuration }: Showing = {},
): Promise<AsksElement> {
  const place = await show<AsksElement>(html`<div dir=${dir} lang=${lang} style="width: ${width}px"></div>`);
  const widget = document.createElement('campaign-asks');
  widget.innerHTML = inside;
  Object.assign(widget, { asks: list, ...configuration });
  place.append(widget);
  await until(() => all(widget, '.widget').length, 'the asks are shown');
  return widget;
}

/** The card of an ask, by its title. */
export function card(widget: AsksElement, title: string): HTMLElement {
  const found = all(widget, 'li').find((each) => textOf(each.querySelector('.title')) === title);
  if (!found) throw new Error(`No ask "${title}"`);
  return found;
}

/** What a click on an ask follows; nothing is left by it. */
export function followed(widget: AsksElement): string[] {
  const addresses: string[] = [];
  widget.shadowRoot?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    event.preventDefault();
    if (link) addresses.push(`${(event as MouseEvent).ctrlKey ? 'ctrl ' : ''}${link.getAttribute('href') ?? ''}`);
  });
  return addresses;
}
