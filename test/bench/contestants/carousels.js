import { escape } from '../content/escape.js';
import { opening } from './opening.js';

const slide = ({ text, author, role }) =>
  `<blockquote>${escape(text)}</blockquote><p>${escape(author)}, ${escape(role)}</p>`;
const ownButtons = '<p><button data-step="-1">Previous</button> <button data-step="1">Next</button></p>';
const ownStyle = 'blockquote{margin:0;font-size:1.4em}';

/** The element without its modules: the buttons are the page's own. */
export const swiper = {
  id: 'swiper',
  name: 'Swiper (element, no modules)',
  packages: ['swiper'],
  widget: 'quotes',
  scripts: [{ src: '/peers/swiper/swiper-element.min.js' }],
  styles: [],
  ownStyle: `${ownStyle}swiper-container{display:block}`,
  markup: (content) =>
    `${opening(content)}<swiper-container>${content.quotes.map(swiperSlide).join('')}</swiper-container>${ownButtons}`,
  itemMarkup: swiperSlide,
  driver: {
    start(box) {
      const api = box.querySelector('swiper-container').swiper;
      box.querySelector('[data-step="-1"]').onclick = () => api.slidePrev();
      box.querySelector('[data-step="1"]').onclick = () => api.slideNext();
    },
    isShown(box) {
      return !!box.querySelector('swiper-container')?.swiper?.initialized;
    },
    append(box, _item, itemMarkup) {
      const container = box.querySelector('swiper-container');
      container.insertAdjacentHTML('beforeend', itemMarkup);
      container.swiper.update();
    },
    next(box) {
      return box.querySelector('[data-step="1"]');
    },
  },
};

function swiperSlide(quote) {
  return `<swiper-slide>${slide(quote)}</swiper-slide>`;
}

export const splide = {
  id: 'splide',
  name: 'Splide',
  packages: ['@splidejs/splide'],
  widget: 'quotes',
  scripts: [{ src: '/peers/@splidejs/splide/dist/js/splide.min.js' }],
  styles: ['/peers/@splidejs/splide/dist/css/splide.min.css'],
  ownStyle,
  markup: (content) =>
    `${opening(content)}<section class="splide"><div class="splide__track"><ul class="splide__list">${content.quotes.map(splideSlide).join('')}</ul></div></section>`,
  itemMarkup: splideSlide,
  driver: {
    start(box) {
      box.splide = new window.Splide(box.querySelector('.splide')).mount();
    },
    isShown(box) {
      return box.querySelector('.splide.is-initialized') !== null;
    },
    append(box, _item, itemMarkup) {
      box.splide.add(itemMarkup);
    },
    stop(box) {
      box.splide.destroy();
      delete box.splide;
    },
    next(box) {
      return box.querySelector('.splide__arrow--next');
    },
  },
};

function splideSlide(quote) {
  return `<li class="splide__slide">${slide(quote)}</li>`;
}

/** A scroll engine alone: styles and buttons are the page's own. */
export const embla = {
  id: 'embla',
  name: 'Embla',
  packages: ['embla-carousel'],
  widget: 'quotes',
  scripts: [{ src: '/peers/embla-carousel/embla-carousel.umd.js' }],
  styles: [],
  ownStyle: `${ownStyle}.embla{overflow:hidden}.embla ul{display:flex;list-style:none;margin:0;padding:0}.embla li{flex:0 0 100%;min-width:0}`,
  markup: (content) =>
    `${opening(content)}<div class="embla"><ul>${content.quotes.map(emblaSlide).join('')}</ul></div>${ownButtons}`,
  itemMarkup: emblaSlide,
  driver: {
    start(box) {
      box.embla = window.EmblaCarousel(box.querySelector('.embla'));
      box.querySelector('[data-step="-1"]').onclick = () => box.embla.scrollPrev();
      box.querySelector('[data-step="1"]').onclick = () => box.embla.scrollNext();
    },
    isShown(box) {
      return !!box.embla;
    },
    append(box, _item, itemMarkup) {
      box.querySelector('.embla ul').insertAdjacentHTML('beforeend', itemMarkup);
    },
    stop(box) {
      box.embla.destroy();
      delete box.embla;
    },
    next(box) {
      return box.querySelector('[data-step="1"]');
    },
  },
};

function emblaSlide(quote) {
  return `<li>${slide(quote)}</li>`;
}
