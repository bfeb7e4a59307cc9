/** On a page of its own: what the page notices, from before the widgets are there. */
declare global {
  var noticed: string[];
}

globalThis.noticed = [];

addEventListener('error', ({ message }) => noticed.push(`error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => noticed.push(`rejection: ${String(reason)}`));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  noticed.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
);
console.warn = console.error = (...parts: unknown[]) => {
  // Lit's development build has its own opinion of two copies.
  if (!/^(Lit is in dev mode|Multiple versions of Lit)/.test(String(parts[0]))) noticed.push(String(parts[0]));
};

export {};
