/** The request as a developer wants to read it. */
export function reportOf({ url, init: { method = '', headers, body } }: { url: string; init: RequestInit }): string {
  const head = [`${method} ${url}`, ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`)];
  const content =
    body instanceof URLSearchParams
      ? Array.from(body, ([name, value]) => `${name}=${value}`)
      : [JSON.stringify(JSON.parse(body as string), null, 2)];
  return [...head, '', ...content].join('\n');
}
