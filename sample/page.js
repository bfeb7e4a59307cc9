import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sectionsOf } from './campaign-file.js';
import { listen } from './listen.js';

/** A partner's page with the sample campaign, or, with `ownFile`, a neutral page with the campaign in that file. */
export async function startPage({ port, files, endpoint, campaign, ownFile }) {
  const app = new Hono();
  const from = { files, endpoint };
  app.use(secureHeaders({ contentSecurityPolicy: policy(from, ownFile), strictTransportSecurity: false }));
  app.get('/', async (context) =>
    context.html(await (ownFile ? ownPage(await campaign(), ownFile, from) : partnersPage(await campaign(), from))),
  );
  app.get('/page.css', async (context) =>
    context.body(await read('page.css'), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.onError((error, context) => context.text(error.message, 500));
  return listen(app, port);
}

/** What the page says of the widgets is held by the browser: they may speak to these hosts and to no other. */
function policy({ files, endpoint }, ownFile) {
  return {
    defaultSrc: ["'none'"],
    scriptSrc: [files],
    styleSrc: ["'self'"],
    imgSrc: ownFile ? ['*', 'data:'] : ["'self'", files, 'data:'],
    connectSrc: [files, endpoint],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  };
}

async function partnersPage({ asks, quotes }, from) {
  return fill(await read('page.html'), {
    files: from.files,
    endpoint: from.endpoint,
    kilobytes: await kilobytes(),
    asks: scriptJson(asks),
    quotesHeading: escape(quotes.heading),
    quotesIntro: escape(quotes.intro),
    quotes: escape(JSON.stringify(quotes.quotes, null, 2), /[&<']/g),
  });
}

async function ownPage(campaign, file, { files }) {
  const language = String(campaign.lang ?? 'en');
  const widgets = sectionsOf(campaign).map(
    (section) => `<div class="row">
        <p class="note"><code>&lt;campaign-${section}&gt;</code></p>
        <div lang="${escape(language)}" dir="${directionOf(language)}">
          <campaign-${section} src="${files}/campaign.json">
            <p lang="en" dir="ltr">The ${section} section of the file shows here as soon as the widget has read it.</p>
          </campaign-${section}>
        </div>
      </div>`,
  );
  return fill(await read('own-page.html'), {
    files,
    name: escape(basename(file)),
    widgets: widgets.join('\n\n      '),
  });
}

function directionOf(language) {
  try {
    const locale = new Intl.Locale(language);
    return (locale.getTextInfo?.() ?? locale.textInfo).direction ?? 'ltr';
  } catch {
    // No language tag: the widgets say so.
    return 'ltr';
  }
}

/** What the script weighs when it travels. */
async function kilobytes() {
  const manifest = JSON.parse(await read('../dist/cdn/manifest.json'));
  return Math.ceil(manifest.files['campaign-widgets.js'].brotli / 1000);
}

function read(name) {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, name) => values[name]);
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text, characters = /[&<>"']/g) {
  return text.replace(characters, (character) => entities[character]);
}

/** A "</script>" within a text would end the script. */
function scriptJson(value) {
  return JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
}
