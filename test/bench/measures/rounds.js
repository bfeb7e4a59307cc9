import { randomFrom, shuffled } from '../content/random.js';
import { compare } from './statistics.js';

/** A sample that takes longer (ms) is taken in one round only. */
const SLOW = 20_000;

/**
 * Takes a sample of each contestant in each round, in an order that changes, so that a busy moment of the machine meets
 * all of them alike. Gives for each id its `samples`, one a round, or why there are none as `failure`.
 */
export async function inRounds(contestants, { rounds, sample, log }) {
  const random = randomFrom(1);
  const results = Object.fromEntries(contestants.map(({ id }) => [id, { samples: [] }]));
  const done = new Set();
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of shuffled(random, contestants)) {
      const { id, name, isLimit } = contestant;
      if (done.has(id)) continue;
      const start = Date.now();
      try {
        results[id].samples[round] = await sample(contestant);
        if (!isLimit && Date.now() - start > SLOW) done.add(id);
      } catch (error) {
        log(`${name}: ${error.message}`);
        // Once is an accident, and a contestant that cannot do it at all would hold up every round.
        if (results[id].failure) done.add(id);
        results[id].failure = error.message;
      }
    }
    log(`round ${round + 1} of ${rounds}`);
  }
  return results;
}

/** What the samples of all come to beside those of the one with the id `limit`. */
export function besideLimit(results, limit) {
  return Object.fromEntries(
    Object.entries(results).map(([id, { samples, failure }]) => [
      id,
      samples.length > 0 ? compare(samples, results[limit].samples) : { failure },
    ]),
  );
}
