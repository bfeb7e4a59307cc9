/** The sample endpoint: what a form meets that posts to it, and what is in the database afterwards. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sqlite from 'node-sqlite3-wasm';
import { startEndpoint } from '../../sample/endpoint.js';

const page = 'https://partner.example';
const signUp = {
  submissionId: '0123456789abcdef0123456789abcdef',
  fields: { email: 'Ana@Example.org', 'given-name': 'Ana “Ani” O’Neill' },
  // The proof of a consent is kept whole.
  consents: [{ id: 'letter', text: 'I’d like the letter.', given: true, sha256: 'ab', language: 'en' }],
  language: 'en',
  page: 'https://partner.example/campaign',
  source: 'harbour-street',
  campaign: 'safe-from-the-start',
};

describe('the sample endpoint', () => {
  let folder;
  let endpoint;
  const stored = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sign-ups-'));
    const database = join(folder, 'sign-ups.sqlite');
    endpoint = await startEndpoint({ port: 0, database, onStored: (number) => stored.push(number) });
  });

  after(async () => {
    await endpoint.close();
    await rm(folder, { recursive: true });
  });

  function post(body, { type = 'application/json' } = {}) {
    return fetch(`${endpoint.origin}/sign-up`, {
      method: 'POST',
      headers: { 'Content-Type': type, Origin: page },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  it('stores a sign-up as it was typed', async () => {
    const response = await post(signUp);
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { status: 'accepted' });
    assert.deepEqual(rows(), [
      {
        email: 'Ana@Example.org',
        submission_id: signUp.submissionId,
        fields: JSON.stringify(signUp.fields),
        consents: JSON.stringify(signUp.consents),
        language: 'en',
        page: signUp.page,
        source: signUp.source,
        campaign: signUp.campaign,
      },
    ]);
    assert.deepEqual(stored, [1]);
  });

  it('stores it once, however often it is sent', async () => {
    const response = await post(signUp);
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { status: 'accepted' });
    assert.equal(endpoint.count(), 1);
  });

  it('says the same of an address that is known, and takes its latest answer to each consent', async () => {
    const consents = [{ id: 'letter', text: 'I’d like the letter.', given: false }];
    const response = await post({
      ...signUp,
      submissionId: 'f'.repeat(32),
      fields: { email: 'ana@example.org' },
      consents,
    });
    assert.deepEqual(await response.json(), { status: 'accepted' });
    assert.equal(endpoint.count(), 1);
    assert.equal(rows()[0].consents, JSON.stringify(consents));
  });

  for (const [what, spoiled, field] of [
    ['without an email address', { fields: {} }, 'email'],
    ['with an empty email address', { fields: { email: ' ' } }, 'email'],
    ['with an email address that is none', { fields: { email: 'ana@' } }, 'email'],
    ['with a field that is no text', { fields: { email: 'b@example.org', age: 16 } }, 'age'],
    ['with a consent that is neither given nor not', { consents: [{ id: 'a', text: 'b' }] }, 'consents.0.given'],
    ['without an id of its own', { submissionId: undefined }, 'submissionId'],
    ['from no page', { page: 'campaign' }, 'page'],
  ]) {
    it(`refuses a sign-up ${what} (422), and names the field`, async () => {
      const response = await post({ ...signUp, submissionId: 'a'.repeat(32), ...spoiled });
      assert.equal(response.status, 422);
      const { errors } = await response.json();
      assert.ok(
        errors.some((error) => error.field === field && error.message),
        JSON.stringify(errors),
      );
    });
  }

  it('refuses what is not sent as JSON (415)', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      assert.equal((await post(signUp, { type })).status, 415, type);
    }
  });

  it('refuses what is not JSON (400)', async () => {
    assert.equal((await post('{"fields": ')).status, 400);
  });

  it('refuses what is larger than any sign-up (413)', async () => {
    assert.equal((await post({ ...signUp, source: 'x'.repeat(70_000) })).status, 413);
  });

  it('refuses what is no object at all (422)', async () => {
    for (const body of ['null', '5', '[]', '"text"']) assert.equal((await post(body)).status, 422, body);
  });

  it('stored none of them', () => {
    assert.equal(endpoint.count(), 1);
    assert.deepEqual(stored, [1]);
  });

  it('lets any page ask beforehand (CORS), and post JSON without cookies', async () => {
    const preflight = await fetch(`${endpoint.origin}/sign-up`, {
      method: 'OPTIONS',
      headers: {
        Origin: page,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-methods'), /\bPOST\b/);
    assert.match(preflight.headers.get('access-control-allow-headers'), /\bcontent-type\b/i);
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  });

  it('lets the page read every answer, refusals too', async () => {
    for (const response of [
      await post(signUp),
      await post('{'),
      await post({}),
      await post(signUp, { type: 'text/plain' }),
    ]) {
      assert.equal(response.headers.get('access-control-allow-origin'), '*', String(response.status));
    }
  });

  function rows() {
    const database = new sqlite.Database(join(folder, 'sign-ups.sqlite'), { readOnly: true });
    try {
      const columns = 'email, submission_id, fields, consents, language, page, source, campaign';
      return database.all(`SELECT ${columns} FROM sign_up`).map((row) => ({ ...row }));
    } finally {
      database.close();
    }
  }
});
