import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, button, focused, frames, html, show, textOf, until, warningsDuring } from './showing.js';
import { onTheDay } from './showing-timelines.js';

describe('the limit of a timeline', () => {
  onTheDay();

  const many = Array.from({ length: 12 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));

  it('shows the first ones and a button for all, which leads the focus to the first new one', async () => {
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${many} limit="5"></campaign-timeline>`);
    const visible = () =>
      all(widget, 'li').filter((item) => item.checkVisibility({ contentVisibilityAuto: false })).length;
    const hidden = () => all(widget, 'li[hidden]').length;
    expect(hidden()).to.equal(7);
    // All are in the page, for a search and for print.
    expect(all(widget, 'li').length).to.equal(12);
    // A list with seven empty items would be read out otherwise.
    expect(all(widget, 'li:not([aria-hidden=true])').length).to.equal(5);
    button(widget, 'Show all 12 events').click();
    await until(() => hidden() === 0, 'all are shown');
    expect(visible()).to.equal(12);
    expect(all(widget, '[aria-hidden=true]:not(.year)').length).to.equal(0);
    await until(() => textOf(focused(widget)).includes('Event 6'), 'the focus is on the first new one');
  });

  it('gives its button’s place to the first new one, and the page stays where it is', async () => {
    const place = await show<HTMLElement & TimelineElement>(
      html`<div style="padding-block: 1000px"><campaign-timeline .events=${many} limit="5"></campaign-timeline></div>`,
    );
    const widget = place.querySelector('campaign-timeline') as TimelineElement;
    await until(() => all(widget, 'li').length === 12, 'the events are there');
    const press = button(widget, 'Show all 12 events');
    // What takes its place is higher, and sticks out of the window.
    press.scrollIntoView({ block: 'end', behavior: 'instant' });
    const { scrollY } = globalThis;
    const { top } = press.getBoundingClientRect();
    press.click();
    await until(() => textOf(focused(widget)).includes('Event 6'), 'the focus is on the first new one');
    await frames(2);
    // Firefox rounds.
    expect(globalThis.scrollY).to.be.closeTo(scrollY, 2);
    expect(focused(widget)?.getBoundingClientRect().top).to.be.closeTo(top, 20);
  });

  it('gives way to a search in the page', async () => {
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${many} limit="5"></campaign-timeline>`);
    const last = all(widget, 'li').at(-1);
    expect(last?.getAttribute('hidden')).to.equal('until-found');
    // As a browser does when it has found something there.
    last?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await until(() => all(widget, 'li[hidden]').length === 0, 'all are shown');
    expect(all(widget, '[part=show-all]').length).to.equal(0);
  });

  it('hides nothing of a list that is no longer than it', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${many} limit="12"></campaign-timeline>`,
    );
    expect(all(widget, 'li[hidden]').length).to.equal(0);
    expect(all(widget, 'button').length).to.equal(0);
  });

  it('takes no more of a page than what is shown, also before anybody is near', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ({
      date: `${1900 + index}`,
      title: `Event ${index + 1}`,
    }));
    const far = await show<HTMLElement & TimelineElement>(
      html`<div style="padding-top: 5000px">
        <campaign-timeline .events=${hundred} limit="5"></campaign-timeline>
        <campaign-timeline .events=${hundred.slice(0, 6)} limit="5"></campaign-timeline>
      </div>`,
    );
    const [limited, short] = [...far.querySelectorAll('campaign-timeline')] as [TimelineElement, TimelineElement];
    await until(() => all(limited, 'li').length === 100 && all(short, 'li').length === 6, 'all are there');
    // Below the last of several groups is room for a ring.
    expect(limited.offsetHeight).to.be.within(short.offsetHeight, short.offsetHeight + 8);
  });

  it('keeps the focus at its button while the page is printed', async () => {
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${many} limit="5"></campaign-timeline>`);
    button(widget, 'Show all 12 events').focus();
    for (const moment of ['beforeprint', 'afterprint']) {
      dispatchEvent(new Event(moment));
      expect(all(widget, 'li[hidden]').length).to.equal(moment === 'beforeprint' ? 0 : 7);
      expect(textOf(focused(widget))).to.equal('Show all 12 events');
    }
  });

  it('is a whole number of at least 1, or reported', async () => {
    await warningsDuring(async () => {
      for (const limit of ['0', '2.5', '-1', 'few']) {
        const widget = await show<TimelineElement>(
          html`<campaign-timeline .events=${many} limit=${limit}></campaign-timeline>`,
        );
        expect(widget.problems.map(({ path }) => path)).to.deep.equal(['limit']);
        expect(all(widget, 'li:not([hidden])').length).to.equal(12);
      }
    });
  });
});
