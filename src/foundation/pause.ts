/** So many milliseconds, or to the next task: the browser answers its visitor, and paints, before it. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** To the task after the next frame, which is painted before it. There are no frames in a page that is hidden. */
export async function nextFrame(): Promise<void> {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await pause();
}
