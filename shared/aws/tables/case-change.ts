import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { nextEntry } from '../../privacy/journal/proof.ts';
import { clockOf, epochSeconds, openCaseSeconds } from '../../privacy/retention/periods.ts';
import { isAllowed, isClosed } from '../../privacy/rights/case-states.ts';
import type { Case, CaseChange } from '../../privacy/rights/cases.ts';
import { proofClock, putProof } from './case-opening.ts';
import { caseKey, fileKey, pointerKey, type Tables } from './case-row.ts';
import { noHold } from './holds-table.ts';
import { outboxKey, outboxRow } from './outbox-table.ts';
import { refusedItems } from './rows.ts';
import { shardOf } from './shards.ts';

/** The writes of one act on a case, for a transaction that may hold more, and the case as it stands after it. */
export type CaseWrite = { items: TransactWriteItem[]; after: Case };

/**
 * One act: the case where it is as it was seen, its proof, its next step and, where it ends, the clocks of all that is kept
 * of it. @throws where `case-states.ts` does not allow it.
 */
export function caseWrite(tables: Tables, found: Case, change: CaseChange): CaseWrite {
  const { act, by, set = {}, facts = {}, now } = change;
  const state = change.to ?? found.state;
  if (!isAllowed(act, found.state, state, by)) throw new Error(`no ${by} may "${act}" a case from ${found.state} to ${state}`);
  const entry = nextEntry(
    { stream: `case:${found.caseId}`, what: act, at: now, facts: { ...facts, by, from: found.state, to: state } },
    found.proof,
    proofClock(now),
  );
  const ends = isClosed(state) && !isClosed(found.state);
  const closedAt = ends ? now.toISOString() : isClosed(state) ? found.closedAt : null;
  const after: Case = { ...found, ...set, state, closedAt, proof: { sequence: entry.sequence, hash: entry.hash } };
  return {
    items: [
      updateCase(tables.records, found, after, change),
      putProof(tables.proof, entry),
      ...nextStep(tables.records, found.caseId, change, ends),
      ...(isClosed(state) === isClosed(found.state) ? [] : clocksOf(tables, after, change)),
      ...(change.forgetFile && found.alias ? [noHold(tables.records, found.alias, now)] : []),
    ],
    after,
  };
}

/** Writes all or nothing; false where a condition refused it. A conflict with another write counts as refused: look again. */
export async function writeAll(dynamo: DynamoDBClient, TransactItems: TransactWriteItem[]): Promise<boolean> {
  try {
    await dynamo.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    const items = error instanceof TransactionCanceledException ? refusedItems(error) : [];
    if (items.some(({ refused, conflict }) => refused || conflict)) return false;
    throw error;
  }
}

function updateCase(tableName: string, found: Case, after: Case, change: CaseChange): TransactWriteItem {
  const isOver = isClosed(after.state);
  const reopened = !isOver && isClosed(found.state);
  const values: Record<string, unknown> = {
    ...change.set,
    state: after.state,
    closedAt: after.closedAt,
    proofSequence: after.proof.sequence,
    proofHash: after.proof.hash,
    ...(isOver !== isClosed(found.state) ? { expiresAt: lifeOf(after, change.now) } : {}),
    ...(change.nextLook && !isOver ? { dueAt: epochSeconds(change.nextLook) } : {}),
    ...(reopened ? { dueShard: shardOf('case', found.caseId), dueAt: epochSeconds(change.nextLook ?? change.now) } : {}),
  };
  const names = Object.keys(values);
  return {
    Update: {
      TableName: tableName,
      Key: marshall(caseKey(found.caseId)),
      UpdateExpression: `SET ${names.map((_, index) => `#n${index} = :v${index}`).join(', ')}${isOver ? ' REMOVE dueShard, dueAt' : ''}`,
      ConditionExpression: 'proofHash = :seen',
      ExpressionAttributeNames: Object.fromEntries(names.map((name, index) => [`#n${index}`, name])),
      ExpressionAttributeValues: marshall(
        { ...Object.fromEntries(Object.values(values).map((value, index) => [`:v${index}`, value])), ':seen': found.proof.hash },
        { removeUndefinedValues: true },
      ),
    },
  };
}

function nextStep(tableName: string, caseId: string, { advance, now }: CaseChange, ends: boolean): TransactWriteItem[] {
  const due = { kind: 'advance-case', caseId } as const;
  if (ends || advance === 'none') return [{ Delete: { TableName: tableName, Key: marshall(outboxKey(due)) } }];
  return advance ? [{ Put: { TableName: tableName, Item: outboxRow(due, advance, now) } }] : [];
}

/** A closed case lives as long as its class says, its file and its pointer with it, and then something ends it. */
function clocksOf({ records, standing }: Tables, after: Case, change: CaseChange): TransactWriteItem[] {
  const { caseId, alias } = after;
  const { now } = change;
  const expiresAt = lifeOf(after, now);
  const end = { kind: 'end-case', caseId } as const;
  const isOpen = !isClosed(after.state);
  const pointer = alias && {
    Update: {
      TableName: records,
      Key: marshall(pointerKey(alias, caseId)),
      UpdateExpression: 'SET isOpen = :isOpen, expiresAt = :expiresAt, caseId = :caseId, #class = :class',
      ExpressionAttributeNames: { '#class': 'class' },
      ExpressionAttributeValues: marshall({ ':isOpen': isOpen, ':expiresAt': expiresAt, ':caseId': caseId, ':class': 'request' }),
    },
  };
  return [
    ...(pointer ? [pointer] : []),
    isOpen
      ? { Delete: { TableName: records, Key: marshall(outboxKey(end)) } }
      : { Put: { TableName: records, Item: outboxRow(end, new Date(expiresAt * 1000), now) } },
    ...(change.forgetFile ? [forgetFile(standing, caseId)] : fileClock(standing, after, expiresAt)),
  ];
}

/** The last thing that is forgotten of an erased person is where to write to them. */
function forgetFile(tableName: string, caseId: string): TransactWriteItem {
  return { Delete: { TableName: tableName, Key: marshall(fileKey(caseId)) } };
}

/** The file lives as long as its case, unless the case ends by forgetting it. */
function fileClock(tableName: string, { caseId, alias }: Case, expiresAt: number): TransactWriteItem[] {
  if (!alias) return [];
  return [
    {
      Update: {
        TableName: tableName,
        Key: marshall(fileKey(caseId)),
        UpdateExpression: 'SET expiresAt = :expiresAt, #class = :class',
        ExpressionAttributeNames: { '#class': 'class' },
        ExpressionAttributeValues: marshall({ ':expiresAt': expiresAt, ':class': 'request' }),
      },
    },
  ];
}

function lifeOf({ state }: Case, now: Date): number {
  return isClosed(state) ? clockOf('request', now).expiresAt : clockOf('request', now, openCaseSeconds).expiresAt;
}
