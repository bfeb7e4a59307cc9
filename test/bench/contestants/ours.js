import { escape, jsonForAttribute } from '../content/escape.js';
import { itemsKey } from '../content/content.js';

const driver = {
  list: {
    isShown(box, count) {
      const root = box.querySelector(':scope > *')?.shadowRoot;
      return root?.querySelectorAll('[part~="event"], [part~="quote"], [part~="ask"]').length === count;
    },
    hold(box, content) {
      this.replace(box, content);
    },
    append(box, item) {
      const widget = box.firstElementChild;
      const key = widget.localName.replace('campaign-timeline', 'events').replace('campaign-', '');
      widget[key] = [...widget[key], item];
    },
    replace(box, content) {
      Object.assign(box.firstElementChild, content);
    },
    translate(box) {
      box.firstElementChild.lang = 'de';
    },
    next(box) {
      return box.firstElementChild.shadowRoot.querySelector('[part~="next"]');
    },
  },
  form: {
    isShown(box) {
      return !!box.querySelector(':scope > *')?.shadowRoot?.querySelector('form');
    },
    replace(box, content) {
      Object.assign(box.firstElementChild, content);
    },
    translate(box) {
      box.firstElementChild.lang = 'de';
    },
  },
};

function widget(name, file = name) {
  return {
    id: `ours-${name}`,
    isOurs: true,
    name: 'campaign-widgets',
    packages: [],
    widget: name,
    scripts: [{ src: `/cdn/${file}.js`, isModule: true }],
    styles: [],
    ownStyle: '',
    markup: (content) => `<campaign-${name}${attributes(content)}></campaign-${name}>`,
    driver: itemsKey(name) ? driver.list : driver.form,
  };
}

function attributes(content) {
  return Object.entries(content)
    .map(([key, value]) => {
      const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return typeof value === 'string' ? ` ${name}="${escape(value)}"` : ` ${name}='${jsonForAttribute(value)}'`;
    })
    .join('');
}

const names = ['timeline', 'quotes', 'asks', 'signup'];

/** Each widget from its own file. */
export const ours = Object.fromEntries(names.map((name) => [name, widget(name)]));

/** Each widget from the file that has all four. */
export const oursFromOneFile = Object.fromEntries(names.map((name) => [name, widget(name, 'campaign-widgets')]));
