/** Travels into a page as text, before anything else: notes what moves, and each frame in which a widget shows neither its content nor what is inside the tag. */
export function watch() {
  const seen = { shift: 0, blanks: [], frames: 0 };
  window.seen = seen;

  const observer = new window.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  });
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
