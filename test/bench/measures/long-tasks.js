import { PAGE_MARK } from '../page/vitals.js';

const LONG = 50;

/**
 * Follows the tasks of all threads, and then tells for how long (ms) the page's main thread could not have answered its
 * visitor: what each task, with what promises do at its end, takes beyond 50 ms. It is CPU time, so that other work on the
 * machine does not count.
 */
export async function traceTasks(browser) {
  const client = await browser.target().createCDPSession();
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] },
  });

  return async () => {
    const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
    await client.send('Tracing.end');
    await complete;
    await client.detach();
    const marks = events.filter(({ name }) => name === PAGE_MARK);
    const mark = marks.reduce((last, one) => (one.ts > last.ts ? one : last));
    return events
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid)
      .reduce((total, { tdur = 0 }) => total + Math.max(0, tdur / 1000 - LONG), 0);
  };
}
