import { embla, splide, swiper } from './carousels.js';
import { ghost, jqueryValidation } from './forms.js';
import { ours } from './ours.js';
import { staticHtml } from './static-html.js';
import { timelinejs } from './timelinejs.js';
import { visTimeline } from './vis-timeline.js';
import { webAwesomeAsks, webAwesomeQuotes, webAwesomeSignup } from './web-awesome.js';

/**
 * Who is measured, by widget: the limit first, then ours, then the peers.
 *
 * A contestant has
 * - `scripts`, `styles`: the addresses of what its page loads, and `ownStyle`, what such a page has to add itself;
 * - `markup(content, language)`: what stands in the page; `itemMarkup(item, language)`: the same of one item;
 * - `driver`: what is done with it in the page. Its methods travel there as text, so they know nothing but their
 *   arguments, `this` and the page: `start(box, content)`, `isShown(box, count)`, and where there is a way of its own
 *   `hold(box, content)`, which makes ready for updates, `append(box, item, itemMarkup)`, `replace(box, content)`,
 *   `translate(box, content, markup)`, `next(box)`, `stop(box)`.
 */
export const contestants = {
  timeline: [staticHtml.timeline, ours.timeline, timelinejs, visTimeline],
  quotes: [staticHtml.quotes, ours.quotes, embla, splide, swiper, webAwesomeQuotes],
  asks: [staticHtml.asks, ours.asks, webAwesomeAsks],
  signup: [staticHtml.signup, ours.signup, jqueryValidation, webAwesomeSignup, ghost],
};

export const widgets = Object.keys(contestants);
