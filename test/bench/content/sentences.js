import { pick, wholeNumber } from './random.js';

const who = [
  'The Commission',
  'A group of head teachers',
  'The children’s ombudsman',
  'Parliament’s committee',
  'A court in the capital',
  'The youth panel',
  'A parents’ association',
  'The working group of the Council',
  'An independent audit',
  'The largest platform',
];
const does = [
  'publishes its report on',
  'asks for a stronger rule on',
  'opens a consultation about',
  'puts off its vote on',
  'agrees on a first draft for',
  'explains in plain words',
  'withdraws its objection to',
  'tests in twelve schools',
];
const what = [
  'the safest setting for accounts of minors',
  'the time within which a report is answered',
  'advertising that follows children',
  'help for those who were harmed',
  'the names of those who decide',
  'age checks that keep no data',
  'recommendations nobody has asked for',
  'how a complaint finds a person who reads it',
];
const so = [
  'and the matter returns to the agenda',
  'after eighteen months of talks',
  'while the old rules go on for another year',
  'with the support of nine member states',
  'so that every school hears of it before the summer',
  'although the figures had been known for long',
  'and the answer is expected in spring',
];

/** About 30 to 95 characters. */
export function titleFrom(random) {
  return random() < 0.5 ? shortTitleFrom(random) : `${pick(random, who)} ${pick(random, does)} ${pick(random, what)}`;
}

/** About 30 to 60 characters. */
export function shortTitleFrom(random) {
  const words = pick(random, what);
  return words[0].toUpperCase() + words.slice(1);
}

/** About 75 to 150 characters a sentence. */
export function textFrom(random, fewest, most) {
  const sentence = () => `${pick(random, who)} ${pick(random, does)} ${pick(random, what)}, ${pick(random, so)}.`;
  return Array.from({ length: wholeNumber(random, fewest, most) }, sentence).join(' ');
}
