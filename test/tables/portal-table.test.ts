import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { portalTable } from '../../shared/aws/tables/portal-table.ts';
import { row } from '../../shared/aws/tables/rows.ts';
import { clockOf, epochSeconds } from '../../shared/privacy/retention/periods.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { caseOpening, openedAt as now } from '../builders/case-opening.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const portal = () => portalTable(engine.dynamo, engine.names);
const seconds = epochSeconds(now);
const later = seconds + 1000;
const standing = (alias: Alias, parts: Record<string, unknown>, expiresAt = later) =>
  engine.dynamo.send(
    new PutItemCommand({ TableName: engine.names.standing, Item: row({ alias }, { class: 'standing', expiresAt }, parts) }),
  );
const nothing = { hasAddress: false, consents: 0, isStopped: false, isRestricted: false, messages: 0, hasMore: false };

describe('what is stored about a person, in numbers', () => {
  it('counts what still stands of their row, and nothing that has run out', async () => {
    const parts = {
      sealed: new Uint8Array([1]),
      dataKey: new Uint8Array([2]),
      'consent#news#email': { state: 'granted', until: later, since: seconds },
      'consent#news#sms': { state: 'withdrawn', until: seconds, since: 0 },
      optedOutUntil: later,
      restrictedUntil: later,
    };
    await standing('k1:portal-known', parts);
    expect(await portal().stored('k1:portal-known', now)).toEqual({
      ...nothing,
      hasAddress: true,
      consents: 1,
      isStopped: true,
      isRestricted: true,
    });
    await standing('k1:portal-past', parts, seconds);
    expect(await portal().stored('k1:portal-past', now)).toEqual(nothing);
  });

  it('is nothing for a stranger', async () => {
    expect(await portal().stored('k1:portal-stranger', now)).toEqual(nothing);
    expect(await portal().casesOf('k1:portal-stranger')).toEqual([]);
  });

  it('reads at most a thousand records of mails, and says that there are more', async () => {
    const clock = clockOf('communication', now);
    const put = (number: number) =>
      engine.dynamo.send(
        new PutItemCommand({
          TableName: engine.names.records,
          Item: row({ pk: 'k1:portal-writer', sk: `mail#${number}` }, clock, {}),
        }),
      );
    for (let from = 0; from < 1010; from += 101) await Promise.all(Array.from({ length: 101 }, (_, index) => put(from + index)));
    expect(await portal().stored('k1:portal-writer', now)).toEqual({ ...nothing, messages: 1000, hasMore: true });
  });
});

describe('the cases of a person', () => {
  it('are all of theirs, newest first, and nobody else’s', async () => {
    const cases = casesTable(engine.dynamo, engine.names);
    const alias = 'k1:portal-asker';
    const [old, young] = [caseOpening({ alias }), caseOpening({ alias, receivedAt: new Date(now.getTime() + 1000) })];
    for (const opening of [old, young, caseOpening()]) await cases.open(opening);
    expect((await portal().casesOf(alias)).map(({ caseId }) => caseId)).toEqual([young.caseId, old.caseId]);
  });
});
