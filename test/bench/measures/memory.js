/** What is in memory once everything has gone that can go: bytes of script and of the page's own objects, and DOM nodes. */
export async function memoryOf(client) {
  // A weak reference may take a second turn to go.
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, nodes };
}
