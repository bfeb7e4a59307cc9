/**
 * Opens a story of the static Storybook as a reader would. The events are Storybook's own and may change with its minor
 * version; then every test of stories fails.
 */
import { until } from '../stories/acting.js';
import type { Widget } from './showing.js';

interface StorybookIndex {
  readonly entries: Readonly<
    Record<string, { id: string; title: string; name: string; type: string; tags: readonly string[] }>
  >;
}

export interface StoryFinished {
  readonly status: string;
  readonly reporters: readonly { type: string; status: string; result: AxeResult }[];
}

export interface AxeResult {
  readonly violations: readonly {
    id: string;
    help: string;
    nodes: readonly { html: string; failureSummary: string }[];
  }[];
}

export interface StorybookWindow extends Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): readonly unknown[] | undefined };
}

const storybook = '/build/storybook';
const failures = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];

export const { entries } = (await (await fetch(`${storybook}/index.json`)).json()) as StorybookIndex;
export const stories = Object.values(entries).filter((entry) => entry.type === 'story');

/** `args` are values of controls, as they are in the address of a story. */
export async function openStory(
  id: string,
  { isFaulty = false, args = '' } = {},
  look?: (page: StorybookWindow) => unknown,
): Promise<StoryFinished> {
  const frame = document.createElement('iframe');
  frame.src = `${storybook}/iframe.html?viewMode=story&id=${id}&args=${args}`;
  frame.title = id;
  frame.width = '1024';
  frame.height = '768';
  document.body.append(frame);
  try {
    const finished = await storyFinished(frame);
    await checkWidgets(frame.contentDocument as Document, isFaulty);
    await look?.(frame.contentWindow as StorybookWindow);
    return finished;
  } finally {
    frame.remove();
  }
}

async function storyFinished(frame: HTMLIFrameElement): Promise<StoryFinished> {
  const end = performance.now() + 50_000;
  while (performance.now() < end) {
    const page: StorybookWindow | null = frame.contentWindow;
    const channel = page?.__STORYBOOK_ADDONS_CHANNEL__;
    for (const event of failures) {
      const details = channel?.last(event);
      if (details) throw new Error(`${event}: ${describeError(details[0])}`);
    }
    const finished = channel?.last('storyFinished');
    if (finished) {
      const undefinedTags = [...(frame.contentDocument?.querySelectorAll('#storybook-root :not(:defined)') ?? [])];
      if (undefinedTags.length > 0)
        throw new Error(`not registered: ${undefinedTags.map((tag) => tag.localName).join()}`);
      return finished[0] as StoryFinished;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the story did not finish; the page says: ${frame.contentDocument?.body.innerText ?? 'nothing'}`);
}

/** What went wrong while a widget was drawn is an unhandled rejection, of which Storybook says nothing. */
async function checkWidgets(page: Document, isFaulty: boolean): Promise<void> {
  const widgets = [
    ...page.querySelectorAll<Widget>('campaign-timeline, campaign-asks, campaign-quotes, campaign-signup'),
  ];
  if (widgets.length === 0) throw new Error('the story has no widget');
  for (const widget of widgets) {
    await widget.updateComplete;
    // A language, a file or a service takes its time.
    if (isFaulty) await until(() => widget.problems.length, `${widget.localName} reports what is wrong`);
    else await until(() => hasWords(widget), `${widget.localName} shows something`);
    const paths = widget.problems.map(({ path }) => path);
    if (!isFaulty && paths.length > 0) throw new Error(`${widget.localName} reports: ${paths.join()}`);
  }
}

function hasWords(widget: Widget): boolean {
  const boxes = [...(widget.shadowRoot?.querySelectorAll('h2, h3, p, li, label, blockquote') ?? [])];
  return boxes.some((each) => each.textContent.trim());
}

function describeError(error: unknown): string {
  const { message, description } = error as { message?: string; description?: string };
  return message ?? description ?? String(error);
}
