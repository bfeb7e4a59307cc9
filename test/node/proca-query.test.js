import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, validate } from 'graphql';
import { procaSchema } from '../runner/proca.js';

test('the query to Proca is one that its schema knows', async () => {
  const { default: provider } = await import('../../dist/widgets/signup/providers/proca.js');
  assert.deepEqual(validate(procaSchema, parse(provider.body.query)), []);
});
