/** One accent makes a theme, and everything in it can be read: WCAG AA, whatever the accent and the page's text colour. */
import { expect } from '@open-wc/testing';
import { contrast, isSameColour } from './contrast.js';
import { first, gallery } from './gallery.js';

const AA_TEXT = 4.5;
/** For lines and shapes that mean something: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const AA_SHAPE = 3;

const pages = [
  { name: 'dark on light', text: '#222', grounds: ['#fff', '#f5f5f5'] },
  { name: 'light on dark', text: '#eee', grounds: ['#000', '#121212', '#262626'] },
];

/** 200 accents all over the colours of a screen. */
const accents = Array.from({ length: 20 }, (_, hue) => hue * 18).flatMap((hue) =>
  [15, 35, 50, 65, 85].flatMap((lightness) => [45, 100].map((colour) => `hsl(${hue} ${colour}% ${lightness}%)`)),
);

const greys = Array.from({ length: 256 }, (_, value) => `rgb(${value}, ${value}, ${value})`);

describe('looks: colours', () => {
  it('has an accent of its own that follows the text colour', async () => {
    const { place, signup } = await gallery();
    const button = getComputedStyle(first(signup, '[part~=submit]'));
    const words = getComputedStyle(first(signup, '[part~=submit] > span'));
    for (const { text, grounds } of pages) {
      place.style.color = text;
      for (const ground of grounds) {
        expect(contrast(button.backgroundColor, ground), `button on ${ground}`).to.be.at.least(AA_SHAPE);
      }
      expect(contrast(words.color, button.backgroundColor), text).to.be.at.least(AA_TEXT);
    }
  });

  it('takes the accent as it is for the primary button, with words on it that can be read', async () => {
    const { place, signup } = await gallery();
    const button = getComputedStyle(first(signup, '[part~=submit]'));
    const words = getComputedStyle(first(signup, '[part~=submit] > span'));
    for (const { text } of pages) {
      place.style.color = text;
      for (const accent of accents) {
        // Not on the place: the looks of all four would be computed each time.
        signup.style.setProperty('--campaign-accent', accent);
        expect(isSameColour(button.backgroundColor, accent), `${accent}: as it is`).to.be.true;
        expect(contrast(words.color, button.backgroundColor), accent).to.be.at.least(AA_TEXT);
      }
    }
  });

  it('can be read where the accent is the colour of text, and seen where it is a line', async () => {
    const { place, timeline, asks, quotes, signup } = await gallery();
    const link = getComputedStyle(first(timeline, 'a'));
    const number = getComputedStyle(first(asks, '.number'));
    const mark = getComputedStyle(first(quotes, '.marked > :first-child'), '::before');
    const notice = getComputedStyle(first(signup, '.privacy a'));
    const marker = getComputedStyle(first(timeline, '.content'), '::before');
    for (const { text, grounds } of pages) {
      place.style.color = text;
      for (const accent of accents) {
        place.style.setProperty('--campaign-accent', accent);
        for (const ground of grounds) {
          for (const [name, { color }] of Object.entries({ link, number, mark, notice })) {
            expect(contrast(color, ground), `${name}, ${accent} on ${ground}`).to.be.at.least(AA_TEXT);
          }
          expect(contrast(marker.borderTopColor, ground), `marker, ${accent}`).to.be.at.least(AA_SHAPE);
        }
      }
    }
  });

  it('leaves an accent alone that can be read already', async () => {
    const { place, asks } = await gallery();
    const number = getComputedStyle(first(asks, '.number'));
    for (const [text, accent] of [
      ['#222', '#8a1538'],
      ['#222', '#003399'],
      ['#eee', '#ffcc00'],
      ['#eee', '#7fd1ae'],
    ] as const) {
      place.style.color = text;
      place.style.setProperty('--campaign-accent', accent);
      expect(isSameColour(number.color, accent), `${accent} beside ${text}`).to.be.true;
    }
  });

  it('fills a box with what a white tick can be seen on, and that on the page', async () => {
    for (const { text, grounds } of pages) {
      const { signup } = await gallery(`color: ${text}`);
      const box = getComputedStyle(first(signup, '[type=checkbox]'));
      for (const accent of accents) {
        signup.style.setProperty('--campaign-accent', accent);
        for (const beside of ['#fff', ...grounds])
          expect(contrast(box.accentColor, beside), `${accent} on ${beside}`).to.be.at.least(AA_SHAPE);
      }
    }
  });

  it('tells small buttons and the current place by a line, and not by colour alone', async () => {
    const { asks, quotes } = await gallery();
    await Object.assign(asks, { share: true }).updateComplete;
    for (const each of [first(asks, '.tool'), first(quotes, '.tool'), first(quotes, '.pick[aria-current]')])
      expect(getComputedStyle(each).textDecorationLine).to.equal('underline');
  });

  it('gives links the same colour in quiet text as elsewhere', async () => {
    const { place, signup } = await gallery('color: #222; --campaign-accent: #c30');
    const notice = getComputedStyle(first(signup, '.privacy a')).color;
    place.style.setProperty('--campaign-muted', '#222');
    expect(isSameColour(getComputedStyle(first(signup, '.privacy a')).color, notice)).to.be.true;
  });

  it('follows the text colour of the place, whatever the colour scheme says', async () => {
    const { place, timeline } = await gallery('--campaign-accent: #ffcc00');
    const link = getComputedStyle(first(timeline, 'a'));
    for (const scheme of ['light', 'dark']) {
      place.style.colorScheme = scheme;
      place.style.color = '#222';
      expect(contrast(link.color, '#fff'), scheme).to.be.at.least(AA_TEXT);
      place.style.color = '#eee';
      expect(contrast(link.color, '#121212'), scheme).to.be.at.least(AA_TEXT);
    }
  });

  it('follows the colour scheme where the page has one and no text colour', async () => {
    const { place, timeline, signup } = await gallery('color: CanvasText');
    for (const scheme of ['light', 'dark']) {
      place.style.colorScheme = scheme;
      place.style.backgroundColor = 'Canvas';
      const { backgroundColor } = getComputedStyle(place);
      for (const words of [first(timeline, 'a'), first(timeline, '.date'), first(signup, '.hint')]) {
        expect(contrast(getComputedStyle(words).color, backgroundColor), scheme).to.be.at.least(AA_TEXT);
      }
      expect(getComputedStyle(first(signup, 'input')).colorScheme).to.equal(scheme);
    }
  });

  it('keeps links, quiet text and errors readable beside every grey that is', async () => {
    const { place, timeline, quotes, signup } = await gallery();
    const link = getComputedStyle(first(timeline, 'a'));
    const date = getComputedStyle(first(timeline, '.date'));
    first(signup, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await signup.updateComplete;
    const error = getComputedStyle(first(signup, '.error'));
    const control = getComputedStyle(first(signup, 'input[name=given-name]'));
    const step = getComputedStyle(first(quotes, '[part~=next]'));
    for (const [ground, readable] of [
      ['#fff', AA_TEXT],
      ['#121212', AA_TEXT + 0.2],
    ] as const) {
      for (const text of greys.filter((grey) => contrast(grey, ground) >= readable)) {
        place.style.color = text;
        expect(contrast(link.color, ground), `link beside ${text}`).to.be.at.least(AA_TEXT);
        expect(contrast(date.color, ground), `date beside ${text}`).to.be.at.least(AA_TEXT);
        expect(contrast(error.color, ground), `error beside ${text}`).to.be.at.least(AA_TEXT);
        expect(contrast(control.borderTopColor, ground), `border beside ${text}`).to.be.at.least(AA_SHAPE);
        expect(contrast(step.borderTopColor, ground), `button beside ${text}`).to.be.at.least(AA_SHAPE);
      }
    }
  });

  it('takes every colour that is given instead', async () => {
    const { signup, timeline } = await gallery(`
      --campaign-accent: rgb(1, 2, 3);
      --campaign-on-accent: rgb(4, 5, 6);
      --campaign-muted: rgb(7, 8, 9);
      --campaign-text: rgb(10, 11, 12);
      --campaign-border: rgb(13, 14, 15)`);
    expect(getComputedStyle(first(signup, '[part~=submit]')).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(first(signup, '[part~=submit] > span')).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(first(timeline, '.date')).color).to.equal('rgb(7, 8, 9)');
    expect(getComputedStyle(first(timeline, '.title')).color).to.equal('rgb(10, 11, 12)');
    expect(getComputedStyle(first(timeline, '.content'), '::after').borderInlineStartColor).to.equal('rgb(13, 14, 15)');
  });
});
