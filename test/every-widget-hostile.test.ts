/** The contract: a text is a text and an address leads where it may, whoever wrote it. */
import { expect } from '@open-wc/testing';
import { all, frames, textOf, until, type Widget } from './showing.js';
import { harmIn } from './every-widget/harm.js';
import { hostileAddresses, hostileTexts } from './every-widget/hostile.js';
import { configured, made, scriptOf } from './every-widget/mounting.js';
import { noticing } from './every-widget/watching.js';
import { widgets, type Configuration, type Kind } from './every-widget/widgets.js';

type Place = readonly (string | number)[];

for (const kind of widgets) {
  const { section, configuration, full } = kind;
  const places = placesOf(full);
  const texts = places.filter((place) => takes(kind, place, 'some words, [a](https://example.org/)'));
  // A service that is none leaves nothing to be read.
  const read = texts.filter(([key]) => !/provider|settings/.test(String(key)));
  // Not as the schema has it: it is on trial.
  const addresses = places.filter((place) => /^(src|href|endpoint|privacyUrl|fallbackUrl)$/.test(String(place.at(-1))));
  // Of a sign-up without its service nothing is shown, and no link of it leads anywhere.
  const led = addresses.filter(([key]) => !/provider|endpoint/.test(String(key)));
  // Dates, ids, names and choices.
  const others = places.filter((place) => !texts.includes(place) && !addresses.includes(place));

  describe(`every widget, hostile: ${section}`, () => {
    // Pictures at relative addresses are asked for where nothing is, and nothing is said about it.
    const base = Object.assign(document.createElement('base'), { href: '/contract/nowhere/' });
    before(() => {
      document.head.append(base);
    });
    after(() => {
      base.remove();
    });

    it('has texts and addresses to try', () => {
      expect(texts.length).to.be.greaterThan(2);
      expect(led.length).to.be.greaterThan(0);
    });

    for (const [what, text] of Object.entries(hostileTexts)) {
      it(`shows ${what} as the characters it is`, async () => {
        expect(await tried(kind, placedAt(full, read, text), 1, text)).to.deep.equal([]);
        if (texts.length > read.length) expect(await tried(kind, placedAt(full, texts, text))).to.deep.equal([]);
      });
    }

    for (const [what, address] of Object.entries(hostileAddresses)) {
      it(`follows ${what} nowhere, where an address belongs`, async () => {
        expect(await tried(kind, placedAt(full, led, address), 1, String(full['heading']))).to.deep.equal([]);
        if (addresses.length > led.length)
          expect(await tried(kind, placedAt(full, addresses, address))).to.deep.equal([]);
      });
    }

    for (const place of others) {
      it(`takes no harm from what stands at ${place.join('.')}`, async () => {
        const failures: string[] = [];
        for (const [what, text] of [...Object.entries(hostileTexts), ...Object.entries(hostileAddresses)]) {
          const harm = await tried(kind, placedAt(full, [place], text), 0);
          failures.push(...harm.map((each) => `${what}: ${each}`));
        }
        expect(failures).to.deep.equal([]);
      });
    }

    it('shows HTML in every text to be read, and makes no element of it', async () => {
      const hostile = '<img src=x onerror="executed+=1"><b>bold</b>';
      await noticing(async () => {
        const widget = await configured(kind, placedAt(full, read, hostile));
        expect(textOf(widget).toLowerCase()).to.contain(hostile);
        expect(all(widget, 'b, img[src=x]').length).to.equal(0);
      });
    });

    it('does not run what an inline script says', async () => {
      const widget = made(kind);
      await noticing(async () => {
        widget.append(scriptOf(`executed += 1; (${JSON.stringify(configuration)})`));
        document.body.append(widget);
        await widget.updateComplete;
      });
      expect(harmIn(widget)).to.deep.equal([]);
      widget.remove();
    });

    it('asks for no file but by http', async () => {
      const own = JSON.stringify({ heading: 'From an address of its own', ...configuration });
      for (const src of [`data:application/json,${encodeURIComponent(own)}`, 'javascript:executed+=1', 'file:///x']) {
        const widget = made(kind);
        widget.setAttribute('src', src);
        const { thrown } = await noticing(async () => {
          document.body.append(widget);
          await until(() => widget.problems.length, 'it is reported');
        });
        expect(thrown).to.deep.equal([]);
        expect(widget.configuration).to.equal(undefined);
        expect(harmIn(widget)).to.deep.equal([]);
        widget.remove();
      }
    });

    it('takes "__proto__" for a key like any other', async () => {
      const widget = made(kind);
      const { heading, ...rest } = configuration;
      const { reports } = await noticing(async () => {
        const json = `{"__proto__": ${JSON.stringify({ heading, polluted: 1 })}, ${JSON.stringify(rest).slice(1)}`;
        widget.append(scriptOf(json));
        document.body.append(widget);
        await widget.updateComplete;
      });
      expect(textOf(widget)).to.not.contain(heading);
      expect(reports.flat().map(({ path, source }) => `${source}: ${path}`)).to.deep.equal([
        'inline script: __proto__',
      ]);
      expect({}).to.not.have.property('polluted');
      widget.remove();
    });
  });
}

/** Shows it, and says what is wrong: harm, errors, nothing to read, or another heading than was given. */
async function tried(kind: Kind, configuration: Configuration, count = 1, heading?: string): Promise<string[]> {
  const widget: Widget = made(kind);
  let shown = '';
  let headings: (string | null)[] = [];
  let harm: string[] = [];
  const { thrown } = await noticing(async () => {
    Object.assign(widget, configuration);
    document.body.append(widget);
    await widget.updateComplete;
    // A handler of an image would be called in a task.
    await frames(count);
    // Where it is required and wrong, the fallback is empty and a sentence stands for it.
    shown = textOf(widget);
    headings = all(widget, '.heading').map(({ textContent }) => textContent);
    harm = harmIn(widget);
  });
  widget.remove();
  // Blanks around a text are not taken.
  const isAnother = heading !== undefined && headings.join() !== heading.trim();
  return [...harm, ...thrown, ...(shown ? [] : ['nothing is shown']), ...(isAnother ? ['another heading'] : [])];
}

/** Where the texts of a configuration are. */
function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value === 'string') return [place];
  if (Array.isArray(value)) return value.flatMap((each, index) => placesOf(each, [...place, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => placesOf(each, [...place, key]));
}

/** Whether a text may stand there, as the schema has it. */
function takes({ schema, full }: Kind, place: Place, text: string): boolean {
  let problems = 0;
  schema.read(placedAt(full, [place], text), '', () => (problems += 1));
  return problems === 0;
}

function placedAt(configuration: Configuration, places: readonly Place[], text: string): Configuration {
  const copy = structuredClone(configuration) as Record<string | number, unknown>;
  for (const place of places) {
    let parent = copy;
    for (const key of place.slice(0, -1)) parent = parent[key] as typeof copy;
    parent[place.at(-1) ?? ''] = text;
  }
  return copy;
}
