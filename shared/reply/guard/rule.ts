import type { Guarding } from '../verdicts.ts';

/** One thing that tells a machine's mail from a person's. `because` goes into the record; it never quotes the mail. */
export type Rule<Seen> = {
  rule: string;
  because: string;
  test: (seen: Seen) => boolean;
};

/** The first rule that speaks, as a verdict of the given kind; null where none does. */
export function firstOf<Seen>(rules: readonly Rule<Seen>[], kind: 'machine' | 'perhaps-a-person', seen: Seen): Guarding | null {
  const found = rules.find(({ test }) => test(seen));
  return found ? { kind, rule: found.rule, because: found.because } : null;
}
