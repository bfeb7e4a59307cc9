/** The words of a language on the partner's page: from a file beside the script, from within it, or not to be had. */
import { expect } from '@open-wc/testing';
import { cdn, classic, files, module, open, strictly, widgetOf, type PartnersWindow } from './pages/cdn-page.js';
import { all, textOf, until } from './showing.js';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

const { files: manifest } = (await (await fetch(`${cdn}/manifest.json`)).json()) as Manifest;

describe('the partner’s page, in another language', () => {
  it('speaks German from a file beside it, under a strict policy', async () => {
    const page = await open(
      strictly + module('campaign-widgets.js'),
      `<campaign-asks lang="de" src="${files}/sample/campaign.json"></campaign-asks>
       <campaign-signup lang="de" endpoint="/" organisation="Beispiel" privacy-url="/"></campaign-signup>`,
    );
    await expectStatus(page, 'Offen');
    // A message with a value in it.
    expect(textOf(await widgetOf(page, 'signup'))).to.contain('Empfänger Ihrer Angaben: Beispiel.');
    expect(page.noticed).to.deep.equal([]);
  });

  for (const file of ['campaign-widgets.iife.js', 'campaign-widgets.js']) {
    it(`speaks German from a file beside ${file}, too, as a classic script`, async () => {
      const page = await open(
        classic(file),
        `<campaign-asks lang="de" src="${files}/sample/campaign.json"></campaign-asks>`,
      );
      await expectStatus(page, 'Offen');
      expect(page.noticed).to.deep.equal([]);
    });
  }

  it('speaks German from the one file that has it inside', async () => {
    const page = await open(
      module('campaign-widgets.de.js'),
      `<campaign-asks lang="de" src="${files}/sample/campaign.json"></campaign-asks>`,
    );
    await expectStatus(page, 'Offen');
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => path.includes('/locales/'))).to.deep.equal([]);
  });

  for (const [what, integrity, status, warnings] of [
    ['the file of a language that is as it was published', manifest['locales/de.js']?.integrity, 'Offen', []],
    ['no other, and stays English', manifest['locales/fr.js']?.integrity, 'Open', [true]],
  ] as const) {
    it(`with an import map for integrity, takes ${what}`, async () => {
      const importMap = { integrity: { [`${cdn}/locales/de.js`]: integrity } };
      const page = await open(
        `<script type="importmap">${JSON.stringify(importMap)}</script>${module('campaign-widgets.js')}`,
        `<campaign-asks lang="de" src="${files}/sample/campaign.json"></campaign-asks>`,
      );
      await expectStatus(page, status);
      const told = page.noticed.filter((line) => line.startsWith('console: campaign-widgets'));
      expect(told.map((line) => /locales\/de\.js.*English/.test(line))).to.deep.equal(warnings);
    });
  }

  it('stays English, with one warning, where the file of a language cannot be had', async () => {
    const page = await open(
      `<script type="importmap">${JSON.stringify({ imports: { [`${cdn}/locales/de.js`]: `${cdn}/missing.js` } })}</script>${module('campaign-widgets.js')}`,
      '<campaign-asks lang="de" asks=\'[{"title": "Titel", "status": "open"}]\'></campaign-asks>'.repeat(2),
    );
    await expectStatus(page, 'Open');
    expect(page.noticed.filter((line) => line.includes('locales/de.js'))).to.have.length(1);
  });
});

async function expectStatus(page: PartnersWindow, status: string): Promise<void> {
  const widget = await widgetOf(page, 'asks');
  await until(() => textOf(all(widget, '.status')[0]).startsWith(status), `its own words are "${status}"`);
}
