/** A plain HTML page that loads the CDN files from another origin: a frame with nothing in it but what is shipped. */
import { until, type Widget } from '../showing.js';
import type { Section } from './sections.js';

/** What the page itself noticed while it was used. */
export interface PartnersWindow extends Window {
  readonly noticed: readonly string[];
}

export const { files, endpoint } = partnerServers;
export const cdn = `${files}/dist/cdn`;

const policy = [
  "default-src 'none'",
  `script-src ${cdn}/ 'nonce-notice'`,
  "style-src 'self'",
  `connect-src ${files}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** As strict as a policy for the widgets can be. */
export const strictly = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

let frame: HTMLIFrameElement | undefined;

afterEach(() => {
  frame?.remove();
});

/** A page on the runner's origin that is ready, with the scripts in its head. */
export async function open(head: string, body: string): Promise<PartnersWindow & typeof globalThis> {
  // The meta elements come first: a policy holds for what follows it.
  const metas = head.match(/<meta[^>]*>/g)?.join('') ?? '';
  frame = document.createElement('iframe');
  frame.title = 'A partner’s page';
  frame.width = '1024';
  frame.height = '768';
  frame.srcdoc = `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">${metas}
        <title>A partner’s page</title>
        <script nonce="notice">
          noticed = [];
          addEventListener('error', ({ message }) => noticed.push('error: ' + message));
          addEventListener('unhandledrejection', ({ reason }) => noticed.push('rejection: ' + reason));
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
            noticed.push('policy: ' + [violatedDirective, blockedURI, sample].join(' ')));
          console.warn = console.error = (...words) => noticed.push('console: ' + words[0]);
        </script>
        ${head.replace(metas, '')}
      </head>
      <body>${body}</body>
    </html>`;
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as PartnersWindow & typeof globalThis;
}

export function module(file: string): string {
  return `<script type="module" src="${cdn}/${file}"></script>`;
}

/** Without `crossorigin` a script from another origin has no address that `import()` could begin at. */
export function classic(file: string): string {
  return `<script crossorigin src="${cdn}/${file}"></script>`;
}

export async function widgetOf(page: PartnersWindow, section: Section): Promise<Widget> {
  const widget = page.document.querySelector<Widget>(`campaign-${section}`);
  if (!widget) throw new Error(`The page has no campaign-${section}`);
  await until(() => widget.configuration, `${section} was configured; the page noticed ${page.noticed.join()}`);
  await widget.updateComplete;
  return widget;
}
