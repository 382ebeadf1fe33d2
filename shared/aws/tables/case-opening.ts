import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { nextEntry, type ProofEntry } from '../../privacy/journal/proof.ts';
import { graceSeconds } from '../../privacy/outbox/outbox.ts';
import { clockOf, epochSeconds, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { CaseOpening } from '../../privacy/rights/cases.ts';
import { newDataKey } from '../../privacy/standing/sealed.ts';
import { sealedFile } from './case-file.ts';
import { caseKey, fileKey, pointerKey, type Tables } from './case-row.ts';
import { outboxRow } from './outbox-table.ts';
import { type Item, row } from './rows.ts';
import { shardOf } from './shards.ts';

/**
 * All that opening a case writes: the same puts whoever asks, on no row that could be there already, so that nothing is
 * looked up and the time of an answer tells nobody whether a person is known (docs/decisions/0027).
 */
export function openingItems(tables: Tables, opening: CaseOpening): TransactWriteItem[] {
  const entry = firstEntry(opening);
  return [
    {
      Put: {
        TableName: tables.records,
        Item: caseRow(opening, entry),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    putProof(tables.proof, entry),
    ...fileRow(tables.standing, opening),
    ...followUpRows(tables.records, opening),
    ...pointerRow(tables.records, opening),
  ];
}

function firstEntry({ caseId, rights, alias, channel, receivedAt, dueBy, acknowledge, because, verified, now }: CaseOpening) {
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
        dueBy: dueBy.toISOString(),
        acknowledge: String(acknowledge),
        because,
        verified: verified?.by ?? 'no',
      },
    },
    null,
    proofClock(now),
  );
}

function caseRow(opening: CaseOpening, entry: ProofEntry): Item {
  const { caseId, file: _sealedElsewhere, receivedAt, dueBy, now, ...facts } = opening;
  return row(caseKey(caseId), clockOf('request', now, openCaseSeconds), {
    ...facts,
    caseId,
    state: 'received',
    receivedAt: receivedAt.toISOString(),
    dueBy: dueBy.toISOString(),
    proofSequence: entry.sequence,
    proofHash: entry.hash,
    dueShard: shardOf('case', caseId),
    dueAt: epochSeconds(now) + 24 * 3600, // nothing is known to be due; the clock looks once a day until it knows better
  });
}

function fileRow(tableName: string, { caseId, file, now }: CaseOpening): TransactWriteItem[] {
  if (!file) return [];
  const dataKey = newDataKey();
  const Item = row(fileKey(caseId), clockOf('request', now, openCaseSeconds), {
    dataKey,
    sealed: sealedFile(caseId, file, dataKey),
  });
  return [{ Put: { TableName: tableName, Item } }];
}

/** Under the person, so that access, erasure and the portal find the case and its stored mail without a scan. */
function pointerRow(
  tableName: string,
  { alias, caseId, rights, receivedAt, mailKey, objectKey, now }: CaseOpening,
): TransactWriteItem[] {
  if (!alias) return [];
  const facts = { caseId, rights, receivedAt: receivedAt.toISOString(), isOpen: true, mailKey, objectKey };
  return [
    { Put: { TableName: tableName, Item: row(pointerKey(alias, caseId), clockOf('request', now, openCaseSeconds), facts) } },
  ];
}

function followUpRows(tableName: string, { caseId, objectKey, now }: CaseOpening): TransactWriteItem[] {
  const after = new Date(now.getTime() + graceSeconds * 1000);
  const rows = [
    outboxRow({ kind: 'advance-case', caseId }, after, now),
    ...(objectKey ? [outboxRow({ kind: 'move-mail', caseId }, now, now)] : []),
  ];
  return rows.map((Item) => ({ Put: { TableName: tableName, Item } }));
}

/** The clock of one step of a case's proof. */
export function proofClock(now: Date) {
  return clockOf('case-proof', now);
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
