/** All widgets with the sample campaign, as a page shows them one after the other. */
import { fixture, html } from '@open-wc/testing';
import { campaign } from '../stories/story-data.js';
import type { Section } from './pages/sections.js';
import { all, type Widget } from './showing.js';

export interface Gallery {
  /** The box of the page that they stand in. */
  readonly place: HTMLElement;
  readonly widgets: readonly Widget[];
  readonly timeline: Widget;
  readonly asks: Widget;
  readonly quotes: Widget;
  readonly signup: Widget;
}

/** `style` is the page's own, on the box around the widgets. */
export async function gallery(style = ''): Promise<Gallery> {
  const place = await fixture<HTMLElement>(html`<div lang="en" style=${style}></div>`);
  const made = (section: Section) => {
    const widget: Widget = document.createElement(`campaign-${section}`);
    place.append(Object.assign(widget, campaign[section]));
    return widget;
  };
  const sections = { timeline: made('timeline'), asks: made('asks'), quotes: made('quotes'), signup: made('signup') };
  const widgets = Object.values(sections);
  for (const widget of widgets) await widget.updateComplete;
  return { place, widgets, ...sections };
}

/** The first of them: there may be many that look the same. */
export function first<Found extends HTMLElement = HTMLElement>(widget: Element, selector: string): Found {
  const [found] = all<Found>(widget, selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}
