/** The addresses of single events. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { copiedDuring } from './sharing.js';
import { all, focused, frames, html, nameOf, one, show, textOf, until } from './showing.js';
import { events, onTheDay, timeline } from './showing-timelines.js';

describe('links to events', () => {
  onTheDay();

  describe('deep links', () => {
    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('have ids that are given or made of date and title, once on a page', async () => {
      const given = [
        { date: '2021', title: 'Rules, “adopted”!' },
        { date: '2022', title: 'Two', id: 'mine' },
      ];
      const first = await timeline(given);
      const second = await timeline(given);
      expect(all(first, 'li').map(({ id }) => id)).to.deep.equal(['2021-rules-adopted', 'mine']);
      expect(all(second, 'li').map(({ id }) => id)).to.deep.equal(['2021-rules-adopted-2', 'mine-2']);
    });

    it('stay those of a timeline that is hidden for a while, whatever becomes of one that has gone', async () => {
      const [first, gone] = [await timeline(events), await timeline(events)];
      const id = String(all(first, 'li')[0]?.id);
      first.hidden = true;
      gone.remove();
      gone.heading = 'Gone';
      await gone.updateComplete;
      first.hidden = false;
      const third = await timeline(events);
      expect(all(third, 'li')[0]?.id).to.equal(`${id}-2`);
    });

    it('are its own in a timeline that stands hidden, where another one has only some of the same', async () => {
      const title = 'Vote';
      await timeline([{ date: '2021', title }]);
      const list = [
        { date: '2021', title },
        { date: '2022', title },
      ];
      const place = await show<TimelineElement>(
        html`<div hidden><campaign-timeline .events=${list}></campaign-timeline></div>`,
      );
      const [widget] = place.querySelectorAll('campaign-timeline');
      await until(() => widget && all(widget, 'li').length > 0, 'the events are there');
      expect(all(widget as TimelineElement, 'li').map(({ id }) => id)).to.deep.equal(['2021-vote-2', '2022-vote']);
    });

    it('are asked for anew by a timeline that comes back: another one may have them by then', async () => {
      const [one, other] = [await timeline(events), await timeline(events)];
      const idOf = (widget: TimelineElement) => String(all(widget, 'li')[0]?.id);
      const id = idOf(one);
      one.remove();
      other.events = [...events];
      await other.updateComplete;
      expect(idOf(other)).to.equal(id);
      other.after(one);
      await one.updateComplete;
      expect(idOf(one)).to.equal(`${id}-2`);
    });

    it('lead to the item that was given the id, whatever another would have made of its own words', async () => {
      const widget = await timeline([
        { date: '2021', title: 'Vote' },
        { date: '2021', title: 'Vote' },
        { date: '2022', title: 'Other', id: '2021-vote' },
        { date: '2023', title: 'Another', id: '2021-vote-2' },
      ]);
      expect(all(widget, 'li').map(({ id }) => id)).to.deep.equal([
        '2021-vote-3',
        '2021-vote-4',
        '2021-vote',
        '2021-vote-2',
      ]);
    });

    it('are made of long words as well, as in a script without spaces', async () => {
      const long = '条'.repeat(70);
      const widget = await timeline([
        { date: '2021', title: `一${long}` },
        { date: '2021', title: `二${long}` },
      ]);
      expect(all(widget, 'li').map(({ id }) => id)).to.deep.equal([
        `2021-一${'条'.repeat(54)}`,
        `2021-二${'条'.repeat(54)}`,
      ]);
    });

    it('may hold a character that means something else in an address', async () => {
      const widget = await timeline([{ date: '2021', title: 'Half', id: '50%-less' }]);
      for (const hash of ['#50%-less', '#50%25-less']) {
        (focused(widget) as HTMLElement | null)?.blur();
        location.hash = hash;
        await until(() => textOf(focused(widget)).includes('Half'), 'the event has the focus');
      }
    });

    it('open what hides the event, and take the focus there; what hides others only stays', async () => {
      const many = Array.from({ length: 12 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));
      const widget = await show<TimelineElement>(
        html`<campaign-timeline .events=${many} limit="2"></campaign-timeline>`,
      );
      location.hash = '#2001-event-2';
      await until(() => textOf(focused(widget)).includes('Event 2'), 'the event has the focus');
      expect(all(widget, 'li[hidden]').length).to.equal(10);
      location.hash = '#2009-event-10';
      await until(() => textOf(focused(widget)).includes('Event 10'), 'the event has the focus');
      expect(all(widget, 'li[hidden]').length).to.equal(0);
    });

    it('are followed each time, also to where the address leads already', async () => {
      const place = await show<TimelineElement>(
        html`<div><a href="#2021-07-14-adopted">There</a><campaign-timeline .events=${events}></campaign-timeline></div>`,
      );
      const widget = place.querySelector('campaign-timeline') as TimelineElement;
      const link = place.querySelector('a') as HTMLAnchorElement;
      await until(() => all(widget, 'li').length > 0, 'the events are shown');
      for (let times = 1; times <= 2; times += 1) {
        link.focus();
        link.click();
        await until(() => textOf(focused(widget)).includes('Adopted'), 'the event has the focus');
      }
    });

    it('are followed where a script of the page answers them, which cannot see into a widget', async () => {
      const place = await show<TimelineElement>(
        html`<div><a href="#2021-07-14-adopted">There</a><campaign-timeline .events=${events}></campaign-timeline></div>`,
      );
      const widget = place.querySelector('campaign-timeline') as TimelineElement;
      await until(() => all(widget, 'li').length > 0, 'the events are shown');
      const { hash } = location;
      place.addEventListener('click', (event) => {
        event.preventDefault();
      });
      place.querySelector('a')?.click();
      await until(() => textOf(focused(widget)).includes('Adopted'), 'the event has the focus');
      expect(location.hash).to.equal(hash);
    });

    it('are followed in the one of two that is shown', async () => {
      const place = await show<TimelineElement>(
        html`<div>
          <div hidden><campaign-timeline .events=${events}></campaign-timeline></div>
          <campaign-timeline .events=${events}></campaign-timeline>
        </div>`,
      );
      const [, widget] = place.querySelectorAll('campaign-timeline');
      if (!widget) throw new Error('There are not two');
      await until(() => all(widget, 'li').length > 0, 'the events are shown');
      location.hash = '#2021-07-14-adopted';
      await until(() => textOf(focused(widget)).includes('Adopted'), 'the event has the focus');
    });

    it('lead to the same event in the other of two, once that is shown instead', async () => {
      const place = await show<TimelineElement>(
        html`<div>
          <campaign-timeline .events=${events}></campaign-timeline>
          <div hidden><campaign-timeline .events=${[...events, ...events]}></campaign-timeline></div>
        </div>`,
      );
      const [first, second] = [...place.querySelectorAll('campaign-timeline')] as [TimelineElement, TimelineElement];
      await until(() => all(first, 'li').length === 4 && all(second, 'li').length === 8, 'the events are shown');
      location.hash = '#2021-07-14-adopted';
      await until(() => textOf(focused(first)).includes('Adopted'), 'the event has the focus');
      // As when a phone is turned.
      first.hidden = true;
      (second.parentElement as HTMLElement).hidden = false;
      location.hash = '#2021-07-14-also-adopted';
      await until(() => textOf(focused(second)).includes('Also adopted'), 'the event has the focus there');
      expect(new Set(all(second, 'li').map(({ id }) => id)).size).to.equal(8);
      // Where both are shown, one of them is meant.
      first.hidden = false;
      location.hash = '#2021-07-14-adopted';
      await until(() => textOf(focused(first)).includes('Adopted'), 'the event of the first has the focus');
      await frames(5);
      expect(focused(second) === null).to.equal(true);
    });

    for (const [what, page, target, held] of [
      ['with Shift', '', '', { shiftKey: true }],
      ['with Control', '', '', { ctrlKey: true }],
      ['with Command', '', '', { metaKey: true }],
      ['on a link to another tab', '', '_blank', {}],
      ['on a link to a place of that name on another page', '/another', '', {}],
    ] as const)
      it(`are not followed by a press ${what}, which leads elsewhere`, async () => {
        const place = await show<TimelineElement>(
          html`<div><a href="${page}#2021-07-14-adopted" target=${target}>There</a><campaign-timeline .events=${events}></campaign-timeline></div>`,
        );
        const widget = place.querySelector('campaign-timeline') as TimelineElement;
        const link = place.querySelector('a') as HTMLAnchorElement;
        await until(() => all(widget, 'li').length > 0, 'the events are shown');
        history.replaceState(null, '', '#2021-07-14-adopted');
        const press = (how: MouseEventInit) => {
          // After the widget has met it, as the browser's own answer would open a window.
          const stop = (event: Event) => {
            event.preventDefault();
          };
          addEventListener('click', stop, { once: true });
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
        };
        press(held);
        await frames(5);
        expect(focused(widget) === null).to.equal(true);
        Object.assign(link, { target: '', href: '#2021-07-14-adopted' });
        press({});
        await until(() => textOf(focused(widget)).includes('Adopted'), 'the event has the focus');
      });
  });

  it('has a button at each event that copies its address, where it is asked to', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${events} copy-link></campaign-timeline>`,
    );
    const buttons = all<HTMLButtonElement>(widget, '[part=share]');
    expect(buttons.length).to.equal(4);
    expect(nameOf(buttons[0] as Element)).to.equal('Copy link, Adopted');
    const hash = location.hash;
    const copied = await copiedDuring(async () => {
      buttons[0]?.click();
      await until(() => textOf(buttons[0]?.parentElement).includes('Link copied'), 'it says so');
    });
    expect(copied.map((address) => new URL(address).hash)).to.deep.equal(['#2021-07-14-adopted']);
    expect(textOf(one(widget, '[role=status]'))).to.equal('Link copied');
    expect(location.hash).to.equal(hash);
    expect(all(await timeline(events), 'button').length).to.equal(0);
  });
});
