/**
 * Opens every story of the static Storybook as a reader would: its widgets must have something to read and no problem but
 * where the story is about one, it must play to its end, and hold no violation that axe finds. The events are
 * Storybook's own and may change with its minor version; then every test here fails.
 */
import { expect } from '@open-wc/testing';
import { until } from '../stories/acting.js';
import type { Widget } from './showing.js';

interface StorybookIndex {
  readonly entries: Readonly<
    Record<string, { id: string; title: string; name: string; type: string; tags: readonly string[] }>
  >;
}

interface StoryFinished {
  readonly status: string;
  readonly reporters: readonly { type: string; status: string; result: AxeResult }[];
}

interface AxeResult {
  readonly violations: readonly {
    id: string;
    help: string;
    nodes: readonly { html: string; failureSummary: string }[];
  }[];
}

interface ArgType {
  readonly description?: string;
  readonly control?: { readonly type?: string };
}

interface StorybookWindow extends Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): readonly unknown[] | undefined };
}

const storybook = '/build/storybook';
const failures = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];

const { entries } = (await (await fetch(`${storybook}/index.json`)).json()) as StorybookIndex;
const stories = Object.values(entries).filter((entry) => entry.type === 'story');

/** What each widget is shown in, by the names of its stories. */
const states: Readonly<Record<string, readonly string[]>> = {
  timeline: ['One Event', 'Many Events', 'Invalid Configuration'],
  asks: ['One Ask', 'Many Asks', 'Invalid Configuration'],
  quotes: ['One Quote', 'Many Quotes', 'Invalid Configuration'],
  'sign-up': ['Email Only', 'Many Fields', 'Invalid Configuration', 'Errors'],
};

for (const [widget, own] of Object.entries(states)) {
  const ofWidget = stories.filter(({ id }) => id.startsWith(`widgets-${widget}--`));

  describe(`stories: ${widget}`, () => {
    it('show it as it is by default, and in the states that designers look for', () => {
      const expected = ['Default', 'Long Words', 'Right To Left', 'Dark', ...own];
      expect(ofWidget.map(({ name }) => name)).to.include.members(expected);
    });

    it('have a control for each key of its configuration, and say what it is for', async () => {
      const tag = `campaign-${widget.replace('-', '')}`;
      await openStory(`widgets-${widget}--default`, false, (page) => {
        const [story] = page.__STORYBOOK_ADDONS_CHANNEL__?.last('storyPrepared') ?? [];
        const { argTypes } = story as { argTypes: Readonly<Record<string, ArgType>> };
        const { schema } = page.customElements.get(tag) as unknown as { schema: { keys: object } };
        const keys = Object.keys(schema.keys);
        expect(keys.length).to.be.above(5);
        expect(keys.filter((key) => !argTypes[key]?.control?.type || !argTypes[key].description)).to.deep.equal([]);
      });
    });
  });
}

describe('stories', () => {
  for (const { id, title, name, tags } of stories) {
    it(`${title}: ${name}`, async () => {
      const { status, reporters } = await openStory(id, tags.includes('faulty'));
      const reports = reporters.filter((report) => report.type === 'a11y');
      if (reports.length === 0) throw new Error('axe did not run on this story');
      const violations = reports.flatMap((report) => report.result.violations);
      if (violations.length > 0) throw new Error(describeViolations(violations));
      if (status !== 'success') throw new Error(`the story ended with status "${status}"`);
    });
  }
});

async function openStory(
  id: string,
  isFaulty: boolean,
  look?: (page: StorybookWindow) => void,
): Promise<StoryFinished> {
  const frame = document.createElement('iframe');
  frame.src = `${storybook}/iframe.html?viewMode=story&id=${id}`;
  frame.title = id;
  frame.width = '1024';
  frame.height = '768';
  document.body.append(frame);
  try {
    const finished = await storyFinished(frame);
    await checkWidgets(frame.contentDocument as Document, isFaulty);
    look?.(frame.contentWindow as StorybookWindow);
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

function describeViolations(violations: AxeResult['violations']): string {
  return violations
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}\n${withoutRepeats(node)}`))
    .join('\n\n');
}

/** Storybook runs axe's checks twice, and axe then says everything twice. */
function withoutRepeats({ failureSummary }: { failureSummary: string }): string {
  return [...new Set(failureSummary.split('\n'))].join('\n');
}
