import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCampaign } from './campaign-file.js';
import { startEndpoint } from './endpoint.js';
import { startFiles } from './files.js';
import { startPage } from './page.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const database = resolve(project, 'build/sign-ups.sqlite');

try {
  await start(process.argv[2]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function start(argument) {
  // npm runs this in the project's folder; the path was typed where npm was called.
  const ownFile = argument && resolve(process.env.INIT_CWD ?? '.', argument);
  const file = ownFile ?? resolve(project, 'sample/campaign.json');
  await readCampaign(file);
  await mkdir(resolve(project, 'build'), { recursive: true });

  const endpoint = await startEndpoint({
    port: 4102,
    database,
    onStored: (number) => console.log(`sign-up ${number} stored`),
  });
  const files = await startFiles({
    port: 4101,
    folder: resolve(project, 'dist/cdn'),
    campaign: async () => withEndpoint(await readCampaign(file), `${endpoint.origin}/sign-up`),
  });
  const page = await startPage({
    port: 4100,
    files: files.origin,
    endpoint: endpoint.origin,
    campaign: () => readCampaign(file),
    ownFile,
  });

  stopWith([page, files, endpoint]);
  console.log(`
  Page       ${page.origin}
  Files      ${files.origin}
  Sign-ups   ${endpoint.origin}/sign-up, stored in ${relative(process.cwd(), database)}

  Three addresses, as on the web: a partner's page, a CDN, an organisation's service.
  Open the page and sign up: each new sign-up is counted here.

  Your own campaign   npm start -- path/to/campaign.json
  Every state         npm run storybook

  Stop with Ctrl+C.
`);
}

/** The campaign's own service must not get what is typed into a preview. */
function withEndpoint(campaign, endpoint) {
  // The widgets say what is wrong with it.
  if (typeof campaign !== 'object' || campaign === null) return campaign;
  const { signup, languages } = campaign;
  // A service of another kind would send what the sample endpoint does not know, or send it elsewhere.
  const own = { provider: undefined, settings: undefined, endpoint };
  const within = ([language, sections]) => [language, withEndpoint(sections, endpoint)];
  return {
    ...campaign,
    ...(signup && { signup: { ...signup, ...own } }),
    ...(languages && { languages: Object.fromEntries(Object.entries(languages).map(within)) }),
  };
}

function stopWith(servers) {
  const stop = async () => {
    for (const server of servers) await server.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
