import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { suppressionsTable } from '../../shared/aws/tables/suppressions-table.ts';
import { isChained, type ProofEntry } from '../../shared/privacy/journal/proof.ts';
import { periods } from '../../shared/privacy/retention/periods.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
let calls: string[] = [];
beforeAll(async () => {
  engine = await startEngine();
  engine.dynamo.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        calls.push(String(commandName).replace(/Command$/, ''));
        return next(args);
      },
    { step: 'initialize' },
  );
});
afterAll(() => engine.close());

const day = 24 * 3600;
const start = Date.parse('2026-11-22T10:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
let people = 0;
const newAlias = (): Alias => `k1:suppressed-${people++}`;
const suppressions = () => suppressionsTable(engine.dynamo, engine.names);
const claim = async (alias: Alias, seconds: number, keptDays = 30) =>
  standingTable(engine.dynamo, engine.names.standing).claim({
    alias,
    mailbox: 'abc',
    purpose: 'answering',
    mailKey: `mail-${seconds}`,
    identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
    now: at(seconds),
    coolDownSeconds: 60,
    keptSeconds: keptDays * day,
  });
const complain = (alias: Alias, happened: number, now = happened) =>
  suppressions().objected({ alias, method: 'complaint', source: 'ses', at: at(happened), now: at(now) });
const bounce = (alias: Alias, happened: number, now = happened) =>
  suppressions().bounced({ alias, at: at(happened), now: at(now) });
const proofOf = async (alias: Alias) =>
  (await engine.all('proof')).filter(({ stream }) => stream === `person:${alias}`) as ProofEntry[];
const countCalls = async (work: () => Promise<unknown>) => {
  calls = [];
  await work();
  return calls;
};

describe('an address that bounced for good', () => {
  it('gets no courtesy for 90 days after the bounce, by the claim alone, and one again after them', async () => {
    const alias = newAlias();
    await claim(alias, 0);
    expect(await bounce(alias, 100)).toBe('suppressed');
    expect((await claim(alias, 200)).claim).toBe('bounced');
    expect((await claim(alias, 100 + 90 * day - 1)).claim).toBe('bounced');
    expect((await claim(alias, 100 + 90 * day + 1)).claim).toBe('claimed');
  });

  it('costs one call, also where nobody is known, and a second where the row lives longer', async () => {
    const [known, longer] = [newAlias(), newAlias()];
    await claim(known, 0);
    await claim(longer, 0, 400);
    expect(await countCalls(() => bounce(newAlias(), 1))).toEqual(['UpdateItem']);
    expect(await countCalls(() => bounce(known, 1))).toEqual(['UpdateItem']);
    expect(await countCalls(() => bounce(longer, 1))).toEqual(['UpdateItem', 'UpdateItem']);
    expect(await engine.get('standing', { alias: longer })).toMatchObject({ expiresAt: start / 1000 + 400 * day });
  });

  it('is told twice by the same event and taken out once', async () => {
    const alias = newAlias();
    expect(await bounce(alias, 0)).toBe('suppressed');
    const before = await engine.get('standing', { alias });
    expect(await bounce(alias, 0, 13 * day)).toBe('already');
    expect(await engine.get('standing', { alias })).toEqual(before);
  });

  it('brings nothing back of a person whose time is past', async () => {
    const alias = newAlias();
    await claim(alias, 0);
    expect(await bounce(alias, 40 * day)).toBe('suppressed');
    const row = await engine.get('standing', { alias });
    expect(row).not.toHaveProperty('sealed');
    expect(row).not.toHaveProperty('dataKey');
    expect((await claim(alias, 41 * day)).claim).toBe('bounced');
  });

  it('means nothing once it is older than its period, and a clock that runs ahead lengthens nothing', async () => {
    const alias = newAlias();
    expect(await bounce(alias, 0, 91 * day)).toBe('past');
    expect(await engine.get('standing', { alias })).toBeUndefined();
    await bounce(alias, 10 * day, 0);
    expect(await engine.get('standing', { alias })).toMatchObject({ bouncedUntil: start / 1000 + 90 * day });
  });
});

describe('a complaint', () => {
  it('stops everything at once, and says why', async () => {
    const alias = newAlias();
    await claim(alias, 0);
    expect(await complain(alias, 100)).toBe('suppressed');
    expect((await claim(alias, 200)).claim).toBe('complained');
    expect(await engine.get('standing', { alias })).toMatchObject({
      optedOutUntil: start / 1000 + 100 + periods.objection.seconds,
      complainedUntil: start / 1000 + 100 + periods.objection.seconds,
    });
  });

  it('is proved as an objection, and other systems must hear of it, in the same transaction: two calls', async () => {
    const alias = newAlias();
    expect(await countCalls(() => complain(alias, 100))).toEqual(['TransactGetItems', 'TransactWriteItems']);
    expect(await proofOf(alias)).toMatchObject([
      { what: 'objected', facts: { method: 'complaint', source: 'ses', happenedAt: at(100).toISOString() } },
    ]);
    const followUps = (await engine.all('records')).filter(({ pk }) => pk === alias).map(({ kind }) => kind);
    expect(followUps).toEqual(['tell-systems']);
  });

  it('is told twice by the same event and proved once, also at the same moment', async () => {
    const alias = newAlias();
    const outcomes = await Promise.all([complain(alias, 100, 200), complain(alias, 100, 200)]);
    expect(outcomes.toSorted()).toEqual(['already', 'suppressed']);
    expect(await complain(alias, 100, 10 * day)).toBe('already');
    expect(await proofOf(alias)).toHaveLength(1);
  });

  it('does not undo what the person agreed to after it', async () => {
    const alias = newAlias();
    await claim(alias, 0);
    await grant(alias, 500);
    expect(await complain(alias, 100, 600)).toBe('older');
    expect(await proofOf(alias)).toEqual([]);
    expect(await complain(alias, 700)).toBe('suppressed');
  });
});

describe('a stop from an imported list', () => {
  it('is one, is not taken for a complaint, and is harmless to import again', async () => {
    const alias = newAlias();
    const stop = { alias, method: 'imported' as const, source: 'list-2025', at: at(-300 * day), now: at(0) };
    expect(await suppressions().objected(stop)).toBe('suppressed');
    expect((await claim(alias, 1)).claim).toBe('opted-out');
    expect(await suppressions().objected({ ...stop, now: at(5) })).toBe('already');
    expect(await proofOf(alias)).toHaveLength(1);
  });
});

describe('any run of events', () => {
  it('keeps the claim to what stands then, the clock going forward, and the history whole', async () => {
    const step = fc.record({
      kind: fc.constantFrom('bounce', 'complain', 'claim'),
      after: fc.integer({ min: 1, max: 40 * day }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const alias = newAlias();
        let [time, clock, bounced, complained] = [0, 0, 0, 0];
        for (const { kind, after } of steps) {
          time += after;
          if (kind === 'bounce') {
            await bounce(alias, time);
            bounced = time + 90 * day;
          } else if (kind === 'complain') {
            await complain(alias, time);
            complained = time + periods.objection.seconds;
          } else {
            const expected = complained > time ? ['complained'] : bounced > time ? ['bounced'] : ['claimed', 'cooling-down'];
            expect(expected).toContain((await claim(alias, time)).claim);
          }
          const { expiresAt = clock } = (await engine.get('standing', { alias })) ?? {};
          expect(expiresAt).toBeGreaterThanOrEqual(clock);
          clock = expiresAt;
        }
        expect(isChained((await proofOf(alias)).toSorted((left, right) => left.sequence - right.sequence))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

async function grant(alias: Alias, seconds: number): Promise<void> {
  const since = start / 1000 + seconds;
  const { UpdateItemCommand } = await import('@aws-sdk/client-dynamodb');
  const { marshall } = await import('@aws-sdk/util-dynamodb');
  await engine.dynamo.send(
    new UpdateItemCommand({
      TableName: engine.names.standing,
      Key: marshall({ alias }),
      UpdateExpression: 'SET #consent = :granted',
      ExpressionAttributeNames: { '#consent': 'consent#news#email' },
      ExpressionAttributeValues: marshall({ ':granted': { state: 'granted', since, until: since + 30 * day } }),
    }),
  );
}
