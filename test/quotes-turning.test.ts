import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, focused, until } from './showing.js';
import {
  allQuotes,
  announced,
  changesOf,
  frame,
  press,
  quotes,
  rest,
  shown,
  stands,
  standsAtStart,
  strip,
  swipe,
  voices,
} from './showing-quotes.js';

describe('turning quotes', () => {
  it('goes on and back by buttons, which stop at the ends and keep the focus', async () => {
    const widget = await quotes();
    const next = button(widget, 'Next quote');
    expect(button(widget, 'Previous quote').ariaDisabled).to.equal('true');
    next.focus();
    for (const voice of ['Voice 2', 'Voice 3', 'Voice 4', 'Voice 5', 'Voice 5']) {
      await press(widget, 'Next quote');
      expect(shown(widget)).to.deep.equal([voice]);
    }
    expect(next.ariaDisabled).to.equal('true');
    expect(focused(widget) === next).to.equal(true);
    await press(widget, 'Previous quote');
    expect(shown(widget)).to.deep.equal(['Voice 4']);
    await until(() => standsAtStart(widget), 'the quote stands in the box');
  });

  it('answers a press with the movement, and paints that before it says where it leads', async () => {
    const widget = await quotes();
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    const framesBefore: number[] = [];
    const observer = new MutationObserver(() => framesBefore.push(frames));
    observer.observe(widget.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    const box = strip(widget);
    const scroll = box.scroll.bind(box) as (to?: ScrollToOptions | number) => void;
    let scrolls = 0;
    box.scroll = (to?: ScrollToOptions | number) => {
      scrolls += 1;
      scroll(to);
    };
    const pressed = press(widget, 'Next quote');
    expect(scrolls, 'movements at once').to.equal(1);
    await pressed;
    observer.disconnect();
    expect(shown(widget)).to.deep.equal(['Voice 2']);
    expect(framesBefore).not.to.be.empty;
    expect(framesBefore).not.to.include(0);
  });

  it('counts presses that come within one frame', async () => {
    const widget = await quotes();
    button(widget, 'Next quote').click();
    button(widget, 'Next quote').click();
    await press(widget, 'Previous quote');
    expect(shown(widget)).to.deep.equal(['Voice 2']);
    await until(() => standsAtStart(widget), 'the second quote stands in the box');
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const width of [400, 700, 1000]) {
      describe(`${dir}, ${width} pixels wide`, () => {
        it('follows a swipe', async () => {
          const widget = await quotes(voices, { dir, width });
          swipe(widget, 2);
          await until(() => shown(widget)[0] === 'Voice 3', 'the third quote is shown');
          expect(announced(widget)).to.equal('3 of 5');
          expect(standsAtStart(widget)).to.equal(true);
        });

        it('loses none of many quick presses, and comes to rest where they led', async () => {
          const widget = await quotes(voices, { dir, width });
          const changes = changesOf(widget);
          for (let step = 1; step < 5; step += 1) {
            button(widget, 'Next quote').click();
            await frame();
          }
          await until(() => stands(widget, 4), 'the last quote stands in the box');
          await rest(widget);
          expect(shown(widget)).to.deep.equal(['Voice 5']);
          expect(changes).to.deep.equal([1, 2, 3, 4]);
        });
      });
    }
  }

  for (const style of ['zoom: 2', 'zoom: 1.5', 'scale: 0.5']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`arrives on a page with "${style}", ${dir}`, async () => {
        const widget = await quotes([...voices, ...voices], { dir, width: 400 });
        widget.parentElement?.setAttribute('style', `width: 400px; ${style}`);
        await rest(widget);
        const changes = changesOf(widget);
        for (const index of [1, 2]) {
          await press(widget, 'Next quote');
          await until(() => stands(widget, index), `quote ${index + 1} stands in the box`);
        }
        strip(widget).focus();
        await sendKeys({ press: 'End' });
        await until(() => stands(widget, 9), 'the last stands in the box');
        await sendKeys({ press: 'Home' });
        await until(() => stands(widget, 0), 'the first stands in the box');
        expect(changes).to.deep.equal([1, 2, 9, 0]);
      });
    }
  }

  it('lets a swipe take over from a button', async () => {
    const widget = await quotes();
    const box = strip(widget);
    button(widget, 'Show quote 5').click();
    await until(() => box.scrollLeft > 20 && shown(widget)[0] === 'Voice 5', 'the strip is on its way');
    box.dispatchEvent(new WheelEvent('wheel'));
    await until(() => {
      // Again, as the last step of what was on its way may come after it.
      box.scrollTo({ left: 0, behavior: 'instant' });
      return shown(widget)[0] === 'Voice 1';
    }, 'the first quote is shown again');
  });

  it('follows a swipe after which the wheel still turns, also where the end of a scroll is not told', async () => {
    const widget = await quotes();
    const box = strip(widget);
    // As in Safari before 26.2.
    const untold = (event: Event) => {
      event.stopImmediatePropagation();
    };
    box.addEventListener('scrollend', untold, { capture: true });
    const known = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'onscrollend');
    Reflect.deleteProperty(HTMLElement.prototype, 'onscrollend');
    expect('onscrollend' in box).to.equal(false);
    try {
      swipe(widget, 1);
      await new Promise((resolve) => {
        box.addEventListener('scroll', resolve, { once: true });
      });
      box.dispatchEvent(new WheelEvent('wheel'));
      await until(() => shown(widget)[0] === 'Voice 2', 'the second quote is shown');
    } finally {
      if (known) Object.defineProperty(HTMLElement.prototype, 'onscrollend', known);
    }
  });

  it('arrives where a button leads, also when it is stopped on the way', async () => {
    const widget = await quotes();
    const box = strip(widget);
    // Safari does not snap what has been stopped.
    box.style.scrollSnapType = 'none';
    // As a browser does that lays the strip out anew.
    const stop = (left = box.scrollLeft) => {
      box.scrollTo({ left, behavior: 'instant' });
    };
    const changes = changesOf(widget);
    await press(widget, 'Show quote 5');
    await until(() => box.scrollLeft > 20, 'the strip is on its way');
    stop();
    await until(() => stands(widget, 4), 'the last quote stands in the box');
    await rest(widget);
    await press(widget, 'Show quote 1');
    stop();
    await until(() => stands(widget, 0), 'the first quote stands in the box');
    await rest(widget);
    await press(widget, 'Show quote 5');
    stop(box.scrollWidth - box.clientWidth - 30);
    await until(() => stands(widget, 4), 'the last quote stands in the box again');
    expect(changes).to.deep.equal([4, 0, 4]);
  });

  it('stays where a button leads when it is hidden, or taken out of the page, on the way', async () => {
    const hide = (place: HTMLElement) => {
      place.hidden = true;
      return () => (place.hidden = false);
    };
    const takeOut = (place: HTMLElement) => {
      place.remove();
      return () => document.body.appendChild(place);
    };
    for (const take of [hide, takeOut]) {
      const widget = await quotes();
      const changes = changesOf(widget);
      await press(widget, 'Show quote 5');
      const place = widget.parentElement as HTMLElement;
      const giveBack = take(place);
      // Longer than it waits for a scroll to begin, and for its rest.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      giveBack();
      await until(() => stands(widget, 4), `the last quote stands in the box (${take.name})`);
      await rest(widget);
      expect(changes, take.name).to.deep.equal([4]);
      expect(shown(widget), take.name).to.deep.equal(['Voice 5']);
      place.remove();
    }
  });

  it('fires campaign-change once for a change, from wherever it came, and the page hears of it', async () => {
    const widget = await quotes();
    const changes = changesOf(widget);
    const told: Event[] = [];
    addEventListener('campaign-change', (event) => told.push(event), { once: true });
    await press(widget, 'Next quote');
    await until(() => told.length, 'the page hears of it');
    expect(told.map(({ target, composed }) => [target === widget, composed])).to.deep.equal([[true, true]]);
    await press(widget, 'Show quote 2');
    await until(() => stands(widget, 1), 'the second quote stands in the box');
    swipe(widget, 1);
    await until(() => shown(widget)[0] === 'Voice 3', 'the third quote is shown');
    await frame();
    expect(changes).to.deep.equal([1, 2]);
  });

  it('stays at its quote when the place changes its width', async () => {
    const widget = await quotes();
    await press(widget, 'Show quote 4');
    await rest(widget);
    widget.parentElement?.setAttribute('style', 'width: 400px');
    await until(() => standsAtStart(widget), 'it stands in the box again');
    expect(shown(widget)).to.deep.equal(['Voice 4']);
  });

  it('stops at each quote that a swipe would pass, and leaves the page beside it where it is', async () => {
    const widget = await quotes();
    // No test can send a swipe: this is what the browser is told of it.
    for (const quote of allQuotes(widget)) expect(getComputedStyle(quote).scrollSnapStop).to.equal('always');
    expect(getComputedStyle(strip(widget)).overscrollBehaviorX).to.equal('contain');
  });

  it('does not touch the quotes in the document', async () => {
    const widget = await quotes();
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    for (const quote of allQuotes(widget))
      watch.observe(quote, { childList: true, characterData: true, subtree: true });
    await press(widget, 'Next quote');
    expect(changes).to.equal(0);
    watch.disconnect();
  });
});
