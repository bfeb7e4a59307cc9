/** What the script tag loads: registers every element and leaves nothing else on the page. */
import './widgets/timeline/timeline.js';
import './widgets/asks/asks.js';
import './widgets/quotes/quotes.js';
import './widgets/signup/signup.js';
