/**
 * Measures each arm once a round, in an order shuffled anew each time, so that a machine that drifts drifts for all of
 * them. `arms` maps names to functions that resolve to a figure; resolves to the figures by name, in order of rounds.
 */
export async function interleave(rounds, arms) {
  const figures = Object.fromEntries(Object.keys(arms).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of shuffled(Object.keys(arms))) figures[name].push(await arms[name]());
  return figures;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One line of the table. The ratio is the median of the ratios of the rounds, never the ratio of two medians. */
export function row(key, what, goal, ours, other, unit = 'events/s') {
  const ratios = ours.map((figure, round) => figure / other[round]);
  const ratio = median(ratios);
  return {
    ...{ key, what, goal, unit, ratio },
    ...{ least: Math.min(...ratios), most: Math.max(...ratios), ours: median(ours), other: median(other) },
    met: goal === null || isMet(goal, ratio),
  };
}

function isMet({ sense, value }, ratio) {
  if (sense === '≤') return ratio <= value;
  return sense === '>' ? ratio > value : ratio >= value;
}

export const atLeast = (value) => ({ sense: '≥', value });
export const above = (value) => ({ sense: '>', value });
export const atMost = (value) => ({ sense: '≤', value });

function shuffled(names) {
  const left = [...names];
  return names.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}
