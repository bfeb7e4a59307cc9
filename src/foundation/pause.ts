/** So many milliseconds, or to the next task: the browser answers its visitor, and paints, before it. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
