import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { Actor } from '../../privacy/rights/case-states.ts';
import { type Case, type CaseChange, type Progress, settledProgress } from '../../privacy/rights/cases.ts';
import { backToWork, type Corrections } from '../../privacy/rights/corrections.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { caseSeals } from './case-file.ts';
import type { Tables } from './case-row.ts';
import { correctionsKey, factsOf, moveKey, newAddressKey, readStaged } from './correction-rows.ts';
import { outboxKey } from './outbox-table.ts';
import { row } from './rows.ts';

/** Staged corrections, sealed with the key of their case. */
export function correctionsTable(dynamo: DynamoDBClient, tables: Tables): Corrections {
  return {
    staged: (caseId) => readStaged(dynamo, tables, caseId),

    async stage(found, corrections, by, now) {
      if (settledProgress.some((settled) => settled === found.progress.rectification)) return null;
      const { items, after } = caseWrite(tables, found, {
        ...leadingOn(found, 'staged', by, now),
        facts: { right: 'rectification', progress: 'staged', ...factsOf(corrections) },
      });
      const sealed = await caseSeals(dynamo, tables.standing).seal(found.caseId, JSON.stringify(corrections));
      const rows = stagingItems(tables.records, found.caseId, { sealed, by, now });
      return (await writeAll(dynamo, [...items, ...rows])) ? after : null;
    },

    async confirm(found, now, by = 'person') {
      if (found.progress.rectification !== 'staged') return null;
      const { items, after } = caseWrite(tables, found, leadingOn(found, 'confirmed', by, now));
      return (await writeAll(dynamo, items)) ? after : null;
    },
  };
}

/** The right goes on, and the case with it where it had waited for that. */
function leadingOn(found: Case, progress: Progress, by: Actor, now: Date): CaseChange {
  const { set, ...to } = backToWork(found);
  return {
    act: 'progress',
    by,
    ...to,
    set: { progress: { ...found.progress, rectification: progress }, ...set },
    facts: { right: 'rectification', progress },
    advance: now,
    now,
  };
}

function stagingItems(
  TableName: string,
  caseId: string,
  { sealed, by, now }: { sealed: Uint8Array; by: Actor; now: Date },
): TransactWriteItem[] {
  const clock = clockOf('request', now, openCaseSeconds);
  return [
    { Put: { TableName, Item: row(correctionsKey(caseId), clock, { sealed, by, stagedAt: now.toISOString() }) } },
    // What was proved of one new address does not count for another.
    { Delete: { TableName, Key: marshall(newAddressKey(caseId)) } },
    { Delete: { TableName, Key: marshall(outboxKey({ kind: 'prove-new-address', caseId })) } },
    // A move that has begun is past changing.
    { ConditionCheck: { TableName, Key: marshall(moveKey(caseId)), ConditionExpression: 'attribute_not_exists(pk)' } },
  ];
}
