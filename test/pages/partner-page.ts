/** A partner's page in a frame, with the widgets from the script that partners load. */
import { campaign } from '../../stories/story-data.js';
import { until, type Widget } from '../showing.js';
import { sections } from './sections.js';

const script = '/dist/cdn/campaign-widgets.js';

export interface PartnerPage {
  readonly document: Document;
  readonly widgets: readonly Widget[];
  readonly close: () => void;
}

/** `head` is HTML, such as a style sheet. A bare page has the tags, and not the script. */
export async function partnerPage(
  head: string,
  { styles = [] as readonly string[], isBare = false } = {},
): Promise<PartnerPage> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  const widgets = sections.map(
    (section, index) =>
      `<campaign-${section} style="${(styles[index] ?? '').replaceAll('"', '&quot;')}"><script type="application/json">${JSON.stringify(campaign[section])}</script></campaign-${section}>`,
  );
  frame.srcdoc = `<!doctype html>
    <html lang="en">
      <head><title>A partner’s page</title>${head}${isBare ? '' : `<script type="module" src="${script}"></script>`}</head>
      <body>
        <main id="content" class="container entry-content is-layout-constrained is-layout-flow content">${widgets.join('')}</main>
      </body>
    </html>`;
  document.body.append(frame);
  await until(
    () => frame.contentDocument?.querySelectorAll(`main > ${isBare ? '*' : ':defined'}`).length === sections.length,
    'the page is there',
  );
  const page = frame.contentDocument as Document;
  const found = [...page.querySelectorAll<Widget>('main > *')];
  for (const widget of found) await widget.updateComplete;
  // Container queries are answered by the first layout, and start transitions.
  await frames(page);
  await until(() => page.getAnimations().length === 0, 'everything stands still');
  return {
    document: page,
    widgets: found,
    close: () => {
      frame.remove();
    },
  };
}

function frames(page: Document, count = 2): Promise<unknown> {
  return new Promise((resolve) => {
    const next = (left: number) => {
      if (left === 0) resolve(undefined);
      else
        page.defaultView?.requestAnimationFrame(() => {
          next(left - 1);
        });
    };
    next(count);
  });
}
