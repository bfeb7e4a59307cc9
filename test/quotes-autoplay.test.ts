import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { QuotesElement } from '../src/index.js';
import { replacing } from './replacing.js';
import { all, button, focused, one, until, warningsDuring } from './showing.js';
import {
  announced,
  buttons,
  changesOf,
  frame,
  press,
  quickerBy,
  quotes,
  shown,
  strip,
  swipe,
  voices,
} from './showing-quotes.js';

/** Forty seconds in one: nobody wants to wait for a carousel. */
const QUICKER = 40;
const SECONDS = 10;

describe('quotes that change by themselves', () => {
  const {
    setTimeout: realSetTimeout,
    matchMedia: realMatchMedia,
    IntersectionObserver: realIntersectionObserver,
  } = globalThis;
  beforeEach(() => {
    globalThis.setTimeout = quickerBy(QUICKER);
  });
  afterEach(async () => {
    Object.assign(globalThis, {
      setTimeout: realSetTimeout,
      matchMedia: realMatchMedia,
      IntersectionObserver: realIntersectionObserver,
    });
    await resetMouse();
  });

  /** Once the browser has told of what is in view: before that, nothing changes by itself. */
  const playing = async (more: object = {}) => {
    const widget = await quotes(voices, { autoplay: SECONDS, ...more });
    await new Promise<void>((resolve) => {
      const view = new realIntersectionObserver(() => {
        view.disconnect();
        realSetTimeout(resolve);
      });
      view.observe(widget);
    });
    return widget;
  };
  /** Long enough for several. */
  const aWhile = () => new Promise((resolve) => realSetTimeout(resolve, (3 * SECONDS * 1000) / QUICKER));
  const isStill = async (widget: Element) => {
    const changes = changesOf(widget);
    await aWhile();
    return changes.length === 0;
  };

  it('do so only where it is asked for, and have a button that stops it first of all', async () => {
    expect(buttons(await quotes())[0]).to.equal('Previous quote');
    const widget = await playing();
    const reachable = all(widget, 'button, [tabindex="0"], a');
    expect(reachable[0]?.getAttribute('aria-label')).to.equal('Pause');
    const words = strip(widget).getBoundingClientRect();
    expect(button(widget, 'Pause').getBoundingClientRect().top >= words.bottom - 6).to.equal(true);
  });

  it('go from quote to quote, and from the last to the first, and announce nothing', async () => {
    const widget = await playing();
    const changes = changesOf(widget);
    await until(() => changes.length >= 6, 'all were shown');
    expect(changes.slice(0, 6)).to.deep.equal([1, 2, 3, 4, 0, 1]);
    expect(announced(widget)).to.equal('');
    expect(shown(widget).length).to.equal(1);
  });

  it('stop by the button, and go on by it', async () => {
    const widget = await playing();
    await press(widget, 'Pause');
    expect(buttons(widget)[0]).to.equal('Play');
    expect(await isStill(widget)).to.equal(true);
    // The focus that is still on the button does not hold them up: this is what was asked for.
    button(widget, 'Play').focus();
    const changes = changesOf(widget);
    await press(widget, 'Play');
    expect(buttons(widget)[0]).to.equal('Pause');
    await until(() => changes.length > 0, 'they go on');
  });

  it('stop by the button under a finger, too', async () => {
    const widget = await playing();
    const pause = button(widget, 'Pause');
    pause.dispatchEvent(new Event('touchstart', { bubbles: true, composed: true }));
    await widget.updateComplete;
    pause.click();
    await widget.updateComplete;
    expect(buttons(widget)[0]).to.equal('Play');
    expect(await isStill(widget)).to.equal(true);
  });

  it('wait under a mouse', async () => {
    const widget = await playing();
    const { left, top } = strip(widget).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 50), Math.round(top + 30)] });
    expect(await isStill(widget)).to.equal(true);
    expect(buttons(widget)[0]).to.equal('Pause');
    const changes = changesOf(widget);
    await sendMouse({ type: 'move', position: [innerWidth - 5, 5] });
    await until(() => changes.length > 0, 'they go on');
  });

  it('wait while the focus is on the button that stops them', async () => {
    const widget = await playing();
    button(widget, 'Pause').focus();
    expect(await isStill(widget)).to.equal(true);
    const changes = changesOf(widget);
    button(widget, 'Pause').blur();
    await until(() => changes.length > 0, 'they go on');
  });

  it('wait while the page is hidden', async () => {
    await replacing(document, 'hidden', true, async () => {
      expect(await isStill(await playing())).to.equal(true);
    });
  });

  it('wait while they are out of view', async () => {
    const widget = await playing();
    widget.parentElement?.style.setProperty('margin-block-start', '9999px');
    // The browser tells of it after a frame, and a busy one later: a change may be under way by then.
    await until(() => isStill(widget), 'they rest');
    const changes = changesOf(widget);
    widget.scrollIntoView();
    await until(() => changes.length > 0, 'they go on');
  });

  it('wait out of view, too, where a busy browser tells of coming and going at once', async () => {
    let toldOf = 0;
    globalThis.IntersectionObserver = class extends realIntersectionObserver {
      constructor(tell: IntersectionObserverCallback) {
        const gathered: IntersectionObserverEntry[] = [];
        super((entries, observer) => {
          gathered.push(...entries);
          toldOf = gathered.length;
          if (toldOf === 2) tell(gathered, observer);
        });
      }
    };
    const widget = await playing();
    await until(() => toldOf === 1, 'they come into view');
    widget.parentElement?.style.setProperty('margin-block-start', '9999px');
    await until(() => toldOf === 2, 'they go out of view');
    expect(await isStill(widget)).to.equal(true);
  });

  const acts: Record<string, (widget: QuotesElement) => unknown> = {
    'a button': (widget) => press(widget, 'Next quote'),
    'a key': (widget) =>
      strip(widget).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })),
    'a swipe': (widget) => {
      swipe(widget, 1);
    },
    'the focus': (widget) => {
      strip(widget).focus();
    },
    'a finger': (widget) => strip(widget).dispatchEvent(new Event('touchstart', { bubbles: true, composed: true })),
    '“Show all”': async (widget) => {
      await press(widget, 'Show all');
      await press(widget, 'Show one at a time');
    },
  };

  for (const [what, act] of Object.entries(acts)) {
    it(`stop for good by ${what}`, async () => {
      // Whole seconds until then: they must not have turned by themselves to where the visitor turns them.
      globalThis.setTimeout = realSetTimeout;
      const widget = await playing();
      await act(widget);
      await until(() => buttons(widget)[0] === 'Play', 'they have stopped');
      await frame();
      globalThis.setTimeout = quickerBy(QUICKER);
      // Whatever lets go of them starts the time of a quote anew.
      (focused(widget) as HTMLElement | null)?.blur();
      widget.dispatchEvent(new Event('pointerleave'));
      expect(await isStill(widget)).to.equal(true);
    });
  }

  it('never do so under reduced motion, and still change by hand', async () => {
    globalThis.matchMedia = () => Object.assign(new EventTarget(), { matches: true }) as MediaQueryList;
    const widget = await playing();
    expect(buttons(widget)[0]).to.equal('Previous quote');
    expect(await isStill(widget)).to.equal(true);
    const next = one(widget, '[part~=next]');
    next.click();
    expect(strip(widget).scrollLeft).to.be.greaterThan(300);
  });

  it('leave nothing behind where they have gone before they were shown, or change afterwards', async () => {
    let listeners = 0;
    const add = document.addEventListener.bind(document);
    const counting = (...given: Parameters<typeof add>) => {
      const [type, , options] = given;
      if (type === 'visibilitychange') {
        listeners += 1;
        (options as { signal: AbortSignal }).signal.addEventListener('abort', () => (listeners -= 1));
      }
      add(...given);
    };
    await replacing(document, 'addEventListener', counting, async () => {
      const gone = document.createElement('campaign-quotes');
      Object.assign(gone, { quotes: voices, autoplay: SECONDS });
      document.body.append(gone);
      gone.remove();
      const changed = await playing();
      expect(listeners, 'of the one that plays').to.equal(1);
      changed.remove();
      changed.heading = 'Another';
      await Promise.all([gone.updateComplete, changed.updateComplete]);
      await aWhile();
    });
    expect(listeners).to.equal(0);
  });

  it('stop when they leave the page, and go on when they are back', async () => {
    const widget = await playing();
    const place = widget.parentElement;
    widget.remove();
    expect(await isStill(widget)).to.equal(true);
    const changes = changesOf(widget);
    place?.append(widget);
    await until(() => changes.length > 0, 'they go on');
  });

  for (const seconds of [1, 2.9, 601, '0', '']) {
    it(`take no "${seconds}" for a number of seconds, and report it`, async () => {
      let widget = await playing();
      await warningsDuring(async () => {
        widget = await playing({ autoplay: seconds });
      });
      expect(buttons(widget)[0]).to.equal('Previous quote');
      expect(widget.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        'autoplay should be a number of seconds from 3 to 600',
      ]);
    });
  }
});
