import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, focused, one, until } from './showing.js';
import { quotes, rest, shown, strip, voices } from './showing-quotes.js';

describe('turning quotes by keys', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('obeys where the focus is in the strip, and no key besides', async () => {
    const widget = await quotes();
    strip(widget).focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => shown(widget)[0] === 'Voice 2', 'the arrow led to the second');
    await sendKeys({ press: 'End' });
    await until(() => shown(widget)[0] === 'Voice 5', 'End led to the last');
    await sendKeys({ press: 'Home' });
    await until(() => shown(widget)[0] === 'Voice 1', 'Home led to the first');
    button(widget, 'Next quote').focus();
    const isOurs: boolean[] = [];
    document.addEventListener('keydown', (event) => isOurs.push(event.defaultPrevented));
    await sendKeys({ press: 'End' });
    strip(widget).focus();
    await sendKeys({ press: 'PageDown' });
    await until(() => isOurs.length === 2, 'both keys were met');
    await widget.updateComplete;
    expect(isOurs).to.deep.equal([false, false]);
    expect(shown(widget)).to.deep.equal(['Voice 1']);
  });

  it('mirrors the arrows from right to left', async () => {
    const widget = await quotes(voices, { dir: 'rtl' });
    strip(widget).focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => shown(widget)[0] === 'Voice 2', 'the arrow led on');
  });

  it('does not lose the focus that was on a link of the quote', async () => {
    const linked = voices.map((voice, index) => ({ ...voice, link: { href: `#source-${index}` } }));
    const widget = await quotes(linked);
    const link = one(widget, '[part=quote]:not([inert]) a');
    link.focus();
    const isOurs: boolean[] = [];
    widget.addEventListener('keydown', (event) => {
      isOurs.push(event.defaultPrevented);
      // The browser scrolls the strip by such a key, a moment later, and the next quote would be there by that.
      event.preventDefault();
    });
    for (const press of ['ArrowRight', 'End']) await sendKeys({ press });
    await until(() => isOurs.length === 2, 'both keys were met');
    expect(isOurs, 'keys that are pressed on it').to.deep.equal([false, false]);
    expect(focused(widget) === link, 'the focus stays on the link').to.equal(true);
    button(widget, 'Next quote').click();
    await until(() => shown(widget)[0] === 'Voice 2', 'the second is there');
    expect(focused(widget) === strip(widget)).to.equal(true);
  });

  it('obeys where a link has led to a quote, which has the focus then', async () => {
    const widget = await quotes(voices.map((voice, index) => ({ ...voice, id: `said-${index + 1}` })));
    location.hash = '#said-3';
    await until(() => focused(widget)?.id === 'said-3', 'the third quote has the focus');
    // Until it is led there no more.
    await rest(widget);
    for (const [press, voice] of [
      ['End', 'Voice 5'],
      ['Home', 'Voice 1'],
      ['ArrowRight', 'Voice 2'],
    ] as const) {
      await sendKeys({ press });
      await until(() => shown(widget)[0] === voice, `${press} led to ${voice}`);
      expect(focused(widget) === strip(widget), 'the focus is not lost').to.equal(true);
    }
  });

  it('takes its keys for itself: a slider of the page does not move along', async () => {
    const widget = await quotes();
    const met: string[] = [];
    const meet = ({ key }: KeyboardEvent) => met.push(key);
    document.addEventListener('keydown', meet);
    strip(widget).focus();
    for (const press of ['ArrowRight', 'x']) await sendKeys({ press });
    await until(() => met.includes('x'), 'the other key was met');
    document.removeEventListener('keydown', meet);
    expect(met).to.deep.equal(['x']);
  });

  it('leads from button to button of the quotes, and takes the focus along', async () => {
    const widget = await quotes();
    button(widget, 'Show quote 1').focus();
    for (const [key, number] of [
      ['ArrowRight', 2],
      ['End', 5],
      ['ArrowLeft', 4],
      ['Home', 1],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => shown(widget)[0] === `Voice ${number}`, `${key} led to quote ${number}`);
      expect(focused(widget)?.getAttribute('aria-label')).to.equal(`Show quote ${number}`);
    }
  });

  it('leaves to the browser what it does with another key held down', async () => {
    const widget = await quotes();
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      for (const key of ['ArrowRight', 'End']) {
        const event = new KeyboardEvent('keydown', { key, [held]: true, bubbles: true, cancelable: true });
        strip(widget).dispatchEvent(event);
        expect(event.defaultPrevented, `${key} with ${held}`).to.equal(false);
      }
    }
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['Voice 1']);
  });
});
