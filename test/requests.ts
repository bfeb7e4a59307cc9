/** What a page asks for while something is done, and what it is answered. */

/** Answers some requests by itself. */
export type Network = (address: string, init: RequestInit | undefined) => Response | Promise<Response> | undefined;

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

/** Does something by a network that answers some requests by itself; what it has no answer for goes its way. */
export async function answeredBy<Result>(network: Network, action: () => Promise<Result>): Promise<Result> {
  const { fetch: realFetch } = globalThis;
  globalThis.fetch = async (address, init) => (await network(address as string, init)) ?? realFetch(address, init);
  try {
    return await action();
  } finally {
    globalThis.fetch = realFetch;
  }
}
