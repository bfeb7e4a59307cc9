/* global vitals */
/** The mark that tells the page's main thread from all others in a trace. */
export const PAGE_MARK = 'benchmark-page';

/**
 * Follows what a visitor sees of a page that loads, in ms from its start: it travels to the page as text. `looks` has for
 * each widget in the page its contestant's driver, and how many items it shows.
 */
export function watchVitals(looks) {
  // Frames within the page are no pages.
  if (window !== window.top) return;
  performance.mark('benchmark-page');
  globalThis.vitals = { shift: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') vitals.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    vitals.largestPaint = startTime;
  });
  observe('layout-shift', ({ value }) => {
    vitals.shift += value;
  });

  const isShown = ({ driver, count }, index) => {
    const box = document.getElementById(`box-${index}`);
    return !!box && driver.isShown(box, count);
  };
  const look = () => {
    if (!looks.every(isShown)) {
      setTimeout(look, 10);
      return;
    }
    window.requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        vitals.content = performance.now();
      };
      port2.postMessage(0);
    });
  };
  look();
}
