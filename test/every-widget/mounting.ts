/** Widgets on a page, configured in each of the ways. */
import { fixture, html } from '@open-wc/testing';
import { frames, textOf, until, type Widget } from '../showing.js';
import { accessibleText } from './accessible-text.js';
import type { Configuration, Kind } from './widgets.js';

export function made({ section }: Kind, properties: object = {}): Widget {
  return Object.assign(document.createElement(`campaign-${section}`) as Widget, properties);
}

export async function placed(widget: Widget): Promise<Widget> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(widget);
  await settled(widget);
  return widget;
}

/** Configured by properties before it is attached, as frameworks do. */
export function configured(kind: Kind, properties: object = kind.configuration): Promise<Widget> {
  return placed(made(kind, properties));
}

/** Until it shows what it will show: quotes look whether they fit when they have a size. */
export async function settled(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await frames(3);
  await widget.updateComplete;
}

/** A configuration as attributes: their names with their texts. */
export function attributesOf(configuration: Configuration): [name: string, text: string][] {
  return Object.entries(configuration).map(([key, value]) => [
    key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}

export function scriptOf(json: string): HTMLScriptElement {
  return Object.assign(document.createElement('script'), { type: 'application/json', textContent: json });
}

/** The ways in which a page can hand a configuration over. */
export const ways: Readonly<Record<string, (widget: Widget, kind: Kind) => void>> = {
  attributes: (widget, { configuration }) => {
    for (const [name, text] of attributesOf(configuration)) widget.setAttribute(name, text);
  },
  properties: (widget, { configuration }) => {
    Object.assign(widget, configuration);
  },
  'JSON text in properties': (widget, { configuration }) => {
    const texts = Object.entries(configuration).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    Object.assign(widget, Object.fromEntries(texts));
  },
  'an inline script': (widget, { configuration }) => {
    widget.append(scriptOf(JSON.stringify(configuration)));
  },
  'an inline campaign file': (widget, { configuration, section }) => {
    widget.append(scriptOf(JSON.stringify({ [section]: configuration })));
  },
  src: (widget, { file }) => {
    widget.setAttribute('src', partnerServers.files + file);
  },
};

/** What a widget says in the end, from live properties: what every other way has to come to. */
export async function expectedText(kind: Kind): Promise<string> {
  const widget = await configured(kind);
  const text = accessibleText(widget);
  if (textOf(widget).length < 10) throw new Error(`<campaign-${kind.section}> shows nothing`);
  widget.remove();
  return text;
}

/** Waits for the text, and says what there is instead. */
export async function expectText(widget: Widget, text: string): Promise<void> {
  await until(() => accessibleText(widget) === text, 'the same is shown').catch(() => {
    throw new Error(`shows\n${accessibleText(widget)}\ninstead of\n${text}`);
  });
}
