/** What a strip of events is called, what keys it leaves alone, and when it has buttons. `timeline-layout.test.ts` moves it. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { TimelineElement } from '../src/index.js';
import { all, button, focused, html, one, rest, show, textOf, until } from './showing.js';
import { events, onTheDay } from './showing-timelines.js';

/** A strip that would go somewhere else has come there: it waits no longer for a scroll to begin, and for its end. */
async function pastScroll(strip: Element): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await rest(strip);
}

describe('a timeline as a strip', () => {
  onTheDay();

  const stripOf = (list: unknown, width: number) =>
    show<TimelineElement>(
      html`<campaign-timeline style="width: ${width}px" .events=${list} layout="horizontal"></campaign-timeline>`,
    );

  it('is a list that says what is in it, as it takes the focus', async () => {
    const list = one(await stripOf(events, 400), '[role=list]');
    expect([list.tabIndex, list.ariaLabel]).to.deep.equal([0, 'Events']);
  });

  it('comes to rest at its end, however quickly it was led there', async () => {
    // The last is wider than the box, as the line of today stands before it.
    const years = ['1990', '1991', '1992', '2099'].map((date) => ({ date, title: `Event of ${date}` }));
    const widget = await stripOf(years, 200);
    const strip = one(widget, '.strip');
    for (let step = 0; step < 5; step += 1) {
      button(widget, 'Next event').click();
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
    const isAtEnd = () => strip.scrollLeft >= strip.scrollWidth - strip.clientWidth - 2;
    await until(isAtEnd, 'it has come to its end');
    await pastScroll(strip);
    expect(isAtEnd(), 'it stays there').to.equal(true);
    expect(button(widget, 'Next event').getAttribute('aria-disabled')).to.equal('true');
  });

  it('leaves a key to the link that has the focus', async () => {
    const widget = await stripOf(
      events.map((event) => ({ ...event, link: { href: '#' } })),
      400,
    );
    const link = all(widget, 'a')[0];
    for (const key of ['End', 'Home', 'ArrowLeft', 'ArrowRight']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      expect(link?.dispatchEvent(event), key).to.equal(true);
    }
  });

  it('gets its buttons when there is no longer room for all events, and loses them again, but not the focus', async () => {
    const widget = await stripOf(events, 2000);
    const hasButtons = () => all(widget, 'button').length > 0;
    await until(() => !hasButtons(), 'all events have room');
    widget.style.width = '300px';
    await until(hasButtons, 'there are buttons');
    button(widget, 'Next event').focus();
    widget.style.width = '2000px';
    await until(() => !hasButtons(), 'all events have room again');
    expect(focused(widget) === one(widget, 'section')).to.equal(true);
  });

  it('has the first new event in sight, with its words, once all are shown, also by a mouse', async () => {
    const body = 'A long story. '.repeat(25);
    const many = Array.from({ length: 12 }, (_, index) => ({ date: `${2001 + index}`, title: `Event ${index}`, body }));
    const widget = await stripOf(many, 700);
    widget.limit = 5;
    // Room below, so that the words of the events are above the window when the button is at its upper edge.
    widget.style.marginBottom = '200vh';
    await until(() => all(widget, '[part=show-all]').length, 'there is the button for all');
    const showAll = button(widget, 'Show all 12 events');
    showAll.scrollIntoView();
    const { left, top } = showAll.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 20), Math.round(top + 20)] });
    await resetMouse();
    await until(() => textOf(focused(widget)).includes('Event 5'), 'the focus is on it');
    await pastScroll(one(widget, '.strip'));
    const event = focused(widget)?.getBoundingClientRect();
    const strip = one(widget, '.strip').getBoundingClientRect();
    expect(event?.left, 'its left').to.be.within(strip.left, strip.right);
    expect(event?.right, 'its right').to.be.within(strip.left, strip.right);
    expect(event?.top, 'its upper edge').to.be.within(0, innerHeight / 2);
  });

  describe('under a mouse', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      date: String(2001 + index),
      title: `Event ${index}`,
      // The others leave room below their words.
      body: index === 0 ? 'A long text. '.repeat(30) : undefined,
    }));

    afterEach(() => resetMouse());

    it('is pulled along where there are no words', async () => {
      const widget = await stripOf(many, 820);
      const strip = one(widget, '.strip');
      const { left, bottom } = (all(widget, '.event')[1] as Element).getBoundingClientRect();
      const place = [Math.round(left + 100), Math.round(bottom - 20)] as const;
      await sendMouse({ type: 'move', position: [...place] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [place[0] - 100, place[1]] });
      await until(() => strip.classList.contains('pulled'), 'it is pulled');
      // The name that Safari knows: the words under the pointer are not selected on the way.
      expect(getComputedStyle(strip).getPropertyValue('-webkit-user-select')).to.equal('none');
      await sendMouse({ type: 'move', position: [place[0] - 300, place[1]] });
      await sendMouse({ type: 'up' });
      await pastScroll(strip);
      expect(strip.scrollLeft).to.be.greaterThan(200);
    });

    it('stays at its end when nothing of it is pulled', async () => {
      const widget = await stripOf(many, 820);
      const strip = one(widget, '.strip');
      strip.scrollTo({ left: strip.scrollWidth, behavior: 'instant' });
      const atEnd = strip.scrollLeft;
      let isReleased = false;
      strip.addEventListener('lostpointercapture', () => (isReleased = true));
      let scrolls = 0;
      strip.scroll = () => void (scrolls += 1);
      const last = all(widget, '.event').at(-1)?.getBoundingClientRect() as DOMRect;
      await sendMouse({ type: 'move', position: [Math.round(last.left + 40), Math.round(last.bottom - 20)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'up' });
      await until(() => isReleased, 'it was let go');
      expect(scrolls).to.equal(0);
      expect(strip.scrollLeft).to.be.within(atEnd - 1, atEnd + 1);
    });

    it('leaves its scroll bar, below the events, to the browser', async () => {
      const strip = one(await stripOf(many, 820), '.strip');
      const { left, bottom } = strip.getBoundingClientRect();
      let isHeld = false;
      strip.addEventListener('gotpointercapture', () => (isHeld = true));
      await sendMouse({ type: 'move', position: [Math.round(left + 400), Math.round(bottom - 4)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + 300), Math.round(bottom - 4)] });
      await sendMouse({ type: 'up' });
      await pastScroll(strip);
      expect(isHeld).to.equal(false);
      expect(strip.classList.contains('pulled')).to.equal(false);
    });
  });
});
