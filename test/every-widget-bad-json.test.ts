/** The contract: what is no JSON costs no more than itself, wherever it stands. */
import { expect } from '@open-wc/testing';
import type { EitherShape } from '../src/foundation/shape.js';
import { seenIn, textOf, type Widget } from './showing.js';
import { attributesOf, made, placed, scriptOf, settled } from './every-widget/mounting.js';
import { badJson, wrongKinds } from './every-widget/bad-json.js';
import { noticing } from './every-widget/watching.js';
import { widgets, type Kind } from './every-widget/widgets.js';

for (const kind of widgets) {
  const { section, configuration, required } = kind;
  // A sign-up can do without a list.
  const listKey = required === 'endpoint' ? 'fields' : required;

  describe(`every widget, bad JSON: ${section}`, () => {
    it('is tried where a list belongs', () => {
      expect(jsonKeysOf(kind)).to.include(listKey);
    });

    for (const key of jsonKeysOf(kind)) {
      it(`survives it in the attribute ${key}`, async () => {
        const inputs = {
          ...badJson,
          ...(key === 'provider' ? {} : wrongKinds),
          ...(key === required && { null: 'null' }),
        };
        const failures: string[] = [];
        const wrong = Object.entries(inputs).filter(([, text]) => !mayBeRight(kind, key, text));
        expect(wrong.length).to.be.at.least(Object.keys(badJson).length);
        for (const [what, text] of wrong) {
          const widget = withFallback(kind);
          widget.append(scriptOf(JSON.stringify({ ...configuration, [key]: undefined })));
          for (const [name] of attributesOf({ [key]: '' })) widget.setAttribute(name, text);
          failures.push(...(await faultsOf(widget, key, what, 'attribute')));
        }
        expect(failures).to.deep.equal([]);
      });
    }

    it('survives it in the inline script', async () => {
      const failures: string[] = [];
      for (const [what, text] of Object.entries({ ...badJson, 'a number': '5', 'a list': '[]', null: 'null' })) {
        const widget = withFallback(kind);
        widget.append(scriptOf(text));
        failures.push(...(await faultsOf(widget, 'script', what, 'inline script', 'Fallback')));
      }
      expect(failures).to.deep.equal([]);
    });

    it('reads a document whose language is none', async () => {
      for (const lang of [{ toString: 0 }, [{ toString: 0 }], 7]) {
        const { thrown } = await noticing(async () => {
          const widget = made(kind);
          widget.append(scriptOf(JSON.stringify({ lang, languages: {}, [section]: configuration })));
          await placed(widget);
          expect(widget.configuration).to.have.all.keys(...Object.keys(configuration));
        });
        expect(thrown, JSON.stringify(lang)).to.deep.equal([]);
      }
    });

    it('loses nothing by a null that comes later', async () => {
      const widget = made(kind);
      const nothing = Object.fromEntries(Object.keys(configuration).map((key) => [key, null]));
      widget.append(scriptOf(JSON.stringify(configuration)));
      for (const [name, value] of attributesOf(nothing)) widget.setAttribute(name, value);
      await placed(widget);
      expect(widget.configuration).to.have.all.keys(...Object.keys(configuration));
    });

    it('is told of once, whatever else changes', async () => {
      const { warnings, reports } = await noticing(async () => {
        const widget = made(kind, { ...configuration, headingLevel: 9 });
        await placed(widget);
        for (const heading of ['One', 'Two']) await settled(Object.assign(widget, { heading }));
      });
      expect([warnings.length, reports.length]).to.deep.equal([1, 1]);
    });

    it('is read where a mail has made its spaces no-break ones', async () => {
      const widget = withFallback(kind);
      widget.append(scriptOf(JSON.stringify(configuration, undefined, 1).replaceAll(/^ +/gm, '\u00A0\u00A0')));
      await placed(widget);
      expect(widget.problems).to.deep.equal([]);
      expect(widget.configuration).to.deep.equal(configuration);
    });

    it('names the quotes that a mail has made of those around it, or an editor or a template of those within it', async () => {
      for (const text of [
        '‘[{"title": "Europe"}]’',
        '{"heading": “Europe”}',
        '{″heading″: ″Europe″}',
        '{&quot;heading&quot;: &quot;Europe&quot;}',
        '[{&#34;title&#34;:&#34;Europe&#34;}]',
      ]) {
        const widget = withFallback(kind);
        widget.append(scriptOf(text));
        await placed(widget);
        expect(widget.problems[0]?.message, text).to.equal(
          'is not valid JSON: its quotes have become curly, or &quot;',
        );
      }
    });

    it('hides nothing else that is wrong', async () => {
      const widget = withFallback(kind);
      widget.append(scriptOf('{'));
      widget.setAttribute(listKey, '[{}]');
      await noticing(async () => {
        await placed(widget);
      });
      const paths = widget.problems.map(({ path }) => path).join();
      expect(paths).to.match(/^script\b.*\[0\]\.\w+/);
    });

    it('names no cause that cannot be', async () => {
      for (const [what, text] of Object.entries({
        'a page in place of the file': '<!doctype html><title>Not found</title></html>',
        'a comment behind it': '{} // all of it',
        'a comma too many, and a text with quotes of its own': '{"heading": "Er sagt: „Ja“", "intro": "&quot;",}',
      })) {
        const widget = withFallback(kind);
        widget.append(scriptOf(text));
        expect(await faultsOf(widget, 'script', what, 'inline script')).to.deep.equal([]);
        expect(widget.problems[0]?.message, what).to.match(/^is not valid JSON: .+/);
        expect(widget.problems[0]?.message, what).to.not.match(/curly|apostrophe/);
      }
      const widget = withFallback(kind);
      widget.setAttribute(listKey, '[{"title": "It');
      await noticing(async () => {
        document.body.append(widget);
        await widget.updateComplete;
      });
      expect(widget.problems[0]?.message).to.contain('apostrophe');
      widget.remove();
    });

    // A sign-up needs no list.
    if (required !== 'endpoint')
      it('keeps what is inside the tag where no item is right', async () => {
        const widget = withFallback(kind);
        Object.assign(widget, { [required]: [{ date: '14.07.2021' }, { colour: 'red' }] });
        await noticing(async () => {
          await placed(widget);
        });
        expect(shownBy(widget)).to.equal('Fallback');
        const places = widget.problems.map(({ path }) => path.split(']')[0]);
        expect(new Set(places)).to.deep.equal(new Set([`${required}[0`, `${required}[1`]));
        Object.assign(widget, { [required]: [] });
        await settled(widget);
        expect(textOf(widget)).to.contain('There is nothing here yet.');
      });

    it('survives it in the inline script beside attributes that are right', async () => {
      const widget = withFallback(kind);
      widget.append(scriptOf(badJson['curly quotes'] ?? ''));
      for (const [name, text] of attributesOf(configuration)) widget.setAttribute(name, text);
      expect(await faultsOf(widget, 'script', 'curly quotes', 'inline script')).to.deep.equal([]);
      expect(widget.configuration).to.deep.equal(configuration);
    });
  });
}

/** The keys whose attributes hold JSON. */
function jsonKeysOf({ schema }: Kind): string[] {
  return Object.entries(schema.keys)
    .filter(([, shape]) => /list|object/.test(shape.kind) || 'object' in (shape as Partial<EitherShape<unknown>>))
    .map(([key]) => key);
}

/** Some of what is wrong for one key is right for another: a list of texts, an object with keys that nobody knows. */
function mayBeRight({ schema }: Kind, key: string, text: string): boolean {
  let problems = 0;
  try {
    const shape = schema.keys[key];
    shape?.read(JSON.parse(text), key, () => (problems += 1));
    return problems === 0 && text !== 'null';
  } catch {
    return false;
  }
}

function withFallback(kind: Kind): Widget {
  const widget = made(kind);
  widget.append(Object.assign(document.createElement('p'), { textContent: 'Fallback' }));
  return widget;
}

function shownBy(widget: Widget): string {
  return widget.configuration ? textOf(widget) : seenIn(widget.querySelector('p'));
}

/** What is not as it should be: one report that names the place, nothing thrown, something to read. */
async function faultsOf(
  widget: Widget,
  place: string,
  what: string,
  source: string,
  expected?: string,
): Promise<string[]> {
  let shown = '';
  const { warnings, reports, thrown } = await noticing(async () => {
    document.body.append(widget);
    await widget.updateComplete;
    shown = shownBy(widget);
  });
  widget.remove();
  const [problems = [], ...others] = reports;
  const named = problems.filter((problem) => problem.path.startsWith(place) && problem.source === source);
  const faults = [
    thrown.length > 0 && `threw ${thrown.join()}`,
    shown === '' && 'nothing is shown',
    expected !== undefined && shown !== expected && `shows ${shown}`,
    others.length > 0 && 'there are two reports',
    named.length === 0 && `no report names it: ${JSON.stringify(problems)}`,
    named.length < problems.length && place !== 'script' && `something else is reported: ${JSON.stringify(problems)}`,
    warnings.length !== 1 && `${warnings.length} warnings`,
    !warnings[0]?.includes(`<${widget.localName}>`) && 'the warning does not name the element',
    !warnings[0]?.includes(place) && 'the warning does not name the place',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${what}: ${fault}`);
}
