/**
 * Travels into a page as text, before anything else: notes what moves, and each frame in which a widget shows neither its
 * content nor what is inside the tag.
 */
export function watch() {
  const seen = { shift: 0, blanks: [], frames: 0 };
  window.seen = seen;

  const note = (entries) => {
    for (const { value } of entries) seen.shift += value;
  };
  const observer = new window.PerformanceObserver((list) => {
    note(list.getEntries());
  });
  // Of the last ones the observer is told later.
  window.noteShifts = () => {
    note(observer.takeRecords());
  };
  observer.observe({ type: 'layout-shift', buffered: true });

  const look = () => {
    const isRead = document.readyState !== 'loading';
    for (const widget of isRead ? document.querySelectorAll('main > :not(p)') : []) {
      const own = widget.shadowRoot?.querySelector('section')?.innerText ?? '';
      if (!(own + widget.innerText).trim()) seen.blanks.push(`${widget.localName}, frame ${seen.frames}`);
    }
    seen.frames += 1;
    window.requestAnimationFrame(look);
  };
  window.requestAnimationFrame(look);
}
