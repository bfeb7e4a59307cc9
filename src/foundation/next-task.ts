/** A task of its own: the browser answers its visitor, and paints, before it. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
