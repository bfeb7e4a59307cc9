/** The examples of the README and of the guides. */
import { cdn, files } from './cdn-page.js';

const pages = ['README.md', 'docs/guides/mailing-services.md'].map(async (path) => (await fetch(`/${path}`)).text());
const manual = (await Promise.all(pages)).join('\n');

/** The only example that holds these words, with the addresses of the tests. */
export function example(language: string, words: string): string {
  const blocks = [...manual.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );
  const [found, ...others] = blocks.filter((code) => code.includes(words));
  if (!found || others.length > 0) throw new Error(`${others.length} of ${words}`);
  return found
    .replaceAll(/https:\/\/cdn\.jsdelivr\.net\/npm\/campaign-widgets@[\w.-]+\/dist\/cdn/g, cdn)
    .replaceAll('https://campaign.example/campaign.json', `${files}/sample/campaign.json`);
}
