import { randomFrom, shuffled } from '../content/random.js';
import { compare } from './statistics.js';

/** What goals are about is measured in so many times as many rounds as the peers, as a goal is missed or met by little. */
const OURS = 2;
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
  for (let round = 0; round < OURS * rounds; round += 1) {
    for (const contestant of shuffled(random, contestants)) {
      const { id, name, isLimit, isOurs } = contestant;
      if (done.has(id) || (round >= rounds && !isLimit && !isOurs)) continue;
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
    log(`round ${round + 1} of ${OURS * rounds}`);
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
