import { setTimeout } from 'node:timers/promises';

/** A weak reference may take a second turn to go. */
const TURNS = 5;
/** Milliseconds before each turn: what was taken out of the page last is let go by the engine some frames later. */
const REST = 100;

/** What is in memory once everything has gone that can go: bytes of script and of the page's own objects, and DOM nodes. */
export async function memoryOf(client) {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await setTimeout(REST);
    await client.send('HeapProfiler.collectGarbage');
  }
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, nodes };
}
