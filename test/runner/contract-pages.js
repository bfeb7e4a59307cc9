import { readFile } from 'node:fs/promises';

const tables = ['campaign', 'figures'];

/**
 * Pages of the runner's own origin for the contract of every widget: `/contract/page` has every widget with its section of
 * the test campaigns inside the tag, under a policy as strict as it can be, in the header; with `?twice`, from two copies
 * of the script. Under `/contract/nowhere/` nothing is ever found, without a word.
 */
export async function contractPages(context, next) {
  if (context.path.startsWith('/contract/nowhere/')) {
    context.status = 204;
  } else if (context.path === '/contract/page') {
    const isTwice = context.querystring === 'twice';
    context.set('Content-Security-Policy', policy(isTwice));
    context.type = 'html';
    context.body = page(isTwice, await tags());
  } else {
    await next();
  }
}

/** A second copy of the script makes its policy of Trusted Types again. */
function policy(isTwice) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${isTwice ? " 'allow-duplicates'" : ''}`,
  ].join('; ');
}

function page(isTwice, body) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A strict page</title>
    <script type="module" src="/build/ts/test/every-widget/page/notices.js"></script>
    ${isTwice ? '<script type="module" src="/dist/cdn/campaign-widgets.js"></script>' : ''}
    <script type="module" src="/build/ts/test/every-widget/page/widgets.js"></script>
  </head>
  <body>${body}</body>
</html>`;
}

async function tags() {
  const files = await Promise.all(tables.map((name) => readFile(`test/fixtures/${name}.json`, 'utf8')));
  return files
    .flatMap((file) => Object.entries(JSON.parse(file)))
    .filter(([, section]) => typeof section === 'object')
    .map(
      ([name, section]) =>
        `<campaign-${name}><script type="application/json">${JSON.stringify(section).replaceAll('<', '\\u003c')}</script></campaign-${name}>`,
    )
    .join('\n');
}
