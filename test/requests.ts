/** What a page asks for while something is done. */

interface TimedRequest extends RequestInit {
  readonly address: unknown;
  readonly time: number;
}

/** No answer is there before the end of `held`. */
export async function requestsDuring(action: () => Promise<unknown>, held?: Promise<unknown>): Promise<TimedRequest[]> {
  const { fetch: realFetch } = globalThis;
  const requests: TimedRequest[] = [];
  globalThis.fetch = async (address, init) => {
    requests.push({ ...init, address, time: Date.now() });
    const response = await realFetch(address, init);
    await held;
    return response;
  };
  try {
    await action();
  } finally {
    globalThis.fetch = realFetch;
  }
  return requests;
}
