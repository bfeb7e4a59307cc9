/** Whatever the page's style sheet does, the widgets keep their shape; and nothing of theirs gets out. */
import { expect } from '@open-wc/testing';
import { isSameColour } from './contrast.js';
import { handmade, published } from './pages/hostile-sheets.js';
import { partnerPage, type PartnerPage } from './pages/partner-page.js';
import { sections } from './pages/sections.js';
import type { Widget } from './showing.js';

/** What a page hands down on purpose. */
const inherited = ['font-family', 'font-size', 'color', 'color-scheme', 'direction', 'pointer-events', 'visibility'];

const properties = [
  ...[
    'display',
    'position',
    'float',
    'box-sizing',
    'width',
    'height',
    'min-height',
    'max-width',
    'overflow-x',
    'z-index',
  ],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'padding-top', 'padding-right', 'padding-bottom'],
  ...[
    'padding-left',
    'border-top-width',
    'border-top-style',
    'border-top-color',
    'border-left-width',
    'border-left-color',
  ],
  ...[
    'border-top-left-radius',
    'background-color',
    'background-image',
    'box-shadow',
    'opacity',
    'visibility',
    'transform',
  ],
  ...[
    'color',
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'font-variant-caps',
    'font-stretch',
    'font-kerning',
  ],
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-align', 'text-indent', 'text-transform', 'text-shadow'],
  ...[
    'text-decoration-line',
    'text-decoration-thickness',
    'text-underline-offset',
    'white-space',
    'word-break',
    'hyphens',
  ],
  ...[
    'overflow-wrap',
    'tab-size',
    'list-style-type',
    'quotes',
    'vertical-align',
    'cursor',
    'pointer-events',
    'outline-style',
  ],
  ...[
    'flex-direction',
    'align-items',
    'justify-content',
    'column-gap',
    'row-gap',
    'grid-template-columns',
    'object-fit',
  ],
  ...['transition-duration', 'animation-duration', 'container-type', 'column-count', '-webkit-text-stroke-width'],
];

/** Less than a pixel of the screen: where things stand on the page decides how they are rounded. */
const TOLERANCE = 0.6;

interface Look {
  readonly name: string;
  readonly box: readonly number[];
  readonly style: Readonly<Record<string, string>>;
}

function looksOf(widget: Widget): Look[] {
  const root = widget.shadowRoot?.querySelector('.widget');
  if (!root) throw new Error(`<${widget.localName}> shows nothing`);
  // A change that is under way has no look of its own yet.
  for (const animation of widget.shadowRoot?.getAnimations() ?? []) animation.finish();
  const { left, top } = root.getBoundingClientRect();
  return [root, ...root.querySelectorAll('*')].map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      name: `${widget.localName} ${element.localName}.${element.className}`,
      // What has no box, such as a slot, has no place either.
      box: box.width || box.height ? [box.left - left, box.top - top, box.width, box.height] : [],
      style: Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)])),
    };
  });
}

/** Every difference, as a line to read. */
function differences(looks: readonly Look[], clean: readonly Look[]): string[] {
  if (looks.length !== clean.length) return [`${looks.length} elements instead of ${clean.length}`];
  return looks.flatMap(({ name, box, style }, index) => {
    const expected = clean[index] as Look;
    const moved =
      box.length !== expected.box.length ||
      box.some((value, side) => Math.abs(value - (expected.box[side] ?? 0)) > TOLERANCE);
    const changed = properties.filter((property) => !isSame(property, style[property], expected.style[property]));
    return [
      ...(moved ? [`${name}: at ${box.map(Math.round).join()} instead of ${expected.box.map(Math.round).join()}`] : []),
      ...changed.map((each) => `${name}: ${each}: ${style[each]} instead of ${expected.style[each]}`),
    ];
  });
}

function isSame(property: string, value = '', expected = ''): boolean {
  if (value === expected) return true;
  if (property.endsWith('color')) return isSameColour(value, expected);
  const [numbers, others] = [value, expected].map((lengths) => lengths.split(' ').map(Number.parseFloat));
  return (
    numbers?.length === others?.length &&
    !!numbers?.every((number, index) => Math.abs(number - (others?.[index] ?? Number.NaN)) <= TOLERANCE)
  );
}

/** The clean page, with what the other one hands down, and its widths. */
function cleanTwin(page: PartnerPage): Promise<PartnerPage> {
  const styles = page.widgets.map((widget) => {
    const style = getComputedStyle(widget);
    const { width = 0 } = widget.shadowRoot?.querySelector('.widget')?.getBoundingClientRect() ?? {};
    return [`width: ${width}px`, ...inherited.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join(';');
  });
  return partnerPage('<style>body { margin: 0 }</style>', { styles });
}

async function expectSame(head: string): Promise<void> {
  const page = await partnerPage(head);
  const clean = await cleanTwin(page);
  const found = page.widgets.flatMap((widget, index) =>
    differences(looksOf(widget), looksOf(clean.widgets[index] as Widget)),
  );
  page.close();
  clean.close();
  expect(found.slice(0, 20)).to.deep.equal([]);
}

describe('looks: isolation', () => {
  for (const [name, address] of Object.entries(published)) {
    it(`keeps its shape under ${name}`, async () => {
      const response = await fetch(address);
      expect(response.ok, address).to.be.true;
      await expectSame(`<style>${await response.text()}</style>`);
    });
  }

  for (const [name, sheet] of Object.entries(handmade)) {
    it(`keeps its shape under a sheet with ${name}`, async () => {
      await expectSame(`<style>${sheet}</style>`);
    });
  }

  it('is hidden where the page says so', async () => {
    const page = await partnerPage('<style>* { all: unset !important }</style>');
    for (const widget of page.widgets) widget.hidden = true;
    expect(page.widgets.map((widget) => widget.getBoundingClientRect().height)).to.deep.equal(sections.map(() => 0));
    page.close();
  });

  it('lets nothing of its own out', async () => {
    const content =
      '<h2>A heading</h2><p>A <a href="#">link</a>, <button class="button title">a button</button></p><ul class="list"><li class="heading text">An item</li></ul><input class="field"><img class="image" alt="">';
    const stylesOf = (page: PartnerPage): string[] => {
      const place = page.document.createElement('div');
      place.innerHTML = content;
      page.document.querySelector('main')?.prepend(place);
      return [page.document.documentElement, page.document.body, place, ...place.querySelectorAll('*')].map((element) =>
        properties
          .map((property) => `${element.localName} ${property} ${getComputedStyle(element).getPropertyValue(property)}`)
          .join('\n'),
      );
    };
    const without = await partnerPage('<style>html { overflow: hidden }</style>', { isBare: true });
    const page = await partnerPage('<style>html { overflow: hidden } main > :not(div) { position: absolute }</style>');
    // Without the script and the widgets; on the other page these take no space.
    for (const widget of without.widgets) widget.remove();
    const heights = /^(html|body|main) (height|overflow)/;
    const clean = (lines: string[]) =>
      lines.map((all) =>
        all
          .split('\n')
          .filter((line) => !heights.test(line))
          .join('\n'),
      );
    expect(clean(stylesOf(page))).to.deep.equal(clean(stylesOf(without)));
    const names = [page.document.documentElement, page.document.body].map((each) => each.getAttributeNames());
    expect(names).to.deep.equal([['lang'], []]);
    expect(page.document.adoptedStyleSheets.length).to.equal(0);
    expect(page.document.styleSheets.length).to.equal(1);
    expect(page.document.querySelectorAll('style, link').length).to.equal(1);
    for (const widget of page.widgets) {
      expect(widget.style.length, widget.localName).to.equal(0);
      expect(widget.className, widget.localName).to.equal('');
    }
    page.close();
    without.close();
  });
});
