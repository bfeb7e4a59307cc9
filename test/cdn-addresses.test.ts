/** The CDN files, with the address of a file that is none: a bundler may leave out what judges it. */
import { expect } from '@open-wc/testing';
import { module, open } from './pages/cdn-page.js';
import { sections } from './pages/sections.js';
import { until, type Widget } from './showing.js';

describe('the CDN file of a single widget', () => {
  for (const section of sections) {
    it(`says what should stand in place of an address that is none, and asks nobody: ${section}`, async () => {
      const page = await open(
        module(`${section}.js`),
        `<campaign-${section} src="www.example.org/campaign.json"></campaign-${section}>`,
      );
      const widget = page.document.querySelector<Widget>(`campaign-${section}`);
      await until(() => widget?.problems.length, 'it was reported');
      expect(widget?.problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        'src should be an http: or https: address without a user name, or a relative one',
      ]);
      const asked = page.performance.getEntriesByType('resource').filter(({ name }) => name.includes('campaign.json'));
      expect(asked.length).to.equal(0);
    });
  }
});
