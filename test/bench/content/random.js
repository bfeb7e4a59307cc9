/** Numbers from 0 to 1 that are the same in every run, after Marsaglia's "Xorshift RNGs" (2003). */
export function randomFrom(seed) {
  let state = seed + 2_463_534_242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function wholeNumber(random, least, most) {
  return least + Math.floor(random() * (most - least + 1));
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

export function shuffled(random, list) {
  return list
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
