import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WatchDeadlinesSteps } from '../../../functions/watch-deadlines/watch-deadlines.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';
import { days, later, type Watching, watching } from './watching.ts';

let engine: TestEngine;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  engine = await startEngine();
});
afterAll(() => engine.close());

/** Every full hour from the first to the last at which something is due, as the hourly run meets it; then the mails arrive. */
async function pass(one: Watching, from: number, to: number, steps: WatchDeadlinesSteps = one.steps) {
  for (let hours = from; ; hours++) {
    hours = await one.nextHour(hours);
    if (hours > to) break;
    one.clock.now = later(hours);
    await one.run(steps);
    await one.mailArrives();
  }
  one.clock.now = later(to);
}

const day = ({ at }: { at: Date }) => at.toISOString().slice(0, 10);
const toldOf = ({ told }: Watching, what: RegExp) => told.filter((one) => what.test(one.what));

describe('a request that nobody proves', () => {
  it('is asked about once more after a week, then goes to a person, and is watched to the end of 100 days', async () => {
    const one = await watching(engine);
    await one.acknowledge('awaiting-identity');
    await pass(one, 1, days(100));
    expect(toldOf(one, /^reminder/).map(day)).toEqual(['2026-11-30']);
    expect((await one.found()).withAgent).toEqual({ because: 'no-proof-came', since: expect.stringContaining('2026-12-07') });
    // The deadline ends with 23 December in Paris; 21 December is a Monday.
    expect(toldOf(one, /^delayed/)).toMatchObject([{ what: 'delayed by people' }]);
    expect(toldOf(one, /^delayed/).map(day)).toEqual(['2026-12-21']);
    const warned = toldOf(one, /^agents/).map(day);
    expect(warned.slice(0, 5)).toEqual(['2026-12-09', '2026-12-16', '2026-12-20', '2026-12-22', '2026-12-23']);
    expect(warned).toHaveLength(4 + 70); // then every day
    expect(new Set(warned).size).toBe(warned.length);
    expect((await one.found()).warned.filter((id) => id.startsWith('late:'))).toHaveLength(1);
    expect(one.followUps).toEqual([{ kind: 'advance-case', caseId: one.caseId }]);
    expect(await one.advances()).toBe(true);
  });

  it('has its time counted from the last code that was asked for', async () => {
    const one = await watching(engine);
    await one.acknowledge('awaiting-identity');
    one.clock.now = later(days(5));
    const mail = { kind: 'challenge', sesId: 'ses-again', sentAt: one.clock.now.toISOString(), state: 'delivered' } as const;
    await one.change({ act: 'challenge', by: 'person', set: { mail } });
    await pass(one, days(6), days(13));
    expect(toldOf(one, /^reminder/).map(day)).toEqual(['2026-12-05']);
  });
});

describe('a request that is answered', () => {
  it('is watched no more: nobody is warned of what is done', async () => {
    const one = await watching(engine);
    await one.acknowledge('open');
    await one.change({ act: 'start', by: 'worker', to: 'in-progress' });
    const mail = { kind: 'answer', sesId: 'ses-answer', sentAt: one.clock.now.toISOString(), state: 'delivered' } as const;
    await one.change({ act: 'answer', by: 'worker', set: { mail, answer: { outcome: 'fulfilled', at: mail.sentAt } } });
    await pass(one, 1, days(40));
    expect(one.told).toEqual([]);
    await one.change({ act: 'close', by: 'worker', to: 'fulfilled' });
    expect(await engine.get('records', { pk: `case#${one.caseId}`, sk: 'case' })).not.toHaveProperty('dueAt');
    expect(await one.steps.watched.take(one.caseId, later(days(50)))).toBe(false);
  });
});

describe('a request that waits for other systems', () => {
  it('goes on without them five days before its deadline, so that the answer is in time', async () => {
    const one = await watching(engine);
    await one.acknowledge('open');
    await one.change({ act: 'start', by: 'worker', to: 'in-progress', set: { systemsOpen: 2, asked: ['access'] } });
    await one.change({ act: 'wait', by: 'worker', to: 'waiting-for-systems', advance: 'none' });
    await pass(one, 1, days(25));
    expect((await one.found()).state).toBe('waiting-for-systems');
    await pass(one, days(25) + 1, days(26));
    expect(await one.found()).toMatchObject({ state: 'in-progress', withoutSystems: true, systemsOpen: 2 });
    expect(await one.advances()).toBe(true);
  });
});

describe('a mail of law of which nothing is heard', () => {
  it('is looked into a day later by who takes the case on, once', async () => {
    const one = await watching(engine);
    await one.acknowledge('awaiting-identity');
    const mail = { kind: 'challenge', sesId: 'ses-lost', sentAt: later(2).toISOString(), state: 'sent' } as const;
    await one.change({ act: 'challenge', by: 'person', set: { mail }, advance: 'none' });
    for (let hours = 3; hours < 60; hours++) {
      one.clock.now = later(hours);
      await one.run();
      expect(one.followUps).toHaveLength(hours >= 26 ? 1 : 0);
    }
    expect(await one.advances()).toBe(true);
  });
});

describe('corrections that are shown and not confirmed', () => {
  it('go to a person after a week', async () => {
    const one = await watching(engine, { rights: ['rectification'] });
    await one.acknowledge('open');
    await one.change({ act: 'start', by: 'worker', to: 'in-progress' });
    await one.change({ act: 'progress', by: 'worker', set: { progress: { rectification: 'staged' } } });
    await pass(one, 1, days(9));
    const { withAgent, warned } = await one.found();
    expect(withAgent).toEqual({ because: 'corrections-unconfirmed', since: expect.stringMatching(/^2026-12-01/) });
    expect(warned).toEqual([]);
  });
});

describe('a case that was extended', () => {
  it('is warned of its new deadline as of the first', async () => {
    const one = await watching(engine);
    await one.acknowledge('open');
    await pass(one, 1, days(20));
    await one.change({
      act: 'extend',
      by: 'agent',
      to: 'extended',
      set: { dueBy: '2027-02-23T22:59:59.000Z', firstDueBy: '2026-12-23T22:59:59.000Z' },
    });
    await pass(one, days(20) + 1, days(92));
    expect(toldOf(one, /^agents/).map(day)).toEqual(['2026-12-09', '2027-02-09', '2027-02-16', '2027-02-20', '2027-02-22']);
    expect(toldOf(one, /^delayed/).map(day)).toEqual(['2027-02-19']);
  });
});

describe('who may not be written to', () => {
  it('is told of no delay where the request was never acknowledged', async () => {
    const one = await watching(engine, { acknowledge: false, because: 'DMARC failed' });
    await one.change({
      act: 'escalate',
      by: 'worker',
      to: 'with-agent',
      set: { withAgent: { because: 'unauthenticated', since: one.clock.now.toISOString() } },
    });
    await pass(one, 1, days(32));
    expect(toldOf(one, /^(reminder|delayed)/)).toEqual([]);
    expect(toldOf(one, /^agents/).length).toBeGreaterThan(4);
  });

  it('waits for another day where the mails of the day are used up, and nothing else waits with it', async () => {
    const one = await watching(engine);
    await one.acknowledge('awaiting-identity');
    const steps: WatchDeadlinesSteps = { ...one.steps, sendCaseMail: async () => ({ outcome: 'limited' }) };
    await pass(one, days(7), days(7) + 30, steps);
    expect(one.told).toEqual([]);
    await pass(one, days(7) + 31, days(7) + 40);
    expect(toldOf(one, /^reminder/)).toHaveLength(1);
  });
});

describe('faults', () => {
  it('of one mail keep no other duty waiting, and are told at the end', async () => {
    const one = await watching(engine);
    await one.acknowledge('open');
    const steps: WatchDeadlinesSteps = { ...one.steps, sendCaseMail: () => Promise.reject(new Error('SES is down')) };
    one.clock.now = later(days(30) + 20);
    expect(await one.run(steps)).toMatchObject({ failed: 1 });
    expect(toldOf(one, /^agents/)).toHaveLength(1);
    one.clock.now = later(days(30) + 21);
    expect(await one.run()).toMatchObject({ failed: 0 });
    expect(toldOf(one, /^delayed/)).toHaveLength(1);
  });

  type Fault = { at: number; of: 'send' | 'change' | 'take' | 'look'; when: 'before' | 'after' };
  const faults = fc.array(
    fc.record<Fault>({
      at: fc.nat(120),
      of: fc.constantFrom('send', 'change', 'take', 'look'),
      when: fc.constantFrom('before', 'after'),
    }),
    { maxLength: 12 },
  );

  it('at any line, and two runs at once, lose no message; only a note that was not written repeats one', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(faults, async (given) => {
        const one = await watching(engine);
        await one.acknowledge('awaiting-identity');
        let calls = 0;
        let unnoted = 0;
        const failing =
          <Given extends unknown[], Result>(of: Fault['of'], act: (...of: Given) => Promise<Result>) =>
          async (...args: Given): Promise<Result> => {
            calls++;
            const fault = given.find((planned) => planned.of === of && planned.at === calls);
            if (fault && (of === 'change' || (of === 'send' && fault.when === 'after'))) unnoted++;
            if (fault?.when === 'before') throw new Error('broken off before');
            const result = await act(...args);
            if (fault?.when === 'after') throw new Error('broken off after');
            return result;
          };
        const { steps } = one;
        const broken: WatchDeadlinesSteps = {
          ...steps,
          sender: { send: failing('send', (mail) => steps.sender.send(mail)) },
          sendCaseMail: failing('send', (request) => steps.sendCaseMail(request)),
          cases: { ...steps.cases, change: failing('change', steps.cases.change) },
          watched: {
            ...steps.watched,
            take: failing('take', steps.watched.take),
            lookAgain: failing('look', steps.watched.lookAgain),
          },
        };
        for (let hours = 1; ; hours++) {
          hours = await one.nextHour(hours);
          if (hours > days(30) + 12) break; // the last hour before the deadline
          one.clock.now = later(hours);
          await Promise.all([one.run(broken), one.run(broken)]);
          await one.mailArrives();
        }
        const [reminded, delayed, warned] = [/^reminder/, /^delayed/, /^agents/].map((what) => toldOf(one, what).length);
        expect(reminded).toBeGreaterThanOrEqual(1);
        expect(delayed).toBeGreaterThanOrEqual(1);
        expect(warned).toBeGreaterThanOrEqual(4);
        expect(one.told.length).toBeLessThanOrEqual(1 + 1 + 4 + unnoted);
        expect((await one.found()).withAgent).toMatchObject({ because: 'no-proof-came' });
      }),
      { numRuns: 5 },
    );
  });
});
