/** A ratio of medians, and the interval in which it lies by nine chances in ten. */
export type Interval = { ratio: number; lo: number; hi: number };

const resamplings = 1000;

/**
 * How much larger `measured` is than `reference`, both taken in the same rounds. The interval is a bootstrap over rounds:
 * a round is drawn whole, since what disturbs a machine disturbs both. `random` gives numbers of [0, 1).
 */
export function ratioOfMedians(
  measured: readonly number[],
  reference: readonly number[],
  random: () => number = Math.random,
): Interval {
  if (measured.length === 0 || measured.length !== reference.length) throw new Error('both are measured in every round');
  const rounds = measured.map((value, round) => ({ value, reference: reference[round] ?? Number.NaN }));
  const ratios = Array.from({ length: resamplings }, () =>
    ratioOf(rounds.map((round) => rounds[Math.floor(random() * rounds.length)] ?? round)),
  ).toSorted((one, other) => one - other);
  const at = (share: number) => ratios[Math.floor(share * (ratios.length - 1))] ?? Number.NaN;
  return { ratio: ratioOf(rounds), lo: at(0.05), hi: at(0.95) };
}

function ratioOf(rounds: readonly { value: number; reference: number }[]): number {
  return median(rounds.map(({ value }) => value)) / median(rounds.map(({ reference }) => reference));
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return (below + above) / 2;
}
