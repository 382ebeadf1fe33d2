import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actBodies, isStaffAct, readAct, type StaffAct } from '../../../functions/staff/act-bodies.ts';
import { mayDo } from '../../../functions/staff/case-view.ts';
import { type PlannedAct, planAct } from '../../../functions/staff/plan-act.ts';
import sample from '../../../repondeur.config.ts';
import { readCursor } from '../../../shared/aws/tables/due-cases.ts';
import { agentReasons } from '../../../shared/privacy/rights/agent-reasons.ts';
import { caseStates, isAllowed, isClosed } from '../../../shared/privacy/rights/case-states.ts';
import type { Case } from '../../../shared/privacy/rights/cases.ts';
import { calendarOf } from '../../../shared/privacy/rights/deadline.ts';
import { refusalReasons } from '../../../shared/reply/rights-mail.ts';
import { rights } from '../../../shared/reply/verdicts.ts';

const now = new Date('2026-11-22T10:00:00Z');
const at = now.toISOString();

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    state: fc.constantFrom(...caseStates),
    rights: fc.subarray([...rights, 'unspecified' as const], { minLength: 1 }),
    progress: fc.dictionary(
      fc.constantFrom(...rights),
      fc.constantFrom('staged', 'confirmed', 'to-weigh', 'done', 'partly', 'nothing-held', 'refused'),
    ),
    verified: fc.constantFrom(null, { by: 'code' as const, at }),
    firstDueBy: fc.constantFrom(null, '2026-12-01T22:59:59.000Z'),
    dueBy: fc.constantFrom('2026-12-22T22:59:59.000Z', '2026-11-01T22:59:59.000Z'),
    answer: fc.constantFrom(null, { outcome: 'fulfilled' as const, at }),
    withAgent: fc.option(fc.record({ because: fc.constantFrom(...agentReasons), since: fc.constant(at) })),
    mail: fc.constantFrom(
      null,
      { kind: 'answer' as const, sesId: 'ses-1', sentAt: at, state: 'sent' as const },
      { kind: 'answer' as const, sesId: 'ses-1', sentAt: at, state: 'bounced' as const },
    ),
    systemsOpen: fc.nat(2),
    channel: fc.constantFrom('mail' as const, 'form' as const, 'vouched' as const),
  })
  .map((part) => ({
    caseId: 'R-0000000000000001',
    alias: 'k1:person-000000000000001',
    receivedAt: at,
    acknowledge: true,
    because: '',
    acknowledgedAt: null,
    asked: [],
    withoutSystems: false,
    warned: [],
    repeatOf: null,
    repeats: 0,
    repeatAcknowledgedAt: null,
    closedAt: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    proof: { sequence: 3, hash: 'hash' },
    ...part,
  }));

const anyBody = fc.record({
  words: fc.constantFrom('Des mots.', undefined),
  outcome: fc.constantFrom('fulfilled', 'partly-fulfilled', 'nothing-held'),
  progress: fc.dictionary(fc.constantFrom(...rights), fc.constantFrom('done', 'partly', 'nothing-held', 'refused')),
  how: fc.constant('in-person'),
  reason: fc.constantFrom(...refusalReasons),
  until: fc.constantFrom(undefined, '2027-01-15T12:00:00Z', '2030-01-01T00:00:00Z'),
  rights: fc.constantFrom(undefined, ['access']),
  decision: fc.constantFrom('upheld', 'overridden'),
});
const acts = Object.keys(actBodies).filter(isStaffAct);
const planned = acts.filter((act) => !['corrections', 'confirm-corrections', 'confirm'].includes(act));
const file = { identity: { address: 'anna@example.org', locale: 'fr', name: '' }, locales: ['fr'], words: null, thread: null };
const context = { settings: sample, calendar: calendarOf(sample), now };

/** Any act that can be read, on any case. */
const anyActing = fc
  .tuple(anyCase, fc.constantFrom(...planned), anyBody, fc.constantFrom(file, null))
  .map(([found, act, sent, of]) => ({ found, asked: readAct(act, sent), file: of }))
  .filter((one): one is typeof one & { asked: PlannedAct } => !('wrong' in one.asked));

describe('an act of an agent', () => {
  it('is hindered, or is one that the table of states allows', () => {
    fc.assert(
      fc.property(anyActing, ({ found, asked, file: of }) => {
        const plan = planAct(found, asked, { ...context, file: of });
        if ('hindered' in plan) return plan.hindered.length > 10;
        return isAllowed(plan.change.act, found.state, plan.change.to ?? found.state, 'agent');
      }),
      { numRuns: 3000 },
    );
  });

  it('ends no case by itself, but for want of a proof', () => {
    fc.assert(
      fc.property(anyActing, ({ found, asked, file: of }) => {
        const plan = planAct(found, asked, { ...context, file: of });
        const to = 'hindered' in plan ? undefined : plan.change.to;
        return to === undefined || !isClosed(to) || (to === 'not-identified' && found.verified === null);
      }),
      { numRuns: 2000 },
    );
  });

  it('writes nothing where nobody can be written to, and no second answer', () => {
    fc.assert(
      fc.property(anyActing, ({ found, asked, file: of }) => {
        const plan = planAct(found, asked, { ...context, file: of });
        return 'hindered' in plan || !plan.letter || (of !== null && !(found.answer && found.mail?.state !== 'bounced'));
      }),
      { numRuns: 2000 },
    );
  });

  it('that is told to an agent as impossible is one', () => {
    fc.assert(
      fc.property(anyActing, ({ found, asked, file: of }) => {
        const plan = planAct(found, asked, { ...context, file: of });
        const offered: StaffAct[] = mayDo(found, null);
        return 'hindered' in plan || offered.includes(asked.act);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read from whatever is sent without a fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...acts), fc.jsonValue(), (act, sent) => {
        const read = readAct(act, sent);
        return 'wrong' in read ? read.wrong.length > 0 : read.act === act;
      }),
    );
  });
});

describe('where a list goes on', () => {
  it('is nowhere but where a list ended, whatever is sent', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String()), (after) => readCursor(after) === null));
    fc.assert(fc.property(fc.jsonValue(), (value) => cursorOf(value) === null));
    expect(cursorOf({ shard: 2, row: null })).toEqual({ shard: 2, row: null });
    expect(cursorOf({ shard: 99, row: null })).toBeNull();
    expect(cursorOf({ shard: 0, row: { pk: 'case#R-1', sk: 'case', dueShard: 'outbox#0', dueAt: 1 } })).toBeNull();
  });
});

const cursorOf = (value: unknown) => readCursor(Buffer.from(JSON.stringify(value)).toString('base64url'));
