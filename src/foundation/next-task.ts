/** Lets the browser answer its visitor, and paint, before what follows. Safari has no scheduler. */
export function nextTask(priority: 'user-visible' | 'background' = 'user-visible'): Promise<void> {
  return 'scheduler' in globalThis
    ? scheduler.postTask(() => undefined, { priority })
    : new Promise((done) => setTimeout(done));
}
