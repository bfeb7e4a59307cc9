/**
 * Opens every story of the static Storybook: its widgets must have something to read and no problem but where the story is
 * about one, it must play to its end, and hold no violation that axe finds.
 */
import { expect } from '@open-wc/testing';
import { openStory, stories, type AxeResult } from './opening-stories.js';

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
  });
}

describe('stories', () => {
  for (const { id, title, name, tags } of stories) {
    it(`${title}: ${name}`, async () => {
      const { status, reporters } = await openStory(id, { isFaulty: tags.includes('faulty') });
      const reports = reporters.filter((report) => report.type === 'a11y');
      if (reports.length === 0) throw new Error('axe did not run on this story');
      const violations = reports.flatMap((report) => report.result.violations);
      if (violations.length > 0) throw new Error(describeViolations(violations));
      if (status !== 'success') throw new Error(`the story ended with status "${status}"`);
    });
  }
});

function describeViolations(violations: AxeResult['violations']): string {
  return violations
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}\n${withoutRepeats(node)}`))
    .join('\n\n');
}

/** Storybook runs axe's checks twice, and axe then says everything twice. */
function withoutRepeats({ failureSummary }: { failureSummary: string }): string {
  return [...new Set(failureSummary.split('\n'))].join('\n');
}
