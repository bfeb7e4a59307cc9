import { escape } from '../content/escape.js';
import { labels } from './form-markup.js';
import { opening } from './opening.js';

/** Its components are made to be bundled: one file for each widget, of the components that it needs, with the theme. */
function webAwesome(widget, components, rest) {
  return {
    id: `web-awesome-${widget}`,
    name: 'Web Awesome',
    packages: ['@awesome.me/webawesome'],
    widget,
    bundle: components.map((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`),
    scripts: [{ src: `/bundles/web-awesome-${widget}.js`, isModule: true }],
    styles: ['/bundles/web-awesome.css'],
    ownStyle: '',
    ...rest,
  };
}

const slide = ({ text, author, role }) =>
  `<wa-carousel-item><blockquote>${escape(text)}</blockquote><p>${escape(author)}, ${escape(role)}</p></wa-carousel-item>`;

const quotes = webAwesome('quotes', ['carousel', 'carousel-item'], {
  ownStyle: 'wa-carousel{--aspect-ratio:auto}wa-carousel-item{display:block}blockquote{margin:0;font-size:1.4em}',
  markup: (content) => `${opening(content)}<wa-carousel navigation>${content.quotes.map(slide).join('')}</wa-carousel>`,
  itemMarkup: slide,
  driver: {
    isShown(box, count) {
      const slides = [...box.querySelectorAll('wa-carousel-item')];
      return !!box.querySelector('wa-carousel')?.hasUpdated && slides.filter((one) => one.hasUpdated).length === count;
    },
    append(box, _item, itemMarkup) {
      box.querySelector('wa-carousel').insertAdjacentHTML('beforeend', itemMarkup);
    },
    translate(box) {
      box.querySelector('wa-carousel').lang = 'de';
    },
    next(box) {
      return box.querySelector('wa-carousel').shadowRoot.querySelector('[part~="navigation-button-next"]');
    },
  },
});

const card = ({ title, body, addressee, reference, status }) =>
  `<wa-card><h3 slot="header">${escape(title)}</h3><p>${escape(body)}</p><p slot="footer">${escape(addressee)} ${escape(reference)} ${status}</p></wa-card>`;

const asks = webAwesome('asks', ['card'], {
  ownStyle: '.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(18em,1fr));gap:1em}',
  markup: (content) => `${opening(content)}<div class="cards">${content.asks.map(card).join('')}</div>`,
  itemMarkup: card,
  driver: {
    isShown(box, count) {
      return [...box.querySelectorAll('wa-card')].filter((one) => one.hasUpdated).length === count;
    },
    append(box, _item, itemMarkup) {
      box.querySelector('.cards').insertAdjacentHTML('beforeend', itemMarkup);
    },
  },
});

const signup = webAwesome('signup', ['input', 'checkbox', 'button'], {
  markup: (content) => `${opening(content)}${form(content)}`,
  driver: {
    isShown(box) {
      const all = [...box.querySelectorAll('wa-input, wa-checkbox, wa-button')];
      return all.length > 0 && all.every((one) => one.hasUpdated);
    },
  },
});

function form({ endpoint, fields, consents, organisation, privacyUrl, submitLabel }) {
  const field = (name) =>
    `<wa-input name="${name}" label="${labels[name]}"${name === 'email' ? ' type="email" required' : ''} autocomplete="${name}"></wa-input>`;
  const consent = ({ id, text, required }) =>
    `<wa-checkbox name="${id}"${required ? ' required' : ''}>${escape(text)}</wa-checkbox>`;
  return `<form action="${endpoint}" method="post">${fields.map(field).join('')}${consents.map(consent).join('')}<p>Your details go to ${escape(organisation)}. <a href="${privacyUrl}">Privacy notice</a></p><wa-button type="submit">${escape(submitLabel)}</wa-button></form>`;
}

export const webAwesomeQuotes = quotes;
export const webAwesomeAsks = asks;
export const webAwesomeSignup = signup;
