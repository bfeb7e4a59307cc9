import type { ServiceRequest } from '../delivery.js';
import { fillAddress } from '../interpreter.js';
import type { Service } from '../services.js';

/** The request as a developer wants to read it, and the one before it where the service needs a token first. */
export function reportOf(request: ServiceRequest, { provider: { before }, endpoint, settings }: Service): string {
  const { url, init } = request;
  const first = before?.url ? `GET ${fillAddress(before.url, endpoint, settings)}` : `${init.method} ${url}`;
  return [...(before ? [first, ''] : []), textOf(request)].join('\n');
}

function textOf({ url, init: { method = '', headers, body } }: ServiceRequest): string {
  const head = [`${method} ${url}`, ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`)];
  const content =
    body instanceof URLSearchParams
      ? [...body].map(([name, value]) => `${name}=${value}`)
      : [JSON.stringify(JSON.parse(body as string), null, 2)];
  return [...head, '', ...content].join('\n');
}
