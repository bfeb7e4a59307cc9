export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How steeply points `[x, y]` rise, after Theil and Sen: the median of the slopes between any two, as leaps must not tell. */
export function slope(points) {
  return median(
    points.flatMap(([x, y], index) => points.slice(index + 1).map(([laterX, laterY]) => (laterY - y) / (laterX - x))),
  );
}

/**
 * What the samples of a contestant come to beside those of the limit, by measured quantity: `ratio`, the median of the
 * ratios within each round, `value`, the median of the values, and `rounds`, how many there were. Both lists have one
 * sample a round; `undefined` where there was none.
 */
export function compare(samples, limits) {
  const pairs = samples.map((sample, round) => [sample, limits[round]]).filter(([sample, limit]) => sample && limit);
  const keys = new Set(pairs.flatMap(([sample]) => Object.keys(sample)));
  return Object.fromEntries(
    [...keys].map((key) => {
      const both = pairs.filter(([sample, limit]) => sample[key] !== undefined && limit[key] !== undefined);
      const values = pairs.map(([sample]) => sample[key]).filter((value) => value !== undefined);
      const ratio = both.length > 0 ? median(both.map(([sample, limit]) => sample[key] / limit[key])) : undefined;
      const added = both.length > 0 ? median(both.map(([sample, limit]) => sample[key] - limit[key])) : undefined;
      return [key, { ratio, added, value: median(values), rounds: values.length }];
    }),
  );
}
