/** What is fetched on demand: the calendar file, the data for search engines, the reader of TimelineJS. */
import { expect } from '@open-wc/testing';
import type { TimelineElement } from '../src/index.js';
import { scriptOf, settled } from './every-widget/mounting.js';
import { all, html, one, show, textOf, until } from './showing.js';
import { events, onTheDay, timeline, titles } from './showing-timelines.js';

describe('extras of a timeline', () => {
  onTheDay();

  it('puts an event to come into the visitor’s calendar, made on the spot', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${events} calendar></campaign-timeline>`,
    );
    const buttons = all(widget, 'button').filter((each) => textOf(each) === 'Add to calendar');
    // A year is no day that could stand in a calendar, and today is not to come.
    expect(buttons.length).to.equal(0);
    widget.events = [{ date: '2027-02-09', end: '2028', title: 'Until some day' }];
    await widget.updateComplete;
    expect(all(widget, '[part~=calendar]').length, 'no day of an end').to.equal(0);
    widget.events = [{ date: '2027-02-09', title: 'Safer Internet Day' }];
    await until(() => all(widget, '[part~=calendar]').length === 1, 'the button is there');
    const saved: { name: string; content: Promise<string> }[] = [];
    // In place of the browser's download.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: fetch(this.href).then((response) => response.text()) });
    };
    one(widget, '[part~=calendar]').click();
    await until(() => saved.length, 'the calendar file is saved').finally(() =>
      // What is inherited is there again.
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'),
    );
    expect(saved.map(({ name }) => name)).to.deep.equal(['2027-02-09-safer-internet-day.ics']);
    const text = await saved[0]?.content;
    expect(text).to.contain('DTSTART;VALUE=DATE:20270209\r\n').and.contain('DTEND;VALUE=DATE:20270210\r\n');
    expect(text).to.contain('SUMMARY:Safer Internet Day\r\n');
    widget.calendar = false;
    await widget.updateComplete;
    expect(all(widget, '[part~=calendar]').length, 'where it is not asked for').to.equal(0);
  });

  it('has no button and no data for search engines where nobody has asked for them', async () => {
    const widget = await timeline([{ date: '2027-02-09', title: 'A day to come' }]);
    await settled(widget);
    expect(all(widget, 'button').length).to.equal(0);
    expect(widget.children.length).to.equal(0);
  });

  it('tells search engines its events where it is asked to', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${events} structured-data></campaign-timeline>`,
    );
    await until(() => widget.querySelector('script[type="application/ld+json"]'), 'the data is there');
    const data = widget.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(data)).to.have.property('@context', 'https://schema.org');
    const { itemListElement } = JSON.parse(data) as { itemListElement: { item: { startDate: string } }[] };
    expect(itemListElement.map(({ item }) => item.startDate)).to.include('2021-07-14');
    widget.structuredData = false;
    await until(() => !widget.querySelector('script[type="application/ld+json"]'), 'the data is gone');
  });

  it('tells an address for mail as no page of an event', async () => {
    const links = ['mailto:info@example.org', 'https://example.org/event'];
    const widget = await show<TimelineElement>(
      html`<campaign-timeline
        .events=${links.map((href, index) => ({ date: `202${index}`, title: 'Open day', id: `day-${index}`, link: { href } }))}
        structured-data
      ></campaign-timeline>`,
    );
    await until(() => widget.querySelector('script'), 'the data is there');
    const { itemListElement } = JSON.parse(widget.querySelector('script')?.textContent ?? '') as {
      itemListElement: { item: { url: string } }[];
    };
    expect(itemListElement.map(({ item }) => item.url)).to.deep.equal([
      new URL('#day-0', location.href).href,
      links[1],
    ]);
  });

  it('ends no script by what it tells them', async () => {
    const title = '</script><b id="out">';
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${[{ date: '2021', title }]} structured-data></campaign-timeline>`,
    );
    await until(() => widget.querySelector('script[type="application/ld+json"]'), 'the data is there');
    const { textContent } = widget.querySelector('script') as HTMLScriptElement;
    expect(textContent).to.not.contain('<');
    expect(JSON.stringify(JSON.parse(textContent))).to.contain('</script>');
  });

  it('tells them once, also in a copy of the element', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline .events=${events} structured-data></campaign-timeline>`,
    );
    await until(() => widget.querySelector('script[type="application/ld+json"]'), 'the data is there');
    const copy = widget.cloneNode(true) as HTMLElement;
    copy.setAttribute('events', '[{"date": "2027", "title": "Of the copy"}]');
    widget.after(copy);
    await until(() => copy.textContent.includes('Of the copy'), 'the copy tells its own');
    expect(copy.querySelectorAll('script').length).to.equal(1);
    copy.remove();
  });

  it('reads a TimelineJS document as it is', async () => {
    const response = await fetch(`${partnerServers.files}/test/fixtures/timelinejs.json`);
    const { events: theirs } = (await response.json()) as { events: unknown[] };
    const widget = await show<TimelineElement>(
      html`<campaign-timeline src="${partnerServers.files}/test/fixtures/timelinejs.json"></campaign-timeline>`,
    );
    await until(() => titles(widget).length > 0, 'the events are shown');
    expect(titles(widget).length).to.equal(theirs.length);
    expect(textOf(widget)).to.not.match(/<\w+/);
  });

  it('shows what has taken the place of a TimelineJS document before the reader was there', async () => {
    const theirs = [{ start_date: { year: '2024' }, text: { headline: 'Told elsewhere' } }];
    const script = scriptOf(JSON.stringify({ events: theirs }));
    const widget = document.createElement('campaign-timeline');
    widget.append(script);
    (await show<TimelineElement>(html`<div></div>`)).append(widget);
    script.textContent = JSON.stringify({ events: [{ date: '2024', title: 'Told here' }] });
    await until(() => titles(widget).length > 0, 'the events are shown');
    await import('../src/widgets/timeline/extras/timelinejs.js');
    // What was waiting for the reader has gone on by then.
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Told here']);
    expect(widget.problems).to.deep.equal([]);
  });

  it('reads a TimelineJS document of 120 events', async () => {
    const widget = await show<TimelineElement>(
      html`<campaign-timeline src="${partnerServers.files}/test/fixtures/timelinejs-120-events.json"></campaign-timeline>`,
    );
    await until(() => titles(widget).length === 120, 'the events are shown');
  });
});
