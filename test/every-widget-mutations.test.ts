/** The contract: whatever happens to a configuration on its way, what is right of it is shown and the rest is reported. */
import { expect } from '@open-wc/testing';
import { array, assert, asyncProperty, constantFrom, nat } from 'fast-check';
import { seenIn, textOf, type Widget } from './showing.js';
import { harmIn } from './every-widget/harm.js';
import { attributesOf, expectText, expectedText, made, scriptOf } from './every-widget/mounting.js';
import { liveValue, mutated, mutation } from './every-widget/mutation.js';
import { noticing } from './every-widget/watching.js';
import { widgets, type Configuration } from './every-widget/widgets.js';

/** Fixed, so that a failure comes again. Another one is tried by changing it. */
const runs = {
  seed: 20_261_124,
  numRuns: 100,
  includeErrorInReport: true,
  // Looking for a smaller example of a failure ends, too.
  interruptAfterTimeLimit: 100_000,
  markInterruptAsFailure: true,
};

const ways: Readonly<Record<string, (widget: Widget, configuration: Configuration) => void>> = {
  attributes: (widget, configuration) => {
    for (const [name, text] of attributesOf(configuration)) {
      // HTML has no other names than these.
      if (/^[a-z-]+$/.test(name)) widget.setAttribute(name, text);
    }
  },
  properties: (widget, configuration) => {
    const { schema } = widget.constructor as unknown as { schema: { keys: object } };
    for (const key of Object.keys(schema.keys)) {
      if (Object.hasOwn(configuration, key)) Object.assign(widget, { [key]: configuration[key] });
    }
  },
  'an inline script': (widget, configuration) => {
    widget.append(scriptOf(JSON.stringify(configuration)));
  },
};

for (const kind of widgets) {
  const { section, configuration, full } = kind;

  const survives = async (configure: (widget: Widget) => void): Promise<void> => {
    const widget = made(kind);
    widget.append(Object.assign(document.createElement('p'), { textContent: 'Fallback' }));
    let shown = '';
    const { warnings, reports, thrown } = await noticing(async () => {
      configure(widget);
      document.body.append(widget);
      await widget.updateComplete;
      // A form looks at its service after that.
      await widget.updateComplete;
      shown = widget.configuration ? textOf(widget) : seenIn(widget.querySelector('p'));
    });
    const harm = harmIn(widget);
    const problems = widget.problems.length;
    widget.remove();
    expect(thrown).to.deep.equal([]);
    expect(shown).to.not.equal('');
    expect(harm).to.deep.equal([]);
    expect(reports.length, 'reports').to.equal(warnings.length);
    expect(reports.at(-1)?.length ?? 0, 'problems that were reported').to.equal(problems);
    if (!widget.configuration) expect(problems).to.be.greaterThan(0);
    expect(Object.prototype).to.not.have.property('polluted');
  };

  describe(`every widget, mutated: ${section}`, function () {
    this.timeout(120_000);

    for (const [way, configure] of Object.entries(ways)) {
      it(`survives what happens to ${way}`, async () => {
        await assert(
          asyncProperty(
            constantFrom(configuration, full),
            array(mutation, { minLength: 1, maxLength: 4 }),
            (given, all) =>
              survives((widget) => {
                configure(widget, mutated(given, all));
              }),
          ),
          runs,
        );
      });
    }

    it('survives live values that no JSON holds', async () => {
      const keys = Object.keys(kind.schema.keys);
      await assert(
        asyncProperty(nat(keys.length - 1), liveValue, (place, value) =>
          survives((widget) => {
            Object.assign(widget, configuration, { [keys[place] ?? '']: value });
          }),
        ),
        runs,
      );
    });

    it('survives one configuration after the other, and shows the last', async () => {
      const widget = made(kind, configuration);
      const text = await expectedText(kind);
      document.body.append(widget);
      const { thrown } = await noticing(async () => {
        await assert(
          asyncProperty(array(mutation, { minLength: 1, maxLength: 4 }), async (all) => {
            ways['properties']?.(widget, mutated(full, all));
            await widget.updateComplete;
            expect(harmIn(widget)).to.deep.equal([]);
          }),
          { ...runs, numRuns: 60 },
        );
        const none = Object.keys(full).map((key) => [key, undefined]);
        Object.assign(widget, Object.fromEntries(none), configuration);
        await widget.updateComplete;
      });
      expect(thrown).to.deep.equal([]);
      await expectText(widget, text);
      widget.remove();
    });
  });
}
