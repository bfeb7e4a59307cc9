/** `npm start`, after the build: the three servers, and what it says of a campaign file that it cannot use. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sectionsOf } from '../../sample/campaign-file.js';
import { widgetNames } from '../../scripts/widget-names.js';

const start = fileURLToPath(new URL('../../sample/start.js', import.meta.url));

describe('npm start', () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'));
  });

  after(() => rm(folder, { recursive: true }));

  it('serves the page, the files and the endpoint on three addresses', async () => {
    await withServers([], async ({ page, files, endpoint }) => {
      const response = await fetch(page);
      const html = await response.text();
      for (const name of widgetNames) assert.ok(html.includes(`<campaign-${name}`), name);
      assert.ok(html.includes(`<script type="module" src="${files}/campaign-widgets.js"></script>`));
      assert.doesNotMatch(html, /\{\{/);
      const policy = response.headers.get('content-security-policy');
      for (const part of ["default-src 'none'", `script-src ${files}`, "style-src 'self'"])
        assert.ok(policy.includes(part), part);

      const script = await fetch(`${files}/campaign-widgets.js`);
      assert.equal(script.status, 200);
      assert.match(script.headers.get('content-type'), /javascript/);
      assert.equal(script.headers.get('access-control-allow-origin'), '*');

      const campaign = await (await fetch(`${files}/campaign.json`)).json();
      assert.equal(campaign.signup.endpoint, `${endpoint}/sign-up`);
      assert.equal((await fetch(endpoint)).status, 200);
    });
  });

  it('shows a campaign file that it is given, and takes its sign-ups to itself', async () => {
    const path = await file('mine.json', {
      lang: 'de',
      quotes: { quotes: [{ text: 'Jetzt.' }] },
      signup: { endpoint: 'https://real.example', provider: 'listmonk', settings: { lists: ['1'] } },
      languages: { fr: { signup: { endpoint: 'https://real.example/fr' } } },
    });
    await withServers([path], async ({ page, files, endpoint }) => {
      const html = await (await fetch(page)).text();
      assert.ok(html.includes('mine.json'));
      assert.deepEqual(
        [...html.matchAll(/<campaign-(\w+) /g)].map(([, name]) => name),
        ['quotes', 'signup'],
      );
      const campaign = await (await fetch(`${files}/campaign.json`)).json();
      assert.equal(campaign.quotes.quotes[0].text, 'Jetzt.');
      for (const { signup } of [campaign, campaign.languages.fr])
        assert.deepEqual(signup, { endpoint: `${endpoint}/sign-up` });
    });
  });

  it('says what to do next', async () => {
    await withServers([], ({ printed }) => {
      for (const next of [/Open the page/, /npm start -- \S+\.json/, /npm run storybook/]) assert.match(printed, next);
    });
  });

  it('knows the section of each widget', () => {
    const whole = Object.fromEntries(widgetNames.map((name) => [name, {}]));
    assert.deepEqual(sectionsOf(whole).sort(), widgetNames);
  });

  it('takes a file as the widgets do: with a byte order mark, and with all texts in its languages', async () => {
    const content = { languages: { de: { quotes: { quotes: [{ text: 'Jetzt.' }] } } } };
    const path = await file('marked.json', `\uFEFF${JSON.stringify(content)}`);
    await withServers([path], async ({ page, files }) => {
      assert.match(await (await fetch(page)).text(), /<campaign-quotes /);
      assert.deepEqual(await (await fetch(`${files}/campaign.json`)).json(), content);
    });
  });

  it('serves a file with a language that has nothing, as the widgets can say so', async () => {
    const content = { asks: { asks: [{ title: 'A' }] }, languages: { de: null, fr: [] } };
    const path = await file('odd.json', content);
    await withServers([path], async ({ files }) => {
      const answer = await fetch(`${files}/campaign.json`);
      assert.deepEqual(await answer.json(), { ...content, languages: { de: null, fr: {} } });
    });
  });

  it('runs in the direction of the file’s language', async () => {
    for (const [lang, expected] of [
      ['ar', '<div lang="ar" dir="rtl">'],
      ['fi', '<div lang="fi" dir="ltr">'],
      ['no such tag', '<div lang="no such tag" dir="ltr">'],
    ]) {
      const path = await file('directed.json', { lang, quotes: { quotes: [{ text: '…' }] } });
      await withServers([path], async ({ page }) => {
        assert.ok((await (await fetch(page)).text()).includes(expected), lang);
      });
    }
  });

  for (const [what, content, expected] of [
    ['is missing', undefined, /missing\.json cannot be read: there is no such file\.$/],
    ['is not JSON', '{“lang”: “en”}', /broken\.json is not valid JSON: .+\.$/],
    [
      'is no campaign',
      { title: 'My holidays' },
      /other\.json is no campaign file: it has none of the sections timeline, asks, quotes, signup\.$/,
    ],
    ['is a list', [], /list\.json is no campaign file: .+\.$/],
  ]) {
    it(`says in one line that a campaign file ${what}, and ends with 1`, async () => {
      const name = /^\/(\w+)/.exec(String(expected))[1];
      const path = content === undefined ? join(folder, 'missing.json') : await file(`${name}.json`, content);
      const { status, stdout, stderr } = spawnSync(process.execPath, [start, path], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr.trimEnd(), expected);
      assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    });
  }

  async function file(name, content) {
    const path = join(folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }
});

/** Starts the servers, waits for the addresses that they print, and stops them as Ctrl+C does. */
async function withServers(args, use) {
  const child = spawn(process.execPath, [start, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    await use(await addresses(child));
  } finally {
    child.kill('SIGINT');
  }
  assert.deepEqual(await ended, [0, null]);
}

async function addresses({ stdout }) {
  let printed = '';
  for await (const text of stdout.setEncoding('utf8')) {
    printed += text;
    if (printed.includes('Ctrl+C')) break;
  }
  const [, page] = /Page\s+(http\S+)/.exec(printed);
  const [, files] = /Files\s+(http\S+)/.exec(printed);
  const [, endpoint] = /Sign-ups\s+(http[^\s/]+\/\/[^\s/]+)\/sign-up/.exec(printed);
  return { page, files, endpoint, printed };
}
