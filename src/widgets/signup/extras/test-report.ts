import { fillAddress } from '../interpreter.js';
import type { Order } from '../delivery.js';
import type { Service } from '../services.js';

/** The request as a developer wants to read it, and the one before it where the service needs a token first. */
export function reportOf(order: Order, { provider: { before }, endpoint, settings }: Service): string {
  const { url, init } = order;
  const first = before?.url ? `GET ${fillAddress(before.url, endpoint, settings)}` : `${init.method} ${url}`;
  return [...(before ? [first, ''] : []), textOf(order)].join('\n');
}

function textOf({ url, init: { method = '', headers, body } }: Order): string {
  const head = [`${method} ${url}`, ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`)];
  const content =
    body instanceof URLSearchParams
      ? [...body].map(([name, value]) => `${name}=${value}`)
      : [JSON.stringify(JSON.parse(body as string), null, 2)];
  return [...head, '', ...content].join('\n');
}
