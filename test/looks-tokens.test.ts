/** A token changes what it says, where it is set and nowhere else; and the four themes change the looks and can be read. */
import { expect } from '@open-wc/testing';
import { render as draw, type TemplateResult } from 'lit';
import { Tokens } from '../stories/tokens.stories.js';
import { contrast, isSameColour } from './contrast.js';
import { first, gallery, type Gallery } from './gallery.js';
import { elements } from './manifest.js';
import { withPageStyles } from './page-styles.js';
import { sections, type Section } from './pages/sections.js';
import type { Widget } from './showing.js';

/** Where a token shows. */
type Probe = readonly [selector: string, property: string, pseudo?: string];

const heading = (property: string): Readonly<Record<Section, Probe>> => everywhere('.heading', property);

/** By token: a value that no page has, and where it shows. */
const tokens: Readonly<Record<string, readonly [value: string, seen: Partial<Readonly<Record<Section, Probe>>>]>> = {
  '--campaign-accent': [
    'rgb(138, 21, 56)',
    {
      timeline: ['.content', 'border-top-color', '::before'],
      asks: ['.number', 'color'],
      quotes: ['.marked > :first-child', 'color', '::before'],
      signup: ['[part=submit]', 'background-color'],
    },
  ],
  '--campaign-on-accent': ['rgb(255, 233, 168)', { signup: ['[part=submit-label]', 'color'] }],
  '--campaign-surface': [
    'rgb(253, 243, 216)',
    {
      // A button has it under the pointer only, which a test of pages side by side has not got.
      timeline: ['.widget', '--_surface'],
      quotes: ['.widget', '--_surface'],
      signup: ['.panel', 'background-color'],
    },
  ],
  '--campaign-text': ['rgb(39, 64, 139)', everywhere('.widget', 'color')],
  '--campaign-muted': [
    'rgb(122, 58, 16)',
    {
      timeline: ['.date', 'color'],
      asks: ['.facts', 'color'],
      quotes: ['.role', 'color'],
      signup: ['.hint', 'color'],
    },
  ],
  '--campaign-border': [
    'rgb(176, 74, 43)',
    {
      timeline: ['.content', 'border-left-color', '::after'],
      asks: ['.facts', 'border-top-color'],
      quotes: ['[part~=previous]', 'border-top-color'],
    },
  ],
  '--campaign-radius': [
    '17px',
    {
      timeline: ['.event', 'border-top-left-radius'],
      asks: ['.image', 'border-top-left-radius'],
      signup: ['input', 'border-top-left-radius'],
    },
  ],
  '--campaign-space': [
    '33px',
    {
      timeline: ['.event', 'margin-bottom'],
      asks: ['.ask', 'padding-top'],
      quotes: ['.attribution', 'column-gap'],
      signup: ['.form', 'row-gap'],
    },
  ],
  '--campaign-font': ['fantasy', everywhere('.widget', 'font-family')],
  '--campaign-heading-font': ['cursive', heading('font-family')],
  '--campaign-heading-weight': ['300', heading('font-weight')],
  '--campaign-scale': ['2', heading('font-size')],
};

const listed = elements.flatMap(({ tagName, cssProperties }) => cssProperties.map(({ name }) => `${tagName} ${name}`));

describe('looks: tokens', function () {
  it('has a story with each token that the manifest lists', () => {
    const place = document.createElement('div');
    draw((Tokens as { render: () => TemplateResult }).render(), place);
    const shown = [...place.querySelectorAll<HTMLElement>('[data-token]')].map(({ dataset }) => dataset['token']);
    const names = new Set(listed.map((each) => each.split(' ')[1]));
    expect(shown.sort()).to.deep.equal([...names].sort());
  });

  it('is tried with each token that the manifest lists, of each widget', () => {
    const tried = Object.entries(tokens).flatMap(([token, [, seen]]) =>
      Object.keys(seen).map((section) => `campaign-${section} ${token}`),
    );
    expect(tried.sort()).to.deep.equal(listed.sort());
  });

  for (const [token, [value, seen]] of Object.entries(tokens)) {
    it(`${token} shows on the whole page, in a section and on one element, and only there`, async () => {
      const [here, elsewhere] = [await complete(), await complete()];
      const probes = Object.entries(seen) as [Section, Probe][];
      for (const [section, probe] of probes) {
        const at = (page: Gallery) => styleAt(page[section], probe);
        const before = at(here);
        const others = () =>
          probes.filter(([other]) => other !== section).map(([other, its]) => styleAt(here[other], its));
        const othersBefore = others();
        const isShown = (found: string) => (probe[1].includes('color') ? isSameColour(found, value) : found !== before);

        for (const [place, target] of [
          ['the page', document.documentElement],
          ['a section', here.place],
          ['one element', here[section]],
        ] as const) {
          target.style.setProperty(token, value);
          expect(isShown(at(here)), `${section}, set on ${place}: ${at(here)}`).to.be.true;
          expect(isShown(at(elsewhere)), `${section}, elsewhere, set on ${place}`).to.equal(place === 'the page');
          if (place === 'one element') expect(others(), `the others, set on ${section}`).to.deep.equal(othersBefore);
          target.style.removeProperty(token);
          expect(at(here), section).to.equal(before);
        }
      }
    });
  }
});

describe('looks: themes', function () {
  for (const theme of ['neutral', 'warm', 'bold', 'institutional']) {
    it(`${theme} changes the looks, and can be read on a light and on a dark page`, async () => {
      const response = await fetch(`/themes/${theme}.css`);
      expect(response.ok).to.be.true;
      const page = await complete('color: CanvasText; background: Canvas');
      const looks = () =>
        sections.map((section) =>
          styleAt(page[section], (tokens['--campaign-accent'] ?? [])[1]?.[section] ?? ['', '']),
        );
      const before = looks();
      await withPageStyles(await response.text(), () => {
        looks().forEach((look, index) => {
          expect(isSameColour(look, before[index] ?? ''), sections[index]).to.be.false;
        });
        for (const scheme of ['light', 'dark']) {
          page.place.style.colorScheme = scheme;
          expectReadable(page, `${theme}, ${scheme}`);
        }
      });
    });
  }
});

/** WCAG AA, on the page's own ground and on the button. */
function expectReadable({ place, timeline, asks, quotes, signup }: Gallery, what: string): void {
  const ground = getComputedStyle(place).backgroundColor;
  const button = getComputedStyle(first(signup, '[part=submit]')).backgroundColor;
  const texts: [Widget, string][] = [
    [timeline, '.title'],
    [timeline, '.date'],
    [timeline, 'a'],
    [asks, '.number'],
    [asks, '.facts'],
    [quotes, '.role'],
    [signup, '.hint'],
    [signup, '.privacy a'],
  ];
  for (const [widget, selector] of texts) {
    const { color } = getComputedStyle(first(widget, selector));
    expect(contrast(color, ground), `${what}: ${widget.localName} ${selector}`).to.be.at.least(4.5);
  }
  const { color } = getComputedStyle(first(signup, '[part=submit-label]'));
  expect(contrast(color, button), `${what}: words of the button`).to.be.at.least(4.5);
  expect(contrast(button, ground), `${what}: the button`).to.be.at.least(3);
}

/** With an image and a panel, which the sample campaign has not got. */
async function complete(style = 'color: #222'): Promise<Gallery> {
  const page = await gallery(style);
  const [ask, ...others] = (page.asks as unknown as { asks: object[] }).asks;
  Object.assign(page.asks, { asks: [{ ...ask, image: { src: '/stories/images/ballot.svg', alt: '' } }, ...others] });
  Object.assign(page.signup, { test: true });
  for (const widget of page.widgets) await widget.updateComplete;
  return page;
}

function everywhere(...probe: Probe): Readonly<Record<Section, Probe>> {
  return { timeline: probe, asks: probe, quotes: probe, signup: probe };
}

function styleAt(widget: Widget, [selector, property, pseudo]: Probe): string {
  return getComputedStyle(first(widget, selector), pseudo).getPropertyValue(property);
}
