import { opening } from './opening.js';

/** Its items are bars on an axis: title in the bar, the text as its tooltip. */
export const visTimeline = {
  id: 'vis-timeline',
  name: 'vis-timeline',
  packages: ['vis-timeline'],
  widget: 'timeline',
  scripts: [{ src: '/peers/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js' }],
  styles: ['/peers/vis-timeline/styles/vis-timeline-graph2d.min.css'],
  ownStyle: '',
  markup: (content) => `${opening(content)}<div class="vis-host"></div>`,
  driver: {
    start(box, { events }) {
      const bar = ({ date, title, body }, index) => ({ id: index, start: date, content: title, title: body });
      box.bar = bar;
      box.items = new window.vis.DataSet(events.map(bar));
      box.timeline = new window.vis.Timeline(box.querySelector('.vis-host'), box.items, {});
      box.timeline.on('changed', () => {
        box.hasChanged = true;
      });
    },
    isShown(box) {
      return !!box.hasChanged && box.querySelector('.vis-item') !== null;
    },
    append(box, item) {
      box.items.add(box.bar(item, box.items.length));
    },
    replace(box, { events }) {
      box.items = new window.vis.DataSet(events.map(box.bar));
      box.timeline.setItems(box.items);
    },
    translate(box) {
      box.timeline.setOptions({ locale: 'de' });
    },
    stop(box) {
      box.timeline.destroy();
      delete box.timeline;
      delete box.items;
      delete box.hasChanged;
    },
  },
};
