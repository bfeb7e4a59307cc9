import { setTimeout as delay } from 'node:timers/promises';

const INTERVAL = 150;
const IDLE_SHARE = 0.03;
const TIME_LIMIT = 30_000;
const LONGEST_ACTION = 200_000;

/** CPU time of the main thread since the page began, in ms. */
export async function cpuTime(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/**
 * CPU time (ms) that an action takes on the main thread, with all that it leaves to be done afterwards. Whether it is
 * done is looked at only when nothing happens any more: to count a long list again and again would be dear itself.
 */
export async function cpuOf(client, action, isDone = () => true) {
  await quiet(client);
  const before = await cpuTime(client);
  const result = await action();
  let cpu;
  const start = Date.now();
  do {
    if (Date.now() - start > LONGEST_ACTION) throw new Error('It was not done within 200 s');
    await quiet(client);
    cpu = (await cpuTime(client)) - before;
  } while (!(await isDone()));
  return { cpu, result };
}

/** Waits until the main thread has had nothing to do twice in a row. */
export async function quiet(client) {
  let before = await cpuTime(client);
  let idle = 0;
  for (let waited = 0; idle < 2 && waited < TIME_LIMIT; waited += INTERVAL) {
    await delay(INTERVAL);
    const now = await cpuTime(client);
    idle = now - before < INTERVAL * IDLE_SHARE ? idle + 1 : 0;
    before = now;
  }
}
