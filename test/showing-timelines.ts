/** Timelines of the tests, on a day that stands still. */
import type { TimelineElement } from '../src/index.js';
import { all, html, setToday, show, textOf } from './showing.js';

export const events = [
  { date: '2026-11-24', title: 'Today' },
  { date: '2021-07-14', title: 'Adopted' },
  { date: '2028', title: 'Ahead' },
  { date: '2021-07-14', title: 'Also adopted' },
];

export const timeline = (list: unknown, order = 'ascending') =>
  show<TimelineElement>(html`<campaign-timeline .events=${list} order=${order}></campaign-timeline>`);
export const titles = (widget: Element) => all(widget, '.title').map(textOf);
export const dates = (widget: Element) => all(widget, '.date').map(textOf);

/** For each test of a suite it is 24 November 2026. */
export function onTheDay(): void {
  let backToNow: () => void;
  beforeEach(() => {
    backToNow = setToday('2026-11-24');
  });
  afterEach(() => {
    backToNow();
  });
}
