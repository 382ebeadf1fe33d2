import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importedContactsTable } from '../../shared/aws/tables/imported-contacts-table.ts';
import { restrictionsTable } from '../../shared/aws/tables/restrictions-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import type { Alias, Identity } from '../../shared/privacy/standing/standings.ts';
import { consentRows, newAlias, request } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const identity: Identity = { address: 'anna@example.org', locale: 'fr', name: 'Anna' };
const restrictions = () => restrictionsTable(engine.dynamo, engine.names);
const standings = () => standingTable(engine.dynamo, engine.names.standing);
const claim = (alias: Alias, mailKey: string, at: Date) =>
  standings().claim({
    alias,
    mailbox: 'abc',
    purpose: 'answering',
    mailKey,
    identity,
    now: at,
    coolDownSeconds: 3600,
    keptSeconds: 30 * 24 * 3600,
  });

describe('a restriction', () => {
  it('of somebody unknown keeps a flag and no identity', async () => {
    const alias = newAlias();
    await restrictions().restrict(alias, 'R-1', now);
    expect(await engine.get('standing', { alias })).toEqual({
      alias,
      class: 'standing',
      restrictedUntil: expect.any(Number),
      restrictedBy: ['R-1'],
      expiresAt: expect.any(Number),
    });
    expect(await restrictions().of(alias, now)).toMatchObject({ caseIds: ['R-1'] });
  });

  it('refuses the claim of a mail, and hides who the person is from all but the case', async () => {
    const alias = newAlias();
    await claim(alias, 'one', now);
    await restrictions().restrict(alias, 'R-1', later(2));
    expect((await claim(alias, 'two', later(3))).claim).toBe('restricted');
    expect(await standings().identity(alias, later(3))).toBeNull();
    expect(await standings().identity(alias, later(3), 'case')).toEqual(identity);
  });

  it('stands until the last of its cases lifts it, and brings nothing back', async () => {
    const alias = newAlias();
    await claim(alias, 'one', now);
    await restrictions().restrict(alias, 'R-1', now);
    await restrictions().restrict(alias, 'R-2', now);
    await restrictions().restrict(alias, 'R-2', now);
    await restrictions().lift(alias, 'R-1', later(1));
    expect(await restrictions().of(alias, later(1))).toMatchObject({ caseIds: ['R-2'] });
    await restrictions().lift(alias, 'R-2', later(31 * 24));
    expect(await restrictions().of(alias, later(31 * 24))).toBeNull();
    expect(await standings().identity(alias, later(31 * 24))).toBeNull();
    expect((await claim(alias, 'two', later(31 * 24))).claim).toBe('claimed');
  });

  it('is not lost where two cases restrict in the same second', async () => {
    const alias = newAlias();
    const cases = ['R-1', 'R-2', 'R-3'];
    await Promise.all(cases.map((caseId) => restrictions().restrict(alias, caseId, now)));
    expect((await restrictions().of(alias, now))?.caseIds.toSorted()).toEqual(cases);
  });

  it('refuses an import', async () => {
    const alias = newAlias();
    await restrictions().restrict(alias, 'R-1', now);
    const imported = importedContactsTable(engine.dynamo, engine.names).customer({
      alias,
      identity,
      source: 'shop',
      at: now,
      until: now.getTime() / 1000 + 1000,
      now: later(1),
      purpose: 'news',
      channel: 'email',
    });
    expect(await imported).toBe('restricted');
  });

  it('sends no confirmation link to an address that somebody typed in, and takes the consent of its owner', async () => {
    const { consents, care } = consentRows(engine);
    const alias = newAlias();
    const asked = await consents.request(request(alias, now));
    const mail = await care.confirmationMail(asked.pendingKey, now);
    await restrictions().restrict(alias, 'R-1', now);
    expect(await care.confirmationMail(asked.pendingKey, later(1))).toBeNull();
    expect(await consents.confirm(mail?.token ?? '', later(1))).toMatchObject({ outcome: 'confirmed' }); // art. 18(2)
  });
});
