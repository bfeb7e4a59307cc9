/** The contract: how every widget stands on a page. `every-widget-*.test.ts` has the rest of it. */
import { expect } from '@open-wc/testing';
import type { EitherShape, ListShape, ObjectShape, Shape } from '../src/foundation/shape.js';
import { all, nameOf } from './showing.js';
import { configured, settled } from './every-widget/mounting.js';
import { noticing } from './every-widget/watching.js';
import { widgets, type Kind } from './every-widget/widgets.js';
import { withPageStyles } from './page-styles.js';

for (const kind of widgets) {
  const { section, configuration, full, schema } = kind;

  describe(`every widget: ${section}`, () => {
    it('is tried with every key that it has', async () => {
      expect(missingKeys(schema, [full]), 'not in test/every-widget/full-configurations.ts').to.deep.equal([]);
      const widget = await configured(kind, full);
      expect(widget.problems).to.deep.equal([]);
    });

    for (const [mode, properties] of modesOf(kind)) {
      it(`is accessible with ${mode}`, async () => {
        const widget = await configured(kind, { ...configuration, ...properties });
        await expect(widget).to.be.accessible();
      });
    }

    it('is accessible without a configuration', async () => {
      await noticing(async () => {
        const widget = await configured(kind, {});
        await expect(widget).to.be.accessible();
      });
    });

    it('does not vanish where the page shrinks it to its content: it is 20em wide', async () => {
      const widget = await configured(kind);
      const parent = widget.parentElement;
      parent?.setAttribute('style', 'display: inline-block; font-size: 15px');
      expect(widget.getBoundingClientRect().width).to.equal(300);
    });

    it('has headings of the level that it is given', async () => {
      const widget = await configured(kind, { ...configuration, headingLevel: 4 });
      expect(all(widget, 'h4').length).to.equal(1);
      expect(all(widget, 'h2, h3, h6').length).to.equal(0);
    });

    it('is a region that is named by its heading', async () => {
      const [region] = all(await configured(kind), 'section');
      expect(nameOf(region as HTMLElement)).to.equal(configuration['heading']);
    });

    it('stays within 320 pixels', async () => {
      const heading = 'Kinderonlinesicherheitsverbesserungsgesetzgebungsverfahren';
      const widget = await configured(kind, { ...configuration, heading });
      widget.parentElement?.setAttribute('style', 'width: 320px');
      await settled(widget);
      expect(all(widget, '.widget')[0]?.scrollWidth).to.be.at.most(320);
    });

    it('stands under a page that unsets everything', async () => {
      const css = '* { all: unset !important; text-transform: uppercase !important; letter-spacing: 1em !important }';
      const widget = await configured(kind);
      await withPageStyles(css, () => {
        const heading = all(widget, '.heading')[0];
        if (!heading) throw new Error('There is no heading');
        expect(getComputedStyle(widget).display).to.equal('block');
        expect(getComputedStyle(heading).textTransform).to.equal('none');
        expect(getComputedStyle(heading).letterSpacing).to.match(/^-?0|^-?\.|normal/);
      });
    });

    it('is hidden where the page hides it', async () => {
      const widget = await configured(kind);
      widget.hidden = true;
      expect(widget.getBoundingClientRect().height).to.equal(0);
      widget.hidden = false;
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
      // As jQuery's hide() and most scripts for tabs do.
      widget.style.display = 'none';
      expect(widget.getBoundingClientRect().height).to.equal(0);
      widget.setAttribute('style', 'display:none');
      expect(widget.getBoundingClientRect().height).to.equal(0);
      widget.removeAttribute('style');
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
      // Found by the browser's search, it comes to be shown.
      widget.setAttribute('hidden', 'until-found');
      expect(getComputedStyle(widget).display).to.equal('block');
    });
  });
}

/** Each choice and each flag of a schema by itself, and all of a full configuration. */
function modesOf({ schema, full, configuration }: Kind): [string, object][] {
  const modes: [string, object][] = [
    ['a small configuration', {}],
    ['a full configuration', full],
  ];
  for (const [key, { kind, options = [] }] of Object.entries(schema.keys)) {
    if (kind === 'flag') modes.push([key, { ...full, ...configuration, [key]: true }]);
    // Providers are no looks, and levels have a test of their own.
    if (/provider|headingLevel/.test(key)) continue;
    for (const option of options) modes.push([`${key} ${option}`, { ...full, [key]: option }]);
  }
  return modes;
}

/** Keys of a schema that none of the values has. */
function missingKeys(shape: Shape, values: readonly unknown[], path = ''): string[] {
  const { item, object, keys = {} } = shape as Partial<ListShape<unknown> & EitherShape<unknown> & ObjectShape>;
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0) return [path];
  if (item) return missingKeys(item, present.flat(), path);
  const objects = present.filter((value) => typeof value === 'object') as Readonly<Record<string, unknown>>[];
  if (object) return objects.length === 0 ? [path] : missingKeys(object, objects, path);
  return Object.entries(keys).flatMap(([key, inner]) =>
    missingKeys(
      inner,
      objects.map((value) => value[key]),
      `${path}.${key}`,
    ),
  );
}
