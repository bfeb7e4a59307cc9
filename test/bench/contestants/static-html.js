import { escape } from '../content/escape.js';
import { itemsKey } from '../content/content.js';
import { formMarkup } from './form-markup.js';
import { opening } from './opening.js';

/** The limit: the same content as HTML that needs no script to be read. */
const shared = {
  name: 'static HTML',
  isLimit: true,
  packages: [],
  scripts: [],
  styles: [],
};

const listDriver = {
  isShown(box, count) {
    return box.querySelectorAll('li').length === count;
  },
  append(box, _item, itemMarkup) {
    box.querySelector('li').parentNode.insertAdjacentHTML('beforeend', itemMarkup);
  },
  translate(box, _content, markup) {
    box.innerHTML = markup;
  },
};

function list(widget, tag, ownStyle, itemMarkup, rest = '') {
  return {
    ...shared,
    id: `static-${widget}`,
    widget,
    ownStyle,
    markup: (content, language) =>
      `${opening(content)}<${tag}>${content[itemsKey(widget)].map((item) => itemMarkup(item, language)).join('')}</${tag}>${rest}`,
    itemMarkup,
    driver: listDriver,
  };
}

const timeline = list(
  'timeline',
  'ol',
  'ol{list-style:none;margin:0;padding:0 0 0 1em;border-left:2px solid}h3{margin:0}li{margin:0 0 1.5em}',
  ({ date, title, body, category, link }, language) =>
    `<li><p><time datetime="${date}">${dateText(date, language)}</time>${category ? ` ${category}` : ''}</p><h3>${escape(title)}</h3><p>${escape(body)}</p>${link ? `<p><a href="${escape(link.href)}">Read more</a></p>` : ''}</li>`,
);

const quotes = {
  ...list(
    'quotes',
    'ul',
    'ul{display:flex;overflow:auto;scroll-snap-type:x mandatory;list-style:none;margin:0;padding:0}li{flex:0 0 100%;scroll-snap-align:start}blockquote{margin:0;font-size:1.4em}',
    ({ text, author, role }) =>
      `<li><blockquote>${escape(text)}</blockquote><p>${escape(author)}, ${escape(role)}</p></li>`,
    '<p><button data-step="-1">Previous</button> <button data-step="1">Next</button></p>',
  ),
  driver: {
    ...listDriver,
    start(box) {
      for (const button of box.querySelectorAll('[data-step]')) {
        button.onclick = () => {
          const row = box.querySelector('ul');
          row.scrollBy({ left: row.clientWidth * button.dataset.step, behavior: 'smooth' });
        };
      }
    },
    next(box) {
      return box.querySelector('[data-step="1"]');
    },
  },
};

const asks = list(
  'asks',
  'ul',
  'ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(18em,1fr));gap:1em;list-style:none;margin:0;padding:0}li{border:1px solid;padding:1em}',
  ({ title, body, addressee, reference, status }) =>
    `<li><h3>${escape(title)}</h3><p>${escape(body)}</p><p>${escape(addressee)} ${escape(reference)} ${status}</p></li>`,
);

const signup = {
  ...shared,
  id: 'static-signup',
  widget: 'signup',
  ownStyle: 'label{display:block}input:not([type=checkbox]){display:block;width:100%;margin:0 0 1em}',
  markup: (content) => `${opening(content)}${formMarkup(content)}`,
  driver: {
    isShown(box) {
      return box.querySelector('form') !== null;
    },
    translate(box, _content, markup) {
      box.innerHTML = markup;
    },
  },
};

const precisions = { 4: {}, 7: { month: 'long' }, 10: { month: 'long', day: 'numeric' } };
const formatters = {};

/** A date as a reader has it. */
export function dateText(date, language = 'en') {
  const formatter = (formatters[language + date.length] ??= new Intl.DateTimeFormat(
    language === 'en' ? 'en-GB' : language,
    {
      timeZone: 'UTC',
      year: 'numeric',
      ...precisions[date.length],
    },
  ));
  return formatter.format(new Date(date));
}

export const staticHtml = { timeline, quotes, asks, signup };
