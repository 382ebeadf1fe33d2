import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsTable, unlessHeld } from '../../shared/aws/tables/holds-table.ts';
import { keptRows } from '../../shared/aws/tables/kept-rows.ts';
import { pastIdentities } from '../../shared/aws/tables/past-identities.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { consentRows, newAlias } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const holds = (fourEyes = false) => holdsTable(engine.dynamo, engine.names, { fourEyes });
const hold = (changes = {}) => ({
  holdId: 'H-1',
  reason: 'a claim in court',
  owner: 'agent:one',
  reviewOn: '2027-01-01',
  until: later(365),
  by: 'agent:one',
  now,
  ...changes,
});
const lifting = (by: string, days = 1) => ({ holdId: 'H-1', by, now: later(days) });

describe('a hold', () => {
  it('stands from its placing to its end, whatever clock the row has', async () => {
    const alias = newAlias();
    await holds().place(alias, hold());
    expect(await holds().of(alias, later(364))).toMatchObject([{ holdId: 'H-1', placedBy: 'agent:one', liftAsked: null }]);
    expect(await holds().of(alias, later(365))).toEqual([]);
  });

  it('is proven when it is placed and lifted, without its reason, in the history of the person', async () => {
    const alias = newAlias();
    await holds().place(alias, hold());
    expect(await holds().lift(alias, lifting('agent:one'))).toBe('lifted');
    const chain = JSON.stringify(await consentRows(engine).chain(`person:${alias}`));
    expect(chain).toContain('hold-placed');
    expect(chain).toContain('hold-lifted');
    expect(chain).not.toContain('court');
    expect(await consentRows(engine).consents.history(alias)).toEqual([]);
  });

  it('leaves no row when the last of a person is lifted', async () => {
    const alias = newAlias();
    await holds().place(alias, hold());
    await holds().place(alias, hold({ holdId: 'H-2', until: later(30) }));
    await holds().lift(alias, lifting('agent:one'));
    expect(await engine.get('records', { pk: alias, sk: 'holds' })).toMatchObject({ expiresAt: later(30).getTime() / 1000 });
    await holds().lift(alias, { ...lifting('agent:one'), holdId: 'H-2' });
    expect(await engine.get('records', { pk: alias, sk: 'holds' })).toBeUndefined();
  });

  it('placed again is held longer, never shorter', async () => {
    const alias = newAlias();
    await holds().place(alias, hold());
    await holds().place(alias, hold({ until: later(10), owner: 'agent:two' }));
    expect(await holds().of(alias, now)).toMatchObject([{ owner: 'agent:two', until: later(365).toISOString() }]);
  });

  it('is refused with an end in the past, and in any number', async () => {
    const alias = newAlias();
    await expect(holds().place(alias, hold({ until: now }))).rejects.toThrow(RangeError);
    for (let number = 0; number < 20; number++) await holds().place(alias, hold({ holdId: `H-${number}` }));
    await expect(holds().place(alias, hold({ holdId: 'H-20' }))).rejects.toThrow(RangeError);
  });

  it('of several placed at once is lost by none', async () => {
    const alias = newAlias();
    const ids = ['H-1', 'H-2', 'H-3'];
    await Promise.all(ids.map((holdId) => holds().place(alias, hold({ holdId }))));
    expect((await holds().of(alias, now)).map(({ holdId }) => holdId).toSorted()).toEqual(ids);
  });
});

describe('four eyes', () => {
  it('let one agent place, and two lift', async () => {
    const alias = newAlias();
    await holds(true).place(alias, hold());
    expect(await holds(true).lift(alias, lifting('agent:one'))).toBe('waits');
    expect(await holds(true).confirmLift(alias, lifting('agent:one'))).toBe('same-agent');
    expect(await holds(true).of(alias, later(2))).toMatchObject([{ liftAsked: { by: 'agent:one' } }]);
    expect(await holds(true).confirmLift(alias, lifting('agent:two'))).toBe('lifted');
    expect(await holds(true).of(alias, later(2))).toEqual([]);
  });

  it('confirm nothing that nobody asked for, or that was placed again since', async () => {
    const alias = newAlias();
    await holds(true).place(alias, hold());
    expect(await holds(true).confirmLift(alias, lifting('agent:two'))).toBe('unknown');
    await holds(true).lift(alias, lifting('agent:one'));
    await holds(true).place(alias, hold({ now: later(1) }));
    expect(await holds(true).confirmLift(alias, lifting('agent:two'))).toBe('unknown');
    expect(await holds(true).lift(alias, { ...lifting('agent:one'), holdId: 'H-9' })).toBe('unknown');
  });
});

const claim = (alias: Alias) =>
  standingTable(engine.dynamo, engine.names.standing).claim({
    alias,
    mailbox: 'abc',
    purpose: 'answering',
    mailKey: 'one',
    identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
    now,
    coolDownSeconds: 60,
    keptSeconds: 30 * 24 * 3600,
  });

describe('the daily retention', () => {
  it('deletes no row of somebody whom a hold keeps, and deletes it when the hold is over', async () => {
    const alias = newAlias();
    await holds().place(alias, hold());
    const key = { pk: alias, sk: 'mail#1' };
    await engine.setExpiry('records', key, later(1).getTime() / 1000);
    const rows = keptRows(engine.dynamo, engine.names.records, ['pk', 'sk'], unlessHeld(engine.names.records));
    expect(await rows.deleteExpired(key, later(2))).toBe(false);
    expect(await rows.deleteExpired(key, later(366))).toBe(true);
    expect(await engine.get('records', key)).toBeUndefined();
  });

  it('deletes the row of the holds itself once the last is over, and not before', async () => {
    const alias = newAlias();
    await holds().place(alias, hold());
    const key = { pk: alias, sk: 'holds' };
    const rows = keptRows(engine.dynamo, engine.names.records, ['pk', 'sk'], unlessHeld(engine.names.records));
    expect(await rows.deleteExpired(key, later(364))).toBe(false);
    expect(await rows.deleteExpired(key, later(366))).toBe(true);
    expect(await engine.get('records', key)).toBeUndefined();
  });

  it('keeps who the person is, and shows it to no reader after its own time', async () => {
    const alias = newAlias();
    const standings = standingTable(engine.dynamo, engine.names.standing);
    await claim(alias);
    await holds().place(alias, hold());
    await pastIdentities(engine.dynamo, engine.names.standing).forgetPast(later(40));
    const held = await engine.get('standing', { alias });
    expect(held).toMatchObject({ heldUntil: later(365).getTime() / 1000, sealed: expect.anything() });
    expect(await standings.identity(alias, later(40), 'case')).toBeNull();
    await pastIdentities(engine.dynamo, engine.names.standing).forgetPast(later(366));
    expect(await engine.get('standing', { alias })).not.toHaveProperty('sealed');
  });
});
