import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentsTable } from '../../shared/aws/tables/consents-table.ts';
import { heldDataTable } from '../../shared/aws/tables/held-data-table.ts';
import { outboxRow } from '../../shared/aws/tables/outbox-table.ts';
import { row } from '../../shared/aws/tables/rows.ts';
import { currentWording } from '../../shared/privacy/consent/wordings.ts';
import { nextEntry } from '../../shared/privacy/journal/proof.ts';
import { clockOf } from '../../shared/privacy/retention/periods.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { settings } from '../../shared/settings/settings.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const put = (table: 'records' | 'proof', Item: ReturnType<typeof row>) =>
  engine.dynamo.send(new PutItemCommand({ TableName: engine.names[table], Item }));
const heldBy = (alias: Alias) => heldDataTable(engine.dynamo, engine.names, { alias, now, mailboxName: (id) => id });
const mail = (alias: Alias, key: string, expiresAt?: number) => {
  const facts = {
    mailKey: key,
    objectKey: `mail/ses/${key}`,
    receivedAt: now.toISOString(),
    provider: 'ses',
    act: 'reply',
    because: 'enquiry',
    outcome: 'sent',
  };
  const clock = expiresAt === undefined ? clockOf('communication', now) : ({ class: 'communication', expiresAt } as const);
  return put('records', row({ pk: alias, sk: `mail#${key}` }, clock, { ...facts, later: 'added' }));
};
const history = (alias: Alias, ...events: [what: string, facts: Record<string, string | string[]>][]) =>
  Promise.all(
    events.map(([what, facts], index) => {
      const head = index === 0 ? null : { sequence: index - 1, hash: 'before' };
      const entry = nextEntry({ stream: `person:${alias}`, what, at: now, facts }, head, clockOf('consent-proof', now));
      return put('proof', row({ stream: entry.stream, sequence: entry.sequence }, entry, entry));
    }),
  );

describe('what our tables hold under an alias', () => {
  it('is read page by page to its end, without what is past its time or of others', async () => {
    const [alias, other] = ['k1:held-pages', 'k1:held-pages-other'] as const;
    for (let number = 0; number < 620; number++) await mail(alias, String(number).padStart(4, '0'));
    await mail(alias, 'past', now.getTime() / 1000);
    await mail(other, 'theirs');
    const found = await Array.fromAsync(heldBy(alias).messages());
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 620 }, (_, number) => String(number).padStart(4, '0')));
    expect(found[0]).toMatchObject({ mailbox: null, other: { later: 'added' }, keptUntil: '2026-12-22T10:00:00.000Z' });
  }, 60_000);

  it('has every kind of row somewhere, known or not, and says no name of the staff', async () => {
    const alias = 'k1:held-kinds';
    await mail(alias, 'one');
    const day = clockOf('hold', now);
    const hold = {
      holdId: 'H-1',
      reason: 'a lawsuit',
      owner: 'Camille',
      reviewOn: '2027-01-01',
      until: '2027-06-01',
      placedBy: 'agent:camille',
      placedAt: now.toISOString(),
      liftAsked: null,
    };
    await put('records', row({ pk: alias, sk: 'holds' }, day, { holds: [hold], version: 1 }));
    await put('records', row({ pk: alias, sk: 'aaa#first' }, day, { by: 'agent:camille', words: 'plain' }));
    await put(
      'records',
      row({ pk: alias, sk: 'zzz#last' }, day, { sealed: new Uint8Array([1]), list: ['a', 'b'], nested: { c: 1 } }),
    );
    await put('records', outboxRow({ kind: 'expire-consent', key: alias }, now, now));
    const held = heldBy(alias);
    const others = await Array.fromAsync(held.otherRecords());
    expect(others.map(({ kind, facts }) => [kind, facts])).toEqual([
      ['aaa', { by: 'agent', words: 'plain' }],
      ['hold', { reason: 'a lawsuit', until: '2027-06-01', reviewOn: '2027-01-01', placedAt: now.toISOString() }],
      ['zzz', { list: ['a', 'b'], nested: '{"c":1}' }],
    ]);
    expect(await Array.fromAsync(held.followUps())).toMatchObject([{ kind: 'outbox', facts: { kind: 'expire-consent' } }]);
    expect(await Array.fromAsync(held.messages())).toHaveLength(1);
  });

  it('has what waits for a confirmation, with what was given, until it is confirmed', async () => {
    const alias: Alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA';
    const consents = consentsTable({ dynamo: engine.dynamo, tables: engine.names, settings, tokenKeys: async () => ['key'] });
    const wording = currentWording(settings, 'news', 'en');
    await consents.request({
      alias,
      identity: { address: 'anna@example.org', locale: 'en', name: 'Anna' },
      wordings: [{ purpose: 'news', channel: 'email', version: wording?.version ?? '', hash: wording?.hash ?? '' }],
      source: 'form:https://www.example.com/contact',
      method: 'form',
      locale: 'en',
      now,
      ip: null,
      waitingMail: null,
    });
    expect(await Array.fromAsync(heldBy(alias).waitingConsents())).toMatchObject([
      {
        identity: { address: 'anna@example.org' },
        choices: [{ purpose: 'news', channel: 'email' }],
        source: 'form:https://www.example.com/contact',
      },
    ]);
  });

  it('follows a person back to the addresses they came from, in the order of what happened', async () => {
    const [oldest, older, alias] = ['k1:moved-oldest', 'k1:moved-older', 'k1:moved-now'] as const;
    await history(
      oldest,
      ['confirmed', { choices: ['news/email'], method: 'form' }],
      ['moved-to', { alias: older, case: 'R-1' }],
    );
    await history(older, ['moved-from', { alias: oldest, case: 'R-1' }], ['moved-to', { alias, case: 'R-2' }]);
    await history(
      alias,
      ['moved-from', { alias: older, case: 'R-2' }],
      ['withdrawn', { choices: ['news/email'], method: 'page' }],
    );
    const events = await Array.fromAsync(heldBy(alias).consentHistory());
    expect(events.map(({ event }) => event)).toEqual([
      'confirmed',
      'moved-to',
      'moved-from',
      'moved-to',
      'moved-from',
      'withdrawn',
    ]);
  });

  it('ends where two addresses name each other', async () => {
    await history('k1:moved-a', ['moved-from', { alias: 'k1:moved-b', case: 'R-3' }]);
    await history('k1:moved-b', ['moved-from', { alias: 'k1:moved-a', case: 'R-4' }]);
    expect(await Array.fromAsync(heldBy('k1:moved-a').consentHistory())).toHaveLength(2);
  });
});
