/** Showing widgets and reading them as a visitor does: by what is visible and by what things are called. */
import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/index.js';
import type { Problem } from '../src/index.js';

export { html };

/** Any of the widgets, as the contract sees it. */
export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly configuration: unknown;
  readonly problems: readonly Problem[];
}

export function show<Element extends Widget>(template: TemplateResult): Promise<Element> {
  return fixture<Element>(template);
}

/** What stands there to read, with white space folded. */
export function textOf(element: Element | null | undefined): string {
  const box = element?.shadowRoot?.querySelector<HTMLElement>('.widget') ?? (element as HTMLElement | null | undefined);
  return (box?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The same, of what is drawn: an element that has no place in any slot has its text all the same. */
export function seenIn(element: Element | null): string {
  return element?.checkVisibility() ? textOf(element) : '';
}

export function all<Found extends HTMLElement = HTMLElement>(widget: Element, selector: string): Found[] {
  return [...(widget.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** The only one. */
export function one<Found extends HTMLElement = HTMLElement>(widget: Element, selector: string): Found {
  const [found, ...others] = all<Found>(widget, selector);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} of ${selector}`);
  return found;
}

/** The words that a visitor has selected within the widget. */
export function selectedIn(widget: Element): string {
  const selection = document.getSelection() as Selection & {
    getComposedRanges: (options: { shadowRoots: (ShadowRoot | null)[] }) => StaticRange[];
  };
  const [found] = selection.getComposedRanges({ shadowRoots: [widget.shadowRoot] });
  if (!found) return '';
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.toString();
}

/** The button with that name. */
export function button(widget: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(widget, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  return found;
}

/** The input with that label. */
export function input(widget: Element, label: string): HTMLInputElement {
  const found = all<HTMLLabelElement>(widget, 'label').find((each) => textOf(each).startsWith(label))?.control;
  if (!(found instanceof HTMLInputElement)) throw new Error(`No input "${label}"`);
  return found;
}

/** What something is called, by the words of what names it. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = ids.map((id) => textOf(root.getElementById(id)));
  return words.filter(Boolean).join(', ');
}

/** What has the focus, within the widget. */
export function focused(widget: Element): Element | null | undefined {
  return widget.shadowRoot?.activeElement;
}

/** The clock that is not put forward by a test, nor held. */
const now = performance.now.bind(performance);

/**
 * Waits until something holds, as a visitor waits until something shows. How long that takes is not tested: three
 * browsers at once on a busy machine take their time. `what` may tell what there is instead, once the waiting has ended.
 */
export async function until(holds: () => unknown, what: string | (() => string)): Promise<void> {
  const end = now() + 30_000;
  // What cannot be asked yet does not hold yet.
  const isSo = async () => {
    try {
      return await holds();
    } catch {
      return false;
    }
  };
  while (!(await isSo())) {
    if (now() > end) throw new Error(`It did not come about that ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Until so many frames have begun. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

/** Until a row that scrolls has come to rest, however slowly frames follow each other. */
export async function rest(row: Element): Promise<void> {
  let still = 0;
  for (let before = NaN; still < 12; before = row.scrollLeft) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    still = row.scrollLeft === before ? still + 1 : 0;
  }
}

/** What goes to the console as warnings while something runs. */
export async function warningsDuring(action: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => warnings.push(String(parts[0]));
  try {
    await action();
    return warnings;
  } finally {
    console.warn = warn;
  }
}

/** Sets the visitor's clock. */
export function setToday(day: string): () => void {
  const RealDate = Date;
  const now = new RealDate(`${day}T12:00:00`).getTime();
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number | string]) {
      super(...((given.length > 0 ? given : [now]) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = RealDate;
  };
}
