import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { nextEntry, type ProofEntry } from '../../privacy/journal/proof.ts';
import { graceSeconds } from '../../privacy/outbox/outbox.ts';
import { clockOf, epochSeconds, isExpired, openCaseSeconds, periods } from '../../privacy/retention/periods.ts';
import type { CaseOpening, OpenedCase } from '../../privacy/rights/cases.ts';
import { newDataKey, seal, sealIdentity } from '../../privacy/standing/sealed.ts';
import { caseKey, openedOf, pointerKey, readCase, type Tables } from './case-row.ts';
import { outboxRow } from './outbox-table.ts';
import { type Item, refusedItems, row } from './rows.ts';
import { shardOf } from './shards.ts';
import { standingLife } from './standing-life.ts';
import { readStanding, type StandingRow } from './standing-row.ts';

/** What the opening knows of the person's row: nothing yet, or the row that refused the attempt before. */
export type SeenStanding = StandingRow | undefined;

type Attempt = { opened: OpenedCase } | { standing: SeenStanding };

export async function tryOpen(
  dynamo: DynamoDBClient,
  tables: Tables,
  opening: CaseOpening,
  standing: SeenStanding,
): Promise<Attempt> {
  const entry = firstEntry(opening);
  const caseDataKey = newDataKey();
  const personal = opening.alias && opening.identity ? [standingWrite(tables.standing, opening, standing, caseDataKey)] : [];
  const items: TransactWriteItem[] = [
    {
      Put: {
        TableName: tables.records,
        Item: caseRow(opening, entry, caseDataKey),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    putProof(tables.proof, entry),
    ...personal,
    ...followUpRows(tables.records, opening),
    ...pointerRow(tables.records, opening),
  ];
  try {
    await dynamo.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return {
      opened: {
        caseId: opening.caseId,
        created: true,
        acknowledgedAt: null,
        proof: { sequence: entry.sequence, hash: entry.hash },
      },
    };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [caseItem, , standingItem] = refusedItems(error);
    if (caseItem?.refused && caseItem.Item) return { opened: openedOf(readCase(caseItem.Item), false) };
    const there = readStanding(standingItem?.refused ? standingItem.Item : undefined);
    return { standing: there ?? standing }; // without a row it was a conflict with another write: the same once more
  }
}

function firstEntry(opening: CaseOpening): ProofEntry {
  const { caseId, rights, alias, channel, receivedAt, dueAt, acknowledge, because, now } = opening;
  return nextEntry(
    {
      stream: `case:${caseId}`,
      what: 'received',
      at: now,
      facts: {
        rights,
        alias: alias ?? 'none',
        channel,
        receivedAt: receivedAt.toISOString(),
        dueAt: dueAt.toISOString(),
        acknowledge: String(acknowledge),
        because,
      },
    },
    null,
    proofClock(now),
  );
}

function caseRow(opening: CaseOpening, entry: ProofEntry, caseDataKey: Uint8Array): Item {
  const { caseId, alias, words } = opening;
  return row(caseKey(caseId), clockOf('request', opening.now, openCaseSeconds), {
    caseId,
    state: 'received',
    rights: opening.rights,
    alias,
    channel: opening.channel,
    receivedAt: opening.receivedAt.toISOString(),
    acknowledge: opening.acknowledge,
    because: opening.because,
    objectKey: opening.objectKey,
    mailKey: opening.mailKey,
    mailbox: opening.mailbox,
    words: alias && words ? seal(words, caseDataKey, alias) : undefined,
    proofSequence: entry.sequence,
    proofHash: entry.hash,
    dueShard: shardOf('case', caseId),
    dueAt: epochSeconds(opening.dueAt),
  });
}

/** The person's row lives as long as the case; a form's words are sealed with a key that only stands there. */
function standingWrite(tableName: string, opening: CaseOpening, seen: SeenStanding, caseDataKey: Uint8Array): TransactWriteItem {
  const { alias, identity, now, words, caseId } = opening;
  if (!alias || !identity) throw new Error('no person, no standing row');
  const dataKey = newDataKey();
  const sealed = sealIdentity(identity, dataKey, alias);
  const clock = clockOf('standing', now, openCaseSeconds);
  if (seen && isExpired(seen, now)) {
    const caseKeys = words ? { [`caseKey#${caseId}`]: caseDataKey } : {};
    return {
      Put: {
        TableName: tableName,
        Item: marshall({
          ...clock,
          alias,
          dataKey,
          sealed,
          identityUntil: clock.expiresAt,
          caseUntil: clock.expiresAt,
          ...caseKeys,
        }),
        ConditionExpression: 'expiresAt = :seen',
        ExpressionAttributeValues: marshall({ ':seen': seen.expiresAt }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    };
  }
  const life = standingLife(seen, clock.expiresAt, now);
  const assignments = ['caseUntil = :until', '#class = :class', ...(words ? ['#caseKey = :caseKey'] : []), ...life.assignments];
  return {
    Update: {
      TableName: tableName,
      Key: marshall({ alias }),
      UpdateExpression: `SET ${assignments.join(', ')}`,
      ConditionExpression: life.conditions.join(' AND '),
      ExpressionAttributeNames: { '#class': 'class', ...(words ? { '#caseKey': `caseKey#${caseId}` } : {}) },
      ExpressionAttributeValues: marshall({
        ...life.values,
        ':class': clock.class,
        ':dataKey': dataKey,
        ':sealed': sealed,
        ...(words ? { ':caseKey': caseDataKey } : {}),
      }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

/** Under the person, so that access, erasure and the portal find the case and its stored mail without a scan. */
function pointerRow(tableName: string, { alias, caseId, mailKey, objectKey, now }: CaseOpening): TransactWriteItem[] {
  if (!alias) return [];
  return [
    {
      Put: {
        TableName: tableName,
        Item: row(pointerKey(alias, caseId), clockOf('request', now, openCaseSeconds), { caseId, mailKey, objectKey }),
      },
    },
  ];
}

function followUpRows(tableName: string, { caseId, acknowledge, objectKey, now }: CaseOpening): TransactWriteItem[] {
  const after = new Date(now.getTime() + graceSeconds * 1000);
  const rows = [
    ...(acknowledge ? [outboxRow({ kind: 'acknowledge-case', caseId }, after, now)] : []),
    ...(objectKey ? [outboxRow({ kind: 'move-mail', caseId }, now, now)] : []),
  ];
  return rows.map((Item) => ({ Put: { TableName: tableName, Item } }));
}

/** Closing plus three years; while the case is open its end is not known, so the long-stop of an open case comes on top. */
export function proofClock(now: Date) {
  return clockOf('case-proof', now, openCaseSeconds + periods['case-proof'].seconds);
}

export function putProof(tableName: string, entry: ProofEntry): TransactWriteItem {
  return {
    Put: {
      TableName: tableName,
      Item: row({ stream: entry.stream, sequence: entry.sequence }, entry, entry),
      ConditionExpression: 'attribute_not_exists(#stream)',
      ExpressionAttributeNames: { '#stream': 'stream' },
    },
  };
}
