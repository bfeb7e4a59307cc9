/** Names of countries that we bring along, as some browser does not know them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countriesIn } from '../../dist/widgets/signup/extras/countries.js';
import { localesWithoutNames } from '../../scripts/locales.js';

async function namesIn(locale) {
  const { regions } = await import(`../../dist/locales/regions/${locale}.js`);
  return regions;
}

describe('names of countries', () => {
  for (const locale of localesWithoutNames) {
    it(`are there in "${locale}" for each that other languages have`, async () => {
      const others = countriesIn('en', [], undefined).map(({ value }) => value);
      assert.deepEqual(Object.keys(await namesIn(locale)).sort(), others.sort());
    });
  }

  it('are the short ones of the EU’s institutions', async () => {
    assert.equal((await namesIn('ga')).CV, 'Cabo Verde');
    assert.equal((await namesIn('mt')).CV, 'Cabo Verde');
  });

  for (const locale of localesWithoutNames.filter((each) => each !== 'ka')) {
    it(`begin with a capital in "${locale}"`, async () => {
      for (const name of Object.values(await namesIn(locale))) assert.match(name, /^\p{Lu}/u);
    });
  }

  it('have no capitals in Georgian, which begins no word with one', async () => {
    const names = await namesIn('ka');
    assert.equal(names.GE, 'საქართველო');
    for (const name of Object.values(names)) assert.match(name, /^\p{Script=Georgian}/u);
    for (const name of Object.values(names)) assert.doesNotMatch(name, /\p{Lu}/u);
  });
});
