import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callGuardTable } from '../../shared/aws/tables/call-guard.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:59:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const guard = () => callGuardTable(engine.dynamo, engine.names.guard);
const take = (asker: string, at: Date) => guard().take({ asker, most: 2, now: at });

describe('counting the calls of an asker', () => {
  it('grants so many in an hour, whoever else asks, and as many in the next', async () => {
    expect([await take('a', now), await take('a', now), await take('a', now)]).toEqual([true, true, false]);
    expect([await take('b', now), await take('a', later(1))]).toEqual([true, true]);
  });

  it('grants no more when they come at the same time', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => guard().take({ asker: 'c', most: 3, now })));
    expect(taken.filter(Boolean)).toHaveLength(3);
  });

  it('is forgotten within the day', async () => {
    for (const row of await engine.all('guard'))
      expect(row).toMatchObject({ class: 'guard', expiresAt: expect.closeTo(now.getTime() / 1000 + 2 * 3600, -3) });
  });
});

describe('the id of a signed call', () => {
  it('is taken once for as long as its signature could be fresh', async () => {
    expect([await guard().keep('one', now), await guard().keep('one', later(10))]).toEqual([true, false]);
    expect(await guard().keep('another', now)).toBe(true);
    expect(await guard().keep('one', later(20))).toBe(true); // by then its signature is long refused
  });

  it('is taken by one of several at the same time', async () => {
    const kept = await Promise.all(Array.from({ length: 5 }, () => guard().keep('race', now)));
    expect(kept.filter(Boolean)).toHaveLength(1);
  });

  it('can be taken again after it was forgotten, and stands in no row as it was sent', async () => {
    await guard().keep('ada@example.org', now);
    await guard().forget('ada@example.org');
    expect(await guard().keep('ada@example.org', now)).toBe(true);
    expect(JSON.stringify(await engine.all('guard'))).not.toContain('ada');
  });
});
