import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import type { Alias, ClaimRequest } from '../../shared/privacy/standing/standings.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const day = 24 * 3600;
const start = Date.parse('2026-11-22T10:00:00Z');
let people = 0;
const newAlias = (): Alias => `k1:person-${people++}`;
const standings = () => standingTable(engine.dynamo, engine.names.standing);
const optOuts = () => optOutsTable(engine.dynamo, engine.names);

const request = (alias: Alias, changes: Partial<ClaimRequest> = {}): ClaimRequest => ({
  alias,
  mailbox: 'abc',
  purpose: 'answering',
  mailKey: 'mail-1',
  identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
  now: new Date(start),
  coolDownSeconds: day,
  keptSeconds: 30 * day,
  ...changes,
});
const at = (seconds: number) => new Date(start + seconds * 1000);

describe('claiming a courtesy reply', () => {
  it('is granted to a first contact, and says that it is one', async () => {
    expect(await standings().claim(request(newAlias()))).toEqual({ claim: 'claimed', firstContact: true, consent: 'none' });
  });

  it('is refused to a redelivery of the same mail, whatever the time', async () => {
    const alias = newAlias();
    await standings().claim(request(alias));
    expect((await standings().claim(request(alias, { now: at(1) }))).claim).toBe('redelivered');
    expect((await standings().claim(request(alias, { now: at(3 * day) }))).claim).toBe('redelivered');
  });

  it('is refused inside the cool-down of the same mailbox only, and granted after it', async () => {
    const alias = newAlias();
    await standings().claim(request(alias));
    expect((await standings().claim(request(alias, { mailKey: 'mail-2', now: at(day - 1) }))).claim).toBe('cooling-down');
    expect((await standings().claim(request(alias, { mailKey: 'mail-2', mailbox: 'other', now: at(60) }))).claim).toBe('claimed');
    expect((await standings().claim(request(alias, { mailKey: 'mail-2', now: at(day + 1) }))).claim).toBe('claimed');
  });

  it('can be taken back by the mail that holds it, and by no other', async () => {
    const alias = newAlias();
    await standings().claim(request(alias));
    await standings().release({ alias, mailbox: 'abc', mailKey: 'another' });
    expect((await standings().claim(request(alias, { mailKey: 'mail-2', now: at(1) }))).claim).toBe('cooling-down');
    await standings().release({ alias, mailbox: 'abc', mailKey: 'mail-1' });
    expect((await standings().claim(request(alias, { mailKey: 'mail-2', now: at(2) }))).claim).toBe('claimed');
  });

  it('never moves the clock of a row back', async () => {
    const alias = newAlias();
    await standings().claim(request(alias, { keptSeconds: 300 * day }));
    await standings().claim(request(alias, { mailKey: 'mail-2', now: at(2 * day) }));
    expect(await engine.get('standing', { alias })).toMatchObject({
      expiresAt: start / 1000 + 300 * day,
      'claimedBy#abc': expect.stringMatching(/^mail-2#/),
    });
  });

  it('starts a person anew, with another key, where the row is past its time but not yet swept', async () => {
    const alias = newAlias();
    await standings().claim(request(alias));
    const before = await engine.get('standing', { alias });
    const outcome = await standings().claim(
      request(alias, { mailKey: 'mail-2', now: at(31 * day), identity: { address: 'anna@example.org', locale: 'de', name: '' } }),
    );
    const after = await engine.get('standing', { alias });
    expect(outcome).toEqual({ claim: 'claimed', firstContact: true, consent: 'none' });
    expect(after?.['dataKey']).not.toEqual(before?.['dataKey']);
    expect(await standings().identity(alias, at(31 * day))).toEqual({ address: 'anna@example.org', locale: 'de', name: '' });
  });

  it('lets only one of many claims at the same time through', async () => {
    const alias = newAlias();
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, index) => standings().claim(request(alias, { mailKey: `mail-${index}` }))),
    );
    expect(claims.filter(({ claim }) => claim === 'claimed')).toHaveLength(1);
  });

  it('keeps address and name sealed, and the row small', async () => {
    const alias = newAlias();
    await standings().claim(request(alias));
    const stored = await engine.get('standing', { alias });
    expect(Buffer.from(JSON.stringify(stored)).toString('latin1')).not.toMatch(/anna/i);
    expect(Buffer.from(stored?.['sealed'] as Uint8Array).toString('latin1')).not.toMatch(/anna/i);
    expect(stored).toMatchObject({ class: 'standing', expiresAt: start / 1000 + 30 * day });
  });
});

describe('the identity of an alias', () => {
  it('is absent for a stranger and for a row past its time', async () => {
    const alias = newAlias();
    expect(await standings().identity(alias, at(0))).toBeNull();
    await standings().claim(request(alias));
    expect(await standings().identity(alias, at(30 * day))).toBeNull();
  });
});

describe('opting out', () => {
  it('counts for the very next mail, also of somebody we never heard of', async () => {
    const alias = newAlias();
    await optOuts().optOut({ alias, scope: 'all', method: 'one-click', now: at(0) });
    expect((await standings().claim(request(alias, { now: at(1) }))).claim).toBe('opted-out');
  });

  it('is proved once, however often it is repeated', async () => {
    const alias = newAlias();
    for (const seconds of [0, 1, 2]) await optOuts().optOut({ alias, scope: 'all', method: 'page', now: at(seconds) });
    const proof = (await engine.all('proof')).filter(({ stream }) => stream === `person:${alias}`);
    expect(proof).toHaveLength(1);
    expect(proof[0]).toMatchObject({
      what: 'opted-out',
      sequence: 0,
      class: 'consent-proof',
      facts: { scope: 'all', method: 'page' },
    });
  });

  it('outlives the communication that led to it by three years', async () => {
    const alias = newAlias();
    await standings().claim(request(alias));
    await optOuts().optOut({ alias, scope: 'all', method: 'page', now: at(0) });
    expect((await standings().claim(request(alias, { mailKey: 'mail-2', now: at(3 * 365 * day) }))).claim).toBe('opted-out');
    expect(await optOuts().state(alias, at(3 * 365 * day))).toMatchObject({ known: true, optedOutUntil: expect.any(String) });
  });

  it('survives many at the same time with one proof', async () => {
    const alias = newAlias();
    await Promise.all(
      Array.from({ length: 6 }, () => optOuts().optOut({ alias, scope: 'all', method: 'one-click', now: at(0) })),
    );
    expect((await engine.all('proof')).filter(({ stream }) => stream === `person:${alias}`)).toHaveLength(1);
  });
});

/** The claim, as simply as it can be said. */
class Model {
  replied = new Map<string, { at: number; mailKey: string }>();
  expiresAt = 0;
  optedOutUntil = 0;

  claim(mailbox: string, mailKey: string, now: number) {
    if (this.expiresAt <= now) Object.assign(this, { replied: new Map(), optedOutUntil: 0, expiresAt: 0 });
    const last = this.replied.get(mailbox);
    if (last?.mailKey === mailKey) return 'redelivered';
    if (this.optedOutUntil > now) return 'opted-out';
    if (last && last.at >= now - day) return 'cooling-down';
    this.replied.set(mailbox, { at: now, mailKey });
    this.expiresAt = Math.max(this.expiresAt, now + 30 * day);
    return 'claimed';
  }
  release(mailbox: string, mailKey: string) {
    if (this.replied.get(mailbox)?.mailKey === mailKey) this.replied.delete(mailbox);
  }
  optOut(now: number) {
    if (this.expiresAt <= now) Object.assign(this, { replied: new Map(), optedOutUntil: 0, expiresAt: 0 });
    if (this.optedOutUntil > now) return;
    this.optedOutUntil = now + 3 * 366 * day;
    this.expiresAt = Math.max(this.expiresAt, this.optedOutUntil);
  }
}

describe('the standing row', () => {
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('claim' as const),
        mailbox: fc.constantFrom('one', 'two'),
        mailKey: fc.constantFrom('a', 'b', 'c', 'd'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('release' as const),
        mailbox: fc.constantFrom('one', 'two'),
        mailKey: fc.constantFrom('a', 'b', 'c', 'd'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('opt-out' as const) }) },
  );
  const timed = fc.record({ step, later: fc.constantFrom(1, 3600, day - 1, day + 1, 10 * day, 31 * day) });

  it('answers any course of events as its model does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(timed, { maxLength: 12 }), async (course) => {
        const [alias, model] = [newAlias(), new Model()];
        let now = 0;
        for (const { step: next, later } of course) {
          now += later;
          const seconds = start / 1000 + now;
          if (next.kind === 'claim') {
            const { claim } = await standings().claim(request(alias, { ...next, now: at(now) }));
            expect(claim).toBe(model.claim(next.mailbox, next.mailKey, seconds));
          } else if (next.kind === 'release') {
            await standings().release({ alias, ...next });
            model.release(next.mailbox, next.mailKey);
          } else {
            await optOuts().optOut({ alias, scope: 'all', method: 'mail', now: at(now) });
            model.optOut(seconds);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
