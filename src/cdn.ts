/**
 * What the script tag loads: registers every element and leaves nothing else on the page. In the order that compresses
 * best.
 */
import './widgets/signup/signup.js';
import './widgets/asks/asks.js';
import './widgets/timeline/timeline.js';
import './widgets/quotes/quotes.js';
