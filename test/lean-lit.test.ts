/** What the CDN files leave out of Lit is left out of these tests as well: a widget that needs it fails in them. */
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';

describe('the Lit of the browser tests', () => {
  it('is that of the CDN files', () => {
    expect('addInitializer' in LitElement).to.equal(false);
    expect('removeController' in LitElement.prototype).to.equal(false);
  });
});
