/** A task of its own: the browser answers its visitor, and paints, before it. Safari has no scheduler. */
export function nextTask(priority: 'user-visible' | 'background' = 'user-visible'): Promise<void> {
  return 'scheduler' in globalThis
    ? scheduler.postTask(() => undefined, { priority })
    : new Promise((done) => setTimeout(done));
}
