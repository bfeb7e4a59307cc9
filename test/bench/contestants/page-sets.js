import { embla, swiper } from './carousels.js';
import { contestants } from './contestants.js';
import { ghost, jqueryValidation } from './forms.js';
import { oursFromOneFile } from './ours.js';
import { staticHtml } from './static-html.js';
import { timelinejs } from './timelinejs.js';
import { webAwesomeAsks } from './web-awesome.js';

const all = (set) => [set.timeline, set.quotes, set.asks, set.signup];

/** Who shows all four widgets on one page. */
const pages = [
  { id: 'static-page', name: 'static HTML', isLimit: true, set: all(staticHtml) },
  { id: 'ours-page', name: 'campaign-widgets, one file', isOurs: true, set: all(oursFromOneFile) },
  {
    id: 'lightest-page',
    name: 'lightest peers (TimelineJS, Embla, Web Awesome, jQuery Validation)',
    set: [timelinejs, embla, webAwesomeAsks, jqueryValidation],
  },
  {
    id: 'popular-page',
    name: 'popular peers (TimelineJS, Swiper, Web Awesome, Ghost)',
    set: [timelinejs, swiper, webAwesomeAsks, ghost],
  },
];

/** What there is on the pages of each widget, and on the page of all four: contestants or sets of them. */
export const pageSets = {
  ...Object.fromEntries(
    Object.entries(contestants).map(([widget, list]) => [
      widget,
      list.map((contestant) => ({ ...contestant, set: [contestant] })),
    ]),
  ),
  page: pages,
};
