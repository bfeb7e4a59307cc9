/** A row of slides in a box that scrolls along it, from left to right or from right to left. */

/** The slide that is nearest to the start of the box. */
export function slideInView(box: HTMLElement): number {
  const distances = [...box.children].map((slide) => Math.abs(distanceFromStart(box, slide)));
  return distances.indexOf(Math.min(...distances));
}

export function scrollToSlide(box: HTMLElement, index: number): void {
  const slide = box.children[index];
  if (!slide) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Not by scrollBy: that has a direction, and stops at the next slide.
  box.scrollTo({ left: box.scrollLeft + distanceFromStart(box, slide), behavior: still ? 'instant' : 'smooth' });
}

/** How far the box has to scroll for the slide to stand at its start; the sign is that of `scrollLeft`. */
function distanceFromStart(box: Element, slide: Element): number {
  const from = box.getBoundingClientRect();
  const to = slide.getBoundingClientRect();
  return box.matches(':dir(rtl)') ? to.right - from.right : to.left - from.left;
}
