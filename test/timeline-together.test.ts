/** What becomes of a visitor's choices when the page, its language or the day changes around them. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, button, focused, html, one, setToday, show, textOf, until } from './showing.js';

describe('a timeline that is filtered and limited', () => {
  let backToNow: () => void;
  beforeEach(() => {
    backToNow = setToday('2026-11-24');
  });
  afterEach(() => {
    backToNow();
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** From 19 to 30 November, laws and plans by turns. */
  const days = Array.from({ length: 12 }, (_, index) => ({
    date: `2026-11-${19 + index}`,
    title: `Day ${19 + index}`,
    category: index % 2 ? 'Plan' : 'Law',
  }));
  const seen = (widget: Element) => all(widget, '.event:not([hidden]) .title').map(textOf);
  const pressed = (widget: Element) => all(widget, '[aria-pressed=true]').map(textOf);

  async function filtered(): Promise<TimelineElement> {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${days} filter limit="4"></campaign-timeline>`,
    );
    button(widget, 'Law 6').click();
    await widget.updateComplete;
    expect(seen(widget)).to.deep.equal(['Day 19', 'Day 21', 'Day 23', 'Day 25']);
    return widget;
  }

  it('stays so in another language', async () => {
    const widget = await filtered();
    button(widget, 'Show all 6 events').focus();
    widget.lang = 'de';
    await until(() => textOf(focused(widget)) === 'Alle 6 Ereignisse anzeigen', 'the button is German, with the focus');
    await until(() => textOf(all(widget, '.date')[0]) === '19. November 2026 Law Vergangen', 'so are the dates');
    expect(seen(widget)).to.deep.equal(['Day 19', 'Day 21', 'Day 23', 'Day 25']);
    expect(pressed(widget)).to.deep.equal(['Law 6']);
  });

  it('stays so when a new day begins', async () => {
    const widget = await filtered();
    expect(one(widget, '.today').closest('.event')?.id).to.equal('2026-11-25-day-25');
    backToNow();
    backToNow = setToday('2026-11-25');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => textOf(all(widget, '.date')[3]) === '25 November 2026 Law Now', 'it is that day');
    expect(seen(widget)).to.deep.equal(['Day 19', 'Day 21', 'Day 23', 'Day 25']);
    // The line of today has moved on, to before an event that is beyond the limit.
    const after = one(widget, '.today').closest('.event');
    expect([after?.id, after?.hasAttribute('hidden')]).to.deep.equal(['2026-11-27-day-27', true]);
  });

  it('stays so in another order, and each event keeps its address', async () => {
    const widget = await filtered();
    const addresses = () => all(widget, '.event').map(({ id }) => id);
    const before = addresses();
    widget.order = 'descending';
    await widget.updateComplete;
    expect(seen(widget)).to.deep.equal(['Day 29', 'Day 27', 'Day 25', 'Day 23']);
    expect(addresses()).to.deep.equal([...before].reverse());
    expect(before[0]).to.equal('2026-11-19-day-19');
    expect(pressed(widget)).to.deep.equal(['Law 6']);
  });

  it('stays so as events come, which are counted', async () => {
    const widget = await filtered();
    widget.events = [...days, { date: '2026-12-01', title: 'A new law', category: 'Law' }];
    await widget.updateComplete;
    expect(seen(widget)).to.deep.equal(['Day 19', 'Day 21', 'Day 23', 'Day 25']);
    expect(pressed(widget)).to.deep.equal(['Law 7']);
    button(widget, 'Show all 7 events').click();
    await until(() => seen(widget).at(-1) === 'A new law', 'all laws are shown');
    await until(() => textOf(focused(widget)).includes('Day 27'), 'the first that was hidden has the focus');
    button(widget, 'Plan 6').click();
    await until(() => seen(widget).length === 13, 'nobody has to ask twice for all');
  });

  it('opens both for a link to an event that both hide', async () => {
    const widget = await filtered();
    location.hash = '#2026-11-30-day-30';
    await until(() => textOf(focused(widget)).includes('Day 30'), 'the event has the focus');
    expect(seen(widget)).to.have.length(12);
    expect(pressed(widget)).to.deep.equal([]);
    // Who has heard that there are six is told that there are more again.
    expect(textOf(one(widget, '[role=status]'))).to.equal('12 events');
  });

  it('is as it was when it has been printed whole', async () => {
    const widget = await filtered();
    dispatchEvent(new Event('beforeprint'));
    expect(seen(widget)).to.deep.equal(days.map(({ title }) => title));
    dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    expect(seen(widget)).to.deep.equal(['Day 19', 'Day 21', 'Day 23', 'Day 25']);
    expect(pressed(widget)).to.deep.equal(['Law 6']);
  });
});
