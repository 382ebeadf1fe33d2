import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseStates, isAllowed, isClosed } from '../../../../shared/privacy/rights/case-states.ts';
import { type Case, orderOfRights, type Progress } from '../../../../shared/privacy/rights/cases.ts';
import { nextStep, outcomeOf, waitsSince } from '../../../../shared/privacy/rights/next-step.ts';
import { rights } from '../../../../shared/reply/verdicts.ts';

const since = '2026-11-22T10:00:00.000Z';
const aCase = (changes: Partial<Case> = {}): Case => ({
  caseId: 'R-1',
  state: 'in-progress',
  rights: ['access'],
  alias: 'k1:anna',
  channel: 'form',
  receivedAt: since,
  dueBy: '2026-12-22T22:59:59.000Z',
  firstDueBy: null,
  acknowledge: true,
  because: 'asked by form',
  acknowledgedAt: since,
  verified: { by: 'code', at: since },
  progress: {},
  asked: [],
  systemsOpen: 0,
  withoutSystems: false,
  withAgent: null,
  answer: null,
  mail: null,
  warned: [],
  repeatOf: null,
  repeats: 0,
  repeatAcknowledgedAt: null,
  closedAt: null,
  objectKey: null,
  mailKey: null,
  mailbox: null,
  proof: { sequence: 0, hash: '' },
  ...changes,
});
const answered = { outcome: 'fulfilled', at: since } as const;
const mail = { kind: 'answer', sesId: 's', sentAt: since, state: 'delivered' } as const;

describe('the next step of a case', () => {
  it.each([
    ['is acknowledged where it may be', { state: 'received' }, { do: 'acknowledge' }],
    ['goes to a person without a sender', { state: 'received', alias: null }, { do: 'hand-over', because: 'no-sender' }],
    [
      'goes to a person where the mail failed DMARC',
      { state: 'received', acknowledge: false, because: 'DMARC failed' },
      { do: 'hand-over', because: 'unauthenticated' },
    ],
    [
      'goes to a person where its mailbox only observes',
      { state: 'received', acknowledge: false, because: 'this mailbox observes only' },
      { do: 'hand-over', because: 'observed' },
    ],
    [
      'goes to a person where one asker made too many',
      { state: 'received', acknowledge: false, because: 'too many of one asker' },
      { do: 'hand-over', because: 'too-many' },
    ],
    ['waits for the proof', { state: 'awaiting-identity', verified: null }, { do: 'nothing' }],
    ['starts when it is proved', { state: 'open' }, { do: 'start' }],
    [
      'goes to a person where it names no right',
      { state: 'open', rights: ['unspecified'] },
      { do: 'hand-over', because: 'unspecified' },
    ],
    ['asks the systems first', {}, { do: 'ask-systems', right: 'access' }],
    ['waits for what they hold before it is answered', { asked: ['access'], systemsOpen: 2 }, { do: 'wait' }],
    [
      'goes on without them in time',
      { asked: ['access'], systemsOpen: 2, withoutSystems: true },
      { do: 'carry-out', right: 'access' },
    ],
    [
      'erases our own part at once',
      { rights: ['erasure'], asked: ['erasure'], systemsOpen: 2 },
      { do: 'carry-out', right: 'erasure' },
    ],
    [
      'shows what is held before it is deleted',
      { rights: ['erasure', 'access'], asked: ['access'] },
      { do: 'carry-out', right: 'access' },
    ],
    [
      'stages a correction before anyone is told of it',
      { rights: ['rectification'] },
      { do: 'carry-out', right: 'rectification' },
    ],
    ['waits for a look at old and new', { rights: ['rectification'], progress: { rectification: 'staged' } }, { do: 'nothing' }],
    [
      'tells the systems of a correction that was confirmed',
      { rights: ['rectification'], progress: { rectification: 'confirmed' } },
      { do: 'ask-systems', right: 'rectification' },
    ],
    [
      'waits for every system before it answers',
      { progress: { access: 'done' }, asked: ['access'], systemsOpen: 1 },
      { do: 'wait' },
    ],
    ['answers when all is done', { progress: { access: 'done' }, asked: ['access'] }, { do: 'answer' }],
    ['waits until the answer has arrived', { answer: answered, mail: { ...mail, state: 'sent' } }, { do: 'nothing' }],
    ['closes when it has', { answer: answered, mail }, { do: 'close' }],
    ['closes what an agent answered', { state: 'with-agent', answer: answered, mail }, { do: 'close' }],
    ['goes on when the systems have answered', { state: 'waiting-for-systems' }, { do: 'resume' }],
    [
      'tells the agents once that it waits for them',
      { state: 'with-agent', withAgent: { because: 'complex', since } },
      { do: 'tell-agents' },
    ],
    [
      'and not twice',
      { state: 'with-agent', withAgent: { because: 'complex', since }, warned: [waitsSince(since)] },
      { do: 'nothing' },
    ],
  ] as const)('%s', (_what, changes, step) => {
    expect(nextStep(aCase(changes as Partial<Case>), true)).toEqual(step);
  });

  it('takes no step in a closed case, whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseStates.filter(isClosed)), fc.boolean(), (state, hasSystems) => {
        expect(nextStep(aCase({ state, answer: answered, mail, withAgent: { because: 'complex', since } }), hasSystems)).toEqual({
          do: 'nothing',
        });
      }),
    );
  });

  it('is always one that the table of states allows', () => {
    const acts = {
      start: ['start', 'in-progress'],
      wait: ['wait', 'waiting-for-systems'],
      resume: ['resume', 'in-progress'],
      'hand-over': ['escalate', 'with-agent'],
      'tell-agents': ['warn', null],
      'ask-systems': ['ask-systems', null],
      answer: ['answer', null],
    } as const;
    fc.assert(
      fc.property(cases, fc.boolean(), (one, hasSystems) => {
        const step = nextStep(one, hasSystems);
        if (step.do in acts) {
          const [act, to] = acts[step.do as keyof typeof acts]; // just looked up
          expect(isAllowed(act, one.state, to ?? one.state, 'worker')).toBe(true);
        }
        if (step.do === 'carry-out' || step.do === 'ask-systems') expect(one.state).toBe('in-progress');
      }),
    );
  });

  it('comes to an answer, one right after the other, and erases last', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...rights), { minLength: 1 }), fc.boolean(), (asked, hasSystems) => {
        let one = aCase({ rights: asked });
        const carriedOut: string[] = [];
        for (let turn = 0; turn < 60; turn++) {
          const step = nextStep(one, hasSystems);
          if (step.do === 'answer') {
            expect(carriedOut).toEqual(orderOfRights.filter((right) => asked.includes(right)));
            return;
          }
          if (step.do === 'ask-systems') one = { ...one, asked: [...one.asked, step.right], systemsOpen: one.systemsOpen + 2 };
          else if (step.do === 'wait') one = { ...one, systemsOpen: 0 };
          else if (step.do === 'carry-out') {
            const staged: Progress = step.right === 'rectification' && !one.progress.rectification ? 'confirmed' : 'done';
            if (staged === 'done') carriedOut.push(step.right);
            one = { ...one, progress: { ...one.progress, [step.right]: staged } };
          } else throw new Error(`stuck at ${step.do}`);
        }
        throw new Error('no answer');
      }),
    );
  });
});

describe('how a case is answered', () => {
  it.each([
    ['fulfilled', { access: 'done' }, ['done', 'nothing-held']],
    ['nothing-held', { access: 'nothing-held' }, ['nothing-held']],
    ['fulfilled', { access: 'nothing-held' }, ['done']],
    ['partly-fulfilled', { access: 'done' }, ['done', null]],
    ['partly-fulfilled', { access: 'done' }, ['kept']],
    ['partly-fulfilled', { access: 'done' }, ['failed']],
    ['partly-fulfilled', { access: 'partly' }, []],
    ['partly-fulfilled', { access: 'done', erasure: 'refused' }, []],
  ] as const)('%s for %o and systems %o', (outcome, progress, answers) => {
    const asked = Object.keys(progress) as Case['rights'];
    expect(
      outcomeOf(
        aCase({ rights: asked, progress }),
        answers.map((answer) => ({ answer })),
      ),
    ).toBe(outcome);
  });
});

const cases = fc
  .record({
    state: fc.constantFrom(...caseStates),
    rights: fc.uniqueArray(fc.constantFrom(...rights, 'unspecified' as const), { minLength: 1 }),
    alias: fc.constantFrom('k1:anna' as const, null),
    acknowledge: fc.boolean(),
    systemsOpen: fc.nat(2),
    withoutSystems: fc.boolean(),
    answer: fc.constantFrom(answered, null),
    mail: fc.constantFrom(mail, { ...mail, state: 'sent' as const }, null),
    withAgent: fc.constantFrom({ because: 'complex' as const, since }, null),
    asked: fc.uniqueArray(fc.constantFrom(...rights)),
    progress: fc.dictionary(
      fc.constantFrom(...rights),
      fc.constantFrom<Progress>('staged', 'confirmed', 'to-weigh', 'done', 'partly', 'nothing-held', 'refused'),
    ),
  })
  .map((changes) => aCase(changes));
