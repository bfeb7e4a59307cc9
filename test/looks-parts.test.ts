/** What a designer wants to restyle has a part, and the story that restyles them all shows that it can be done. */
import { expect } from '@open-wc/testing';
import { render as draw, type TemplateResult } from 'lit';
import '../src/index.js';
import { parts } from '../stories/garish-parts.js';
import { InGarishColours } from '../stories/parts.stories.js';
import { configured } from './every-widget/mounting.js';
import { widgets } from './every-widget/widgets.js';
import { first, gallery } from './gallery.js';
import { elements } from './manifest.js';
import { withPageStyles } from './page-styles.js';
import { all, html, one, show, until, type Widget } from './showing.js';
import { failure, fillInAndSend, fullConsent, send, signup } from './signing-up.js';

const partsOf = Object.fromEntries(elements.map(({ tagName, cssParts }) => [tagName, cssParts]));
const listed = Object.fromEntries(
  Object.entries(partsOf).map(([tag, cssParts]) => [tag, cssParts.map(({ name }) => name).sort()]),
);

describe('looks: parts', function () {
  let canvas: HTMLElement;

  before(async () => {
    const { render, play } = InGarishColours as {
      render: () => TemplateResult;
      play: (context: object) => Promise<void>;
    };
    // A fixture would be gone after the first test.
    canvas = document.body.appendChild(document.createElement('div'));
    canvas.style.width = '900px';
    draw(render(), canvas);
    await play({ canvasElement: canvas });
  });

  after(() => {
    canvas.remove();
  });

  it('the story names each part that the manifest lists', () => {
    const named = Object.fromEntries(Object.entries(parts).map(([tag, names]) => [tag, [...names].sort()]));
    expect(named).to.deep.equal(listed);
  });

  for (const [tag, names] of Object.entries(listed)) {
    it(`each part of ${tag} takes the style of the page, on something that can be seen`, () => {
      const widgets = [...canvas.querySelectorAll<Widget>(tag)];
      const deaf = names.filter((name) => !widgets.some((widget) => all(widget, `[part~=${name}]`).some(isGarish)));
      expect(deaf).to.deep.equal([]);
    });

    it(`each part of ${tag} is one that the manifest lists, also with every key configured`, async () => {
      // States of a part are in its description: "One event; also `past`".
      const states = (partsOf[tag] ?? []).flatMap(({ description }) => description.match(/(?<=`)[\w-]+(?=`)/g) ?? []);
      const [kind] = widgets.filter(({ section }) => tag === `campaign-${section}`);
      if (!kind) throw new Error(`${tag} is not in test/every-widget/widgets.ts`);
      const whole = await configured(kind, kind.full);
      const drawn = [whole, ...canvas.querySelectorAll<Widget>(tag)]
        .flatMap((widget) => all(widget, '[part]'))
        .flatMap(({ part }) => [...part])
        // Of six colours, the first and the last are named.
        .map((name) => name.replace(/(?<=^category-)\d$/, '1'));
      expect(drawn.length).to.be.greaterThan(10);
      expect([...new Set(drawn)].filter((name) => ![...names, ...states].includes(name))).to.deep.equal([]);
    });
  }
});

it('looks: a part with nothing in it is not drawn, whatever a page gives it', async () => {
  const canvas: Element = await show(html`<div>
    <style>
      campaign-timeline::part(body),
      campaign-quotes::part(role) {
        display: flex;
        padding: 1em;
      }
    </style>
    <campaign-timeline
      .events=${[
        { date: '2021', title: 'No more words' },
        { date: '2022', title: 'Words', body: 'Some **more**.' },
      ]}
    ></campaign-timeline>
    <campaign-quotes .quotes=${[{ text: 'Words.', author: 'Ana' }]}></campaign-quotes>
  </div>`);
  const drawn = (tag: string, part: string) =>
    all(canvas.querySelector<Widget>(tag) as Widget, `[part=${part}]`).filter(
      (element) => element.getClientRects().length > 0,
    ).length;
  await until(() => drawn('campaign-timeline', 'title') === 2, 'the events are shown');
  await until(() => drawn('campaign-quotes', 'author') === 1, 'the quote is shown');
  expect([drawn('campaign-timeline', 'body'), drawn('campaign-quotes', 'role')]).to.deep.equal([1, 0]);
});

it('looks: a margin that a page gives to the form, or to a box in it, makes neither wider than its place', async () => {
  const css = 'campaign-signup::part(form), campaign-signup::part(summary) { margin-inline: 16px }';
  await withPageStyles(css, async () => {
    const { widget } = await signup('failing');
    widget.style.inlineSize = '320px';
    await fillInAndSend(widget);
    await failure(widget);
    const widths = ['form', 'form .summary'].map((each) => one(widget, each).getBoundingClientRect().width);
    expect(widths).to.deep.equal([288, 256]);
  });
});

it('looks: a border that a page gives to fields leaves those that are wrong their frame', async () => {
  await withPageStyles('campaign-signup::part(input) { border: 3px solid }', async () => {
    const { widget } = await signup('accepted');
    await send(widget);
    await failure(widget);
    const { outlineStyle, outlineColor } = getComputedStyle(first(widget, '[name=email]'));
    expect([outlineStyle, outlineColor]).to.deep.equal(['solid', getComputedStyle(first(widget, '.error')).color]);
  });
});

it('looks: every link takes the style that a page gives to links, those that lead to a mistake among them', async () => {
  const { widget } = await signup('accepted', { privacyUrl: '/privacy', consents: [fullConsent] });
  await send(widget);
  await failure(widget);
  expect(all(widget, '.summary a').length).to.be.above(0);
  expect(all(widget, '.consent a, [part=consent] a').length).to.be.above(1);
  expect(all(widget, 'a:not([part~=link])').length).to.equal(0);
});

it('looks: a page can restyle what is wrong, what is pressed, what leads no further, and the columns', async () => {
  const css = `
    campaign-signup::part(input invalid),
    campaign-signup::part(checkbox invalid),
    campaign-timeline::part(chip pressed),
    campaign-quotes::part(previous disabled) { background-color: rgb(1, 2, 3) }
    campaign-asks::part(columns) { grid-template-columns: 1fr 1fr 1fr 1fr }`;
  const restyled = (widget: Element, selector: string) =>
    all(widget, selector).filter((each) => getComputedStyle(each).backgroundColor === 'rgb(1, 2, 3)').length;
  await withPageStyles(css, async () => {
    const { timeline, asks, quotes } = await gallery('width: 800px');
    await Object.assign(timeline, { filter: true }).updateComplete;
    expect(restyled(timeline, '.chip')).to.equal(0);
    first(timeline, '.chip').click();
    await timeline.updateComplete;
    expect(restyled(timeline, '.chip')).to.equal(1);

    expect(restyled(quotes, '[part~=previous]')).to.equal(1);
    first(quotes, '[part~=next]').click();
    await until(() => restyled(quotes, '[part~=previous]') === 0, 'there is a quote before');

    const { widget } = await signup('accepted');
    expect(restyled(widget, 'input')).to.equal(0);
    await send(widget);
    await failure(widget);
    expect(restyled(widget, '[name=email], [aria-invalid=true][type=checkbox]')).to.equal(2);
    expect(restyled(widget, 'input')).to.equal(2);

    const tops = all(asks, '.ask').map((each) => each.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });
});

function isGarish(element: Element): boolean {
  const { backgroundColor, outlineStyle } = getComputedStyle(element);
  return element.getClientRects().length > 0 && outlineStyle === 'dashed' && !/transparent|, 0\)/.test(backgroundColor);
}
