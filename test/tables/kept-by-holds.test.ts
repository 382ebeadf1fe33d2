import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsTable } from '../../shared/aws/tables/holds-table.ts';
import { keptByHolds } from '../../shared/aws/tables/kept-by-holds.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { keepHeld } from '../../shared/privacy/holds/keep-held.ts';
import { newAlias } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const start = new Date('2026-11-22T10:00:00Z');
const day = (days: number) => new Date(start.getTime() + days * 86_400_000);
const seconds = (date: Date) => date.getTime() / 1000;

/** A person with mails of several ages, and a bucket in memory. */
async function someone() {
  const { dynamo, names } = engine;
  const alias = newAlias();
  const objects = new Set<string>();
  const holds = holdsTable(dynamo, names, { fourEyes: false });
  const outbox = outboxTable(dynamo, names.records);
  const reviews: string[] = [];
  const tellReview = async ({ holdId }: { holdId: string }) => void reviews.push(holdId);
  const held = keptByHolds(dynamo, names, {
    async hold(of, objectKey) {
      if (objects.delete(objectKey)) objects.add(`hold/${of}/${objectKey}`);
      return `hold/${of}/${objectKey}`;
    },
    async eraseBut(of, kept) {
      for (const key of objects) if (key.startsWith(`hold/${of}/`) && !kept.has(key)) objects.delete(key);
    },
  });
  return {
    alias,
    objects,
    holds,
    outbox,
    reviews,
    async mail(number: number, ends: number, row: Record<string, unknown> = {}) {
      objects.add(`mail/ses/${number}`);
      await put({
        pk: alias,
        sk: `mail#${number}`,
        class: 'communication',
        objectKey: `mail/ses/${number}`,
        expiresAt: seconds(day(ends)),
        ...row,
      });
    },
    place: (until: number, at = 0, holdId = 'H-1') =>
      holds.place(alias, {
        holdId,
        reason: 'a claim in court',
        owner: 'agent:one',
        reviewOn: '2027-01-01',
        until: day(until),
        by: 'agent:one',
        now: day(at),
      }),
    lift: (at: number, holdId = 'H-1') => holds.lift(alias, { holdId, by: 'agent:one', now: day(at) }),
    follow: (at: number) => keepHeld({ kind: 'keep-held', key: alias }, { holds, held, outbox, tellReview, now: () => day(at) }),
    rowOf: (number: number) => engine.get('records', { pk: alias, sk: `mail#${number}` }),
    due: async (at: number) =>
      (await Array.fromAsync(outbox.due(day(at)))).some((one) => one.kind === 'keep-held' && one.key === alias),
  };
}

async function put(item: Record<string, unknown>): Promise<void> {
  await engine.dynamo.send(new PutItemCommand({ TableName: engine.names.records, Item: marshall(item) }));
}

describe('the review of a hold', () => {
  it('is told on its day and every week after it, while the hold stands', async () => {
    const one = await someone();
    const toReview = (Date.parse('2027-01-01') - start.getTime()) / 86_400_000;
    const first = Math.ceil(toReview);
    await one.place(first + 100);
    for (let at = 0; at < first + 21; at++) await one.follow(at);
    expect(one.reviews).toEqual(['H-1', 'H-1', 'H-1']);
    await one.lift(first + 21);
    for (let at = first + 21; at < first + 40; at++) await one.follow(at);
    expect(one.reviews).toHaveLength(3);
  });
});

describe('what a hold covers', () => {
  it('is taken out of its clocks, with the mail that it points to, and remembers them', async () => {
    const one = await someone();
    await one.mail(1, 30);
    await one.mail(2, 900);
    await one.place(365);
    await one.follow(0);
    expect(await one.rowOf(1)).toMatchObject({
      expiresAt: seconds(day(365)),
      ownExpiresAt: seconds(day(30)),
      objectKey: `hold/${one.alias}/mail/ses/1`,
    });
    expect(await one.rowOf(2)).toMatchObject({ expiresAt: seconds(day(900)) }); // ends later than the hold anyway
    expect([...one.objects].every((key) => key.startsWith('hold/'))).toBe(true);
  });

  it('is looked for again every day, so that what came later is held too', async () => {
    const one = await someone();
    await one.place(365);
    await one.follow(0);
    await one.mail(3, 31);
    expect(await one.due(0.9)).toBe(false);
    expect(await one.due(1)).toBe(true);
    await one.follow(1);
    expect(await one.rowOf(3)).toMatchObject({ expiresAt: seconds(day(365)) });
  });

  it('goes back to its clocks when the hold is lifted: what is past is gone, the rest goes in its time', async () => {
    const one = await someone();
    await one.mail(1, 30);
    await one.mail(2, 60);
    await one.place(365);
    await one.follow(0);
    await one.lift(40);
    await one.follow(40);
    expect(await one.rowOf(1)).toMatchObject({ expiresAt: seconds(day(30)) });
    expect(await one.rowOf(2)).toMatchObject({ expiresAt: seconds(day(60)) });
    expect(await one.rowOf(2)).not.toHaveProperty('ownExpiresAt');
    expect([...one.objects]).toEqual([`hold/${one.alias}/mail/ses/2`]);
    expect(await one.due(60)).toBe(true);
    await one.follow(60);
    expect([...one.objects]).toEqual([]);
    expect(await one.due(1000)).toBe(false);
  });

  it('goes likewise when the hold comes to its own end', async () => {
    const one = await someone();
    await one.mail(1, 30);
    await one.place(100);
    await one.follow(0);
    await one.follow(100);
    expect([...one.objects]).toEqual([]);
    expect(await one.rowOf(1)).toMatchObject({ expiresAt: seconds(day(30)) });
  });

  it('ends with the last of several holds', async () => {
    const one = await someone();
    await one.mail(1, 30);
    await one.place(365, 0, 'H-1');
    await one.place(100, 0, 'H-2');
    await one.follow(0);
    await one.lift(1, 'H-1');
    await one.follow(1);
    expect(await one.rowOf(1)).toMatchObject({ expiresAt: seconds(day(100)), ownExpiresAt: seconds(day(30)) });
  });

  it('takes a clock that was given to a row since as the row’s own', async () => {
    const one = await someone();
    await one.mail(1, 30);
    await one.place(365);
    await one.follow(0);
    await engine.setExpiry('records', { pk: one.alias, sk: 'mail#1' }, seconds(day(50)));
    await one.follow(1);
    expect(await one.rowOf(1)).toMatchObject({ expiresAt: seconds(day(365)), ownExpiresAt: seconds(day(50)) });
  });

  it('includes a closed case with its rows and its mail, and leaves the mail of an open one where it is', async () => {
    const one = await someone();
    for (const [caseId, isOpen] of [
      ['R-CLOSED', false],
      ['R-OPEN', true],
    ] as const) {
      const id = `${caseId}${one.alias.slice(3, 9)}`;
      const objectKey = `case/${id}/mail`;
      one.objects.add(objectKey);
      const facts = { class: 'request', expiresAt: seconds(day(30)), objectKey };
      await put({ pk: one.alias, sk: `case#${id}`, isOpen, ...facts });
      await put({ pk: `case#${id}`, sk: 'case', ...facts });
    }
    await one.place(365);
    await one.follow(0);
    const id = `R-CLOSED${one.alias.slice(3, 9)}`;
    expect(await engine.get('records', { pk: `case#${id}`, sk: 'case' })).toMatchObject({
      expiresAt: seconds(day(365)),
      objectKey: `hold/${one.alias}/case/${id}/mail`,
    });
    const open = `R-OPEN${one.alias.slice(3, 9)}`;
    expect(await engine.get('records', { pk: `case#${open}`, sk: 'case' })).toMatchObject({
      expiresAt: seconds(day(365)),
      objectKey: `case/${open}/mail`,
    });
  });

  it('includes who the person is, whose row goes back to the clock of its parts', async () => {
    const one = await someone();
    await one.place(365);
    await standingTable(engine.dynamo, engine.names.standing).claim({
      alias: one.alias,
      mailbox: 'abc',
      purpose: 'answering',
      mailKey: 'one',
      identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
      now: start,
      coolDownSeconds: 60,
      keptSeconds: 30 * 24 * 3600,
    });
    await one.follow(0);
    expect(await engine.get('standing', { alias: one.alias })).toMatchObject({ expiresAt: seconds(day(365)) });
    await one.lift(5);
    await one.follow(5);
    const row = await engine.get('standing', { alias: one.alias });
    expect(row).toMatchObject({ expiresAt: seconds(day(30)) });
    expect(row).not.toHaveProperty('heldUntil');
  });

  it('is the same however often holds come and go and the follow-up runs', async () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('place' as const), id: fc.constantFrom('H-1', 'H-2'), days: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ do: fc.constant('lift' as const), id: fc.constantFrom('H-1', 'H-2') }),
      fc.record({ do: fc.constant('follow' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const one = await someone();
        await one.mail(1, 30);
        for (const each of acts) {
          if (each.do === 'place') await one.place(each.days, 0, each.id);
          else if (each.do === 'lift') await one.lift(0, each.id);
          else await one.follow(0);
        }
        await one.follow(0);
        const ends = (await one.holds.of(one.alias, start)).map(({ until }) => seconds(new Date(until)));
        const last = Math.max(0, ...ends);
        expect(await one.rowOf(1)).toMatchObject({ expiresAt: Math.max(seconds(day(30)), last) });
        expect(one.objects.size).toBe(1); // nothing was past, so nothing went
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
