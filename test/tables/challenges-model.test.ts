import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { challengesTable } from '../../shared/aws/tables/challenges-table.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Case } from '../../shared/privacy/rights/cases.ts';
import type { Issued, ProofOutcome } from '../../shared/privacy/rights/challenges.ts';
import { caseOpening, openedAt } from '../builders/case-opening.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const keys = ['a key for tests'];
const codeTries = 5;

/** What was issued, and the least that must be remembered to say what each proof should come to. */
type Standing = { issued: Issued; mode: 'button' | 'link'; tries: number; isSpent: boolean };

/** One case on the real tables, beside what the rules make of the same acts. */
class Run {
  minutes = 0;
  standing: Standing | null = null;
  replaced: Issued[] = [];
  readonly caseId: string;

  constructor(caseId: string) {
    this.caseId = caseId;
  }

  get now(): Date {
    return new Date(openedAt.getTime() + this.minutes * 60_000);
  }

  cases = () => casesTable(engine.dynamo, engine.names);
  challenges = () => challengesTable({ dynamo: engine.dynamo, tables: engine.names, tokenKeys: async () => keys });

  async found(): Promise<Case> {
    const found = await this.cases().find(this.caseId);
    if (!found) throw new Error('the case is lost');
    return found;
  }

  linkOutcome(): ProofOutcome {
    const { standing } = this;
    if (!standing) return 'wrong';
    if (standing.isSpent) return 'closed';
    return standing.issued.linkUntil <= this.now ? 'expired' : 'proved';
  }

  /** Of a code that is right where `isRight`; counts the try as the row must. */
  codeOutcome(isRight: boolean): ProofOutcome {
    const { standing } = this;
    if (!standing) return 'wrong';
    const { issued, isSpent } = standing;
    if (isSpent || issued.codeUntil === null) return 'closed';
    if (issued.codeUntil <= this.now) return 'expired';
    if (standing.tries >= codeTries) return 'used-up';
    standing.tries++;
    return isRight ? 'proved' : 'wrong';
  }

  /** Proves, and holds the outcome and the case against what they should be. */
  async prove(proof: { token: string } | { code: string }, expected: ProofOutcome): Promise<void> {
    const before = await this.found();
    expect(await this.challenges().prove(before, proof, this.now)).toBe(expected);
    const after = await this.found();
    if (expected !== 'proved') {
      expect(after).toEqual(before);
      return;
    }
    if (this.standing) this.standing.isSpent = true;
    if (before.verified || before.state === 'withdrawn') expect(after).toEqual(before);
    else expect(after.verified).not.toBeNull();
    if (isClosed(before.state) && before.state !== 'not-identified') expect(after.state).toBe(before.state);
  }
}

type Act = fc.AsyncCommand<object, Run>;
const act = (name: string, run: (real: Run) => Promise<void>): Act => ({
  check: () => true,
  run: (_, real) => run(real),
  toString: () => name,
});

const wait = (minutes: number) => act(`wait ${minutes}`, async (real) => void (real.minutes += minutes));

const issue = (mode: 'button' | 'link', renew: boolean) =>
  act(`issue ${mode}${renew ? ' anew' : ''}`, async (real) => {
    const { standing, now } = real;
    const issued = await real.challenges().issue({ found: await real.found(), mode, renew, now });
    const stands = standing && !renew && standing.mode === mode && !standing.isSpent && standing.issued.linkUntil > now;
    if (stands) expect(issued).toEqual(standing.issued);
    else {
      if (standing) real.replaced.push(standing.issued);
      real.standing = { issued, mode, tries: 0, isSpent: false };
    }
  });

const acts = [
  fc.integer({ min: 1, max: 60 * 24 * 9 }).map(wait),
  fc.integer({ min: 1, max: 12 }).map(wait),
  fc
    .record({ mode: fc.constantFrom('button' as const, 'link' as const), renew: fc.boolean() })
    .map(({ mode, renew }) => issue(mode, renew)),
  fc.constant(issue('link', true)),
  fc.constant(
    act('prove by token', async (real) => real.prove({ token: real.standing?.issued.token ?? 'x' }, real.linkOutcome())),
  ),
  fc.constant(
    act('prove by code', async (real) => {
      const code = real.standing?.issued.code ?? '123456';
      await real.prove({ code }, real.codeOutcome(true));
    }),
  ),
  fc.constant(
    act('prove by a wrong code', async (real) => {
      const code = real.standing?.issued.code === '000000' ? '000001' : '000000';
      await real.prove({ code }, real.codeOutcome(false));
    }),
  ),
  fc.constant(
    act('prove by what was replaced', async (real) => {
      for (const { token } of real.replaced) await real.prove({ token }, 'wrong');
    }),
  ),
  fc.constant(
    act('withdraw by token', async (real) => {
      const before = await real.found();
      const outcome = real.linkOutcome();
      const expected = outcome === 'proved' && isClosed(before.state) ? 'closed' : outcome;
      const token = real.standing?.issued.token ?? 'x';
      expect(await real.challenges().withdraw(before, { token }, real.now)).toBe(expected);
      if (expected !== 'proved') return;
      if (real.standing) real.standing.isSpent = true;
      expect((await real.found()).state).toBe('withdrawn');
    }),
  ),
  fc.constant(
    act('a worker starts', async (real) => {
      const found = await real.found();
      if (found.state === 'open')
        await real.cases().change(found, { act: 'start', by: 'worker', to: 'in-progress', now: real.now });
    }),
  ),
  fc.constant(
    act('an agent takes it', async (real) => {
      const found = await real.found();
      const withAgent = { because: 'by-agent', since: real.now.toISOString() } as const;
      if (!isClosed(found.state))
        await real.cases().change(found, { act: 'escalate', by: 'agent', to: 'with-agent', set: { withAgent }, now: real.now });
    }),
  ),
  fc.constant(
    act('an agent closes it unproved', async (real) => {
      const found = await real.found();
      const may = ['awaiting-identity', 'with-agent', 'undeliverable'].includes(found.state) && !found.verified;
      const close = { act: 'close-unidentified', by: 'agent', to: 'not-identified', now: real.now } as const;
      if (may) await real.cases().change(found, close);
    }),
  ),
];

describe('challenges, whatever happens in whatever order', () => {
  it('open a case by what stands, once, in its time, and by nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(acts, { maxCommands: 30 }), async (commands) => {
        const opening = caseOpening({ channel: 'form' });
        const run = new Run(opening.caseId);
        await run.cases().open(opening);
        await run.cases().change(await run.found(), { act: 'acknowledge', by: 'worker', to: 'awaiting-identity', now: openedAt });
        await fc.asyncModelRun(() => ({ model: {}, real: run }), commands);
        const proofs = (await engine.all('proof')).filter(({ stream }) => stream === `case:${opening.caseId}`);
        expect(proofs.filter(({ what }) => what === 'prove').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
