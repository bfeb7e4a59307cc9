/** What is drawn of a timeline: the colours of its states, the places of its pictures, where its strip comes to rest. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { withPageStyles } from './page-styles.js';
import { all, html, one, rest, show, until } from './showing.js';
import { events, onTheDay, timeline } from './showing-timelines.js';

describe('the look of a timeline', () => {
  onTheDay();

  it('has a colour for what is to come, and one for what is now', async () => {
    const widget = await timeline(events);
    const [past, , present, future] = all(widget, '.content').map(
      (content) => getComputedStyle(content, '::before').borderTopColor,
    );
    expect(future).to.not.equal(past);
    expect(future).to.not.equal(present);
    const [, , now, toCome] = all(widget, '.state').map((state) => getComputedStyle(state).color);
    expect(now).to.not.equal(toCome);
  });

  it('has a hollow marker and a dashed rail for what is to come, and whole ones for what has been', async () => {
    const widget = await timeline(['2021', '2022', '2028', '2029'].map((date) => ({ date, title: date })));
    const looks = all(widget, '.content').map((content) => {
      const { borderTopWidth, width } = getComputedStyle(content, '::before');
      const isHollow = 2 * parseFloat(borderTopWidth) < parseFloat(width);
      return [isHollow, getComputedStyle(content, '::after').borderInlineStartStyle];
    });
    // Nothing comes after the last one.
    expect(looks.slice(0, -1)).to.deep.equal([
      [false, 'solid'],
      [false, 'solid'],
      [true, 'dashed'],
    ]);
  });

  it('leads its rail past a year, as far from the next marker as from the last, whatever the unit of space and the year', async () => {
    await withPageStyles('.large-years::part(year) { font-size: 4em; line-height: 1.5 }', async () => {
      for (const [space, years] of [
        ['1em', ''],
        ['2em', ''],
        ['24px', 'large-years'],
        ['8px', ''],
      ] as const) {
        const widget = await show<TimelineElement>(
          html`<campaign-timeline
            class=${years}
            style="width: 360px; --campaign-space: ${space}"
            .events=${['2021', '2022'].map((date) => ({ date, title: date }))}
          ></campaign-timeline>`,
        );
        const [content, next] = all(widget, '.content');
        const event = all(widget, '.event')[1];
        if (!content || !next || !event) throw new Error('There are not two events');
        const [rail, marker] = [getComputedStyle(content, '::after'), getComputedStyle(next, '::before')];
        const past = getComputedStyle(event, '::before');
        expect(past.marginLeft, `${space} ${years}: in line`).to.equal(rail.marginLeft);
        const end = event.getBoundingClientRect().top + parseFloat(past.marginTop) + parseFloat(past.height);
        const below = parseFloat(rail.top) - parseFloat(marker.top) - parseFloat(marker.height);
        const above = next.getBoundingClientRect().top + parseFloat(marker.top) - end;
        expect(above, `${space} ${years}`).to.be.closeTo(below, 0.6);
      }
    });
  });

  it('has no rail through a marker where a page shows no years', async () => {
    await withPageStyles('.no-years::part(year) { display: none }', async () => {
      const widget = await show<TimelineElement>(
        html`<campaign-timeline
          class="no-years"
          style="width: 360px"
          .events=${['2021', '2022'].map((date) => ({ date, title: date }))}
        ></campaign-timeline>`,
      );
      const [, event] = all(widget, '.event');
      if (!event) throw new Error('There are not two events');
      expect(parseFloat(getComputedStyle(event, '::before').height)).to.be.below(2);
    });
  });

  it('has titles and years on the first line of a date, however many it has', async () => {
    const dateLabel = 'In spring or summer, as far as anybody can tell at the moment; expected. '.repeat(2);
    for (const layout of ['vertical', 'alternate']) {
      const places = (label?: string) =>
        show<TimelineElement>(
          html`<campaign-timeline
            style="width: 800px"
            .events=${[{ date: '2021', dateLabel: label, title: 'One' }]}
            layout=${layout}
          ></campaign-timeline>`,
        ).then((widget) => {
          const { top, height } = one(widget, '.date').getBoundingClientRect();
          const beside = one(widget, layout === 'vertical' ? '.year' : '.title');
          return { height, distance: beside.getBoundingClientRect().top - top };
        });
      const [short, long] = [await places(), await places(dateLabel)];
      expect(long.height, layout).to.be.above(1.5 * short.height);
      expect(long.distance, layout).to.be.closeTo(short.distance, 0.6);
    }
  });

  it('has no rail between the line of today, where it ends, and a year', async () => {
    const widget = await timeline(events);
    widget.style.width = '360px';
    const rails = all(widget, '.event:has(.year)').map((event) => getComputedStyle(event, '::before').content);
    expect(all(widget, '.today ~ .year').length).to.equal(1);
    expect(rails).to.deep.equal(['none', '""', 'none']);
  });

  it('keeps the place of a picture until it has come, as wide as there is room', async () => {
    const image = { src: '/stories/images/ballot.svg?not-seen-before', alt: 'A hand', width: 6400, height: 3600 };
    const widget = await show<TimelineElement>(
      html`<campaign-timeline style="width: 400px" .events=${[{ date: '2024', title: 'Elections', image }]}></campaign-timeline>`,
    );
    const picture = one<HTMLImageElement>(widget, 'img');
    const { width, height } = picture.getBoundingClientRect();
    expect(picture.complete, 'it is on its way').to.equal(false);
    expect(width).to.be.within(200, 400);
    expect(height / width).to.be.closeTo(3600 / 6400, 0.01);
    await until(() => picture.complete && picture.naturalWidth > 0, 'the picture has come');
    expect(picture.getBoundingClientRect().height).to.equal(height);
  });

  it('comes to rest at an event, wherever a strip is let go', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ date: `${2000 + index}`, title: `Event ${index + 1}` }));
    const widget = await show<TimelineElement>(
      html`<campaign-timeline style="width: 400px" .events=${many} layout="horizontal"></campaign-timeline>`,
    );
    const strip = one(widget, '.strip');
    const places = all(widget, '.event').map(({ offsetLeft }) => offsetLeft);
    for (const left of [700, 1111, 2500]) {
      strip.scroll({ left, behavior: 'instant' });
      await rest(strip);
      const distances = places.map((place) => Math.abs(place - Number(places[0]) - strip.scrollLeft));
      expect(Math.min(...distances), `from ${left} pixels`).to.be.below(2);
    }
  });
});
