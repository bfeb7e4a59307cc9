/** Without its web fonts, which it asks another host for unless it is told not to. */
export const timelinejs = {
  id: 'timelinejs',
  name: 'TimelineJS',
  packages: ['@knight-lab/timelinejs'],
  widget: 'timeline',
  scripts: [{ src: '/peers/@knight-lab/timelinejs/dist/js/timeline.js' }],
  styles: ['/peers/@knight-lab/timelinejs/dist/css/timeline.css'],
  ownStyle: '.tl-host{height:600px}',
  markup: () => '<div class="tl-host"></div>',
  driver: {
    start(box, { heading, intro, events }, language = 'en') {
      const slide = ({ date, title, body, category, link }) => {
        const [year, month, day] = date.split('-');
        const more = link ? `<p><a href="${link.href}">Read more</a></p>` : '';
        return {
          start_date: { year, month, day },
          text: { headline: title, text: `<p>${body}</p>${more}` },
          group: category,
        };
      };
      const data = { title: { text: { headline: heading, text: intro } }, events: events.map(slide) };
      box.slide = slide;
      box.timeline = new window.TL.Timeline(box.querySelector('.tl-host'), data, { font: null, language });
    },
    isShown(box, count) {
      return box.querySelectorAll('.tl-timemarker').length === count && !box.querySelector('.tl-message');
    },
    append(box, item) {
      box.timeline.add(box.slide(item));
    },
    translate(box, content, markup) {
      box.innerHTML = markup;
      this.start(box, content, 'de');
    },
    next(box) {
      return box.querySelector('.tl-slidenav-next');
    },
  },
};
