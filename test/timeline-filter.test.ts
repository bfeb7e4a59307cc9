import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { all, focused, html, one, show, textOf, until } from './showing.js';
import { events, onTheDay, timeline, titles } from './showing-timelines.js';

describe('the filter of a timeline', () => {
  onTheDay();

  const sorted = [
    { date: '2020', title: 'A law', category: 'Law' },
    { date: '2021', title: 'A plan', category: 'Plan' },
    { date: '2022', title: 'Another law', category: 'Law' },
  ];

  it('is a row of toggle buttons with counts, and says how many events remain', async () => {
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${sorted} filter></campaign-timeline>`);
    expect(one(widget, '[role=group]').ariaLabel).to.equal('Filter by category');
    const law = all(widget, '[role=group] button[aria-pressed]').find((each) => textOf(each).includes('Law'));
    expect(textOf(law)).to.contain('2');
    expect(law?.getAttribute('aria-pressed')).to.equal('false');
    law?.click();
    await widget.updateComplete;
    expect(law?.getAttribute('aria-pressed')).to.equal('true');
    expect(titles(widget)).to.deep.equal(['A law', 'Another law']);
    expect(textOf(one(widget, '[role=status]'))).to.equal('2 events');
    law?.click();
    await widget.updateComplete;
    expect(titles(widget).length).to.equal(3);
  });

  it('has buttons that stay where they are when one is pressed, in any font', async () => {
    for (const font of ['sans-serif', 'serif', 'monospace']) {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline style="font-family: ${font}" .events=${sorted} filter></campaign-timeline>`,
      );
      const [law, plan] = all(widget, '.chip');
      const before = plan?.getBoundingClientRect().left;
      law?.click();
      await widget.updateComplete;
      expect(law?.getAttribute('aria-pressed')).to.equal('true');
      expect(plan?.getBoundingClientRect().left, font).to.be.closeTo(Number(before), 0.1);
    }
  });

  it('leaves nothing said in the words of a language that is spoken no more', async () => {
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${sorted} filter></campaign-timeline>`);
    const status = () => textOf(one(widget, '[role=status]'));
    all(widget, '.chip')[0]?.click();
    await until(() => status() === '2 events', 'it is said how many remain');
    widget.lang = 'de';
    await until(() => textOf(widget).includes('Vergangen'), 'it speaks German');
    expect(status()).to.equal('');
    all(widget, '.chip')[0]?.click();
    await until(() => status() === '3 Ereignisse', 'and says it in German from then on');
  });

  it('has one button for a category, whatever blanks a spreadsheet has left around it', async () => {
    const list = ['Law', 'Law ', '\tLaw'].map((category, index) => ({
      date: `${2020 + index}`,
      title: `Event ${index + 1}`,
      category,
    }));
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${list} filter></campaign-timeline>`);
    expect(all(widget, '.chip').map(textOf)).to.deep.equal(['Law 3']);
    all(widget, '.chip')[0]?.click();
    await widget.updateComplete;
    expect(titles(widget).length).to.equal(3);
  });

  it('shows several categories together, and all events when none is chosen', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline
        .events=${[...sorted, { date: '2023', title: 'Of no category' }, { date: '2024', title: 'A day', category: 'Day' }]}
        filter
      ></campaign-timeline>`,
    );
    const press = async (name: string) => {
      const chip = all(widget, '.chip').find((each) => textOf(each).includes(name));
      chip?.focus();
      chip?.click();
      await widget.updateComplete;
      // Where one has chosen, one may go on choosing.
      expect(focused(widget) === chip).to.equal(true);
    };
    await press('Plan');
    await press('Day');
    expect(titles(widget)).to.deep.equal(['A plan', 'A day']);
    await press('Plan');
    await press('Day');
    expect(titles(widget).length).to.equal(5);
  });

  it('tells categories apart by colour, and each event by the colour and word of its own', async () => {
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${sorted} filter></campaign-timeline>`);
    const colours = (within: string) =>
      all(widget, `${within} .category`).map(
        (label) => `${textOf(label)}: ${getComputedStyle(label, '::before').borderTopColor}`,
      );
    const [law, plan, ...others] = colours('.chip');
    expect(others.length).to.equal(0);
    expect(law?.split(': ')[1]).to.not.equal(plan?.split(': ')[1]);
    // In a quiet line the colour is a little paler.
    expect(all(widget, '.event .category').map(({ part }) => part.value)).to.deep.equal(
      ['1', '2', '1'].map((colour) => `category category-${colour}`),
    );
  });

  it('hides nothing once it is no longer there', async () => {
    const widget = await show<TimelineElement>(html`<campaign-timeline .events=${sorted} filter></campaign-timeline>`);
    all(widget, '.chip')[0]?.click();
    await widget.updateComplete;
    expect(titles(widget).length).to.equal(2);
    widget.filter = false;
    await widget.updateComplete;
    expect(all(widget, '.chip').length).to.equal(0);
    expect(titles(widget).length).to.equal(3);
  });

  it('forgets a chosen category that new events do not have, and no other', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${[...sorted, { date: '2023', title: 'A talk' }]} filter></campaign-timeline>`,
    );
    for (const chip of all(widget, '.chip')) {
      chip.click();
      await widget.updateComplete;
    }
    expect(titles(widget)).to.deep.equal(['A law', 'A plan', 'Another law']);
    widget.events = [
      { date: '2021', title: 'A plan', category: 'Plan' },
      { date: '2022', title: 'A day', category: 'Day' },
    ];
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['A plan']);
    expect(all(widget, '[aria-pressed=true]').map(textOf)).to.deep.equal(['Plan 1']);
    widget.events = [
      { date: '2022', title: 'A day', category: 'Day' },
      { date: '2023', title: 'A vote', category: 'Vote' },
    ];
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['A day', 'A vote']);
    expect(all(widget, '[aria-pressed=true]').length).to.equal(0);
  });

  it('is not there without categories, and not unasked', async () => {
    const none = await show<TimelineElement>(html`<campaign-timeline .events=${events} filter></campaign-timeline>`);
    const unasked = await timeline(sorted);
    expect(all(none, '.filter').length + all(unasked, '.filter').length).to.equal(0);
  });
});
