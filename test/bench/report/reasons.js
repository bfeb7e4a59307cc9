/**
 * Seen in a heap snapshot, and in Chromium's `StyleContainmentScopeTree`: it lets go of what counts the marks of a box
 * that is itself taken out of the page, and not of one that stands inside of what is.
 */
const mounts =
  'the box of ours is a container, within which Chromium counts quotation marks, and keeps what counted them when the page is emptied.';

/**
 * Why a peer is ahead of ours, by its id and the section of the benchmark. A reason stands in the report only where the
 * figures of the run say that the peer is ahead.
 */
export const reasons = {
  embla: {
    mounts,
    bytes: 'it is an engine that scrolls and nothing else: no styles, buttons, names for screen readers or languages.',
    cold: 'its slides stand in the page as HTML and are painted before any script comes; its small script measures them.',
    render: 'it is given HTML and builds nothing; ours reads JSON, checks it and builds the slides from it.',
    updates: 'it is handed slides as HTML, and measures again; ours reads and checks the whole list.',
    press: 'it changes nothing but where its row stands, and pays in CPU for moving it by script, frame after frame.',
  },
  splide: {
    mounts,
    bytes: 'it has neither JSON to read and check nor languages, pictures, links or sharing.',
    cold: 'its slides stand in the page as HTML, so that it has no more to build than arrows and dots.',
    render:
      'it is given HTML, and builds arrows and dots only; ours reads JSON, checks it and builds the slides from it.',
    updates: 'it is handed slides as HTML; ours reads and checks the whole list.',
    press:
      'a CSS transition moves its row; ours scrolls it as the browser does, so that swiping, keys and buttons agree.',
  },
  swiper: {
    mounts,
    bytes: 'without its modules it has neither buttons, names for screen readers nor keys.',
    cold: 'its slides stand in the page as HTML and are painted before its script comes.',
    render:
      'it is given HTML, and each slide is a single slot; ours reads JSON, checks it and builds the slides from it.',
    updates: 'it is handed slides as HTML; ours reads and checks the whole list.',
    press:
      'a CSS transition moves its row; ours scrolls it as the browser does, so that swiping, keys and buttons agree.',
  },
  'web-awesome-quotes': {
    mounts,
    cold: 'its slides stand in the page as HTML, so that they take their space before the script comes.',
    render:
      'it is given HTML, and each slide is a single slot; ours reads JSON, checks it and builds the slides from it.',
    updates: 'it is handed slides as HTML, and has no words in another language but the names of its buttons.',
    press:
      'it lets go of the old slide when the row has arrived; ours does so with the next frame, for the keyboard and for the eye.',
  },
  'web-awesome-asks': {
    bytes: 'a card is a box with three slots.',
    cold: 'its cards stand in the page as HTML, so that they are painted before the script comes.',
    render:
      'it is given HTML, and a card is a box with three slots; ours reads JSON, checks it and builds the cards from it.',
    updates: 'it is handed cards as HTML; ours reads and checks the whole list.',
  },
  'web-awesome-signup': {
    cold: 'the text of its form stands in the page as HTML and is painted before the script comes.',
  },
  'jquery-validation': {
    cold: 'the form stands in the page as HTML and is the browser’s own; the script only listens to it.',
    render: 'the form stands in the page as HTML and is the browser’s own; the script only listens to it.',
  },
  ghost: {
    cold: 'it draws one field in a frame of its own, whose paints, tasks and shifts the page does not see.',
    updates: 'it has one field and a button to draw; ours has the whole form.',
  },
  timelinejs: {
    cold: 'it has a box of fixed height, in which each event is a page to be turned to.',
  },
  'vis-timeline': {
    cold: 'its heading stands in the page as HTML and is painted before the script comes; the events come later.',
    render: 'it draws the events as bars on an axis, and their texts not at all.',
    updates: 'nothing of it changes with the language but the names on its axis.',
  },
  'lightest-page': {
    cold: 'what these show of their content as HTML is painted before their scripts come.',
  },
  'popular-page': {
    cold: 'what these show of their content as HTML is painted before their scripts come.',
  },
};
