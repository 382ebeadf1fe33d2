import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { isClosed } from '../../privacy/rights/case-states.ts';
import type { Case } from '../../privacy/rights/cases.ts';
import type { Correction } from '../../privacy/rights/corrections.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import { caseWrite } from './case-change.ts';
import { caseKey, type Tables } from './case-row.ts';
import { findCase } from './cases-table.ts';
import { correctedFile } from './corrected-file.ts';
import { goesFrom, type MovedRow, type RowMove } from './moved-rows.ts';

/**
 * A case of the person goes along: its pointer, the alias in the case, with its proof, so that whoever saw it under the old one
 * looks again, and the address in its file. A pointer whose case is gone goes alone; a case that has ended is locked, and only
 * says whose it is.
 */
export async function movedCase(
  dynamo: DynamoDBClient,
  tables: Tables,
  pointer: MovedRow,
  { move, caseId, corrections, now }: Omit<RowMove, 'name'> & { corrections: readonly Correction[] },
): Promise<TransactWriteItem[]> {
  const { pk, sk, item } = pointer;
  const Put = { TableName: tables.records, Item: { ...item, pk: { S: move.to } } }; // it says the same wherever it stands
  const pointed = [goesFrom(tables.records, { pk, sk }), { Put }];
  const found = await findCase(dynamo, tables.records, pointer.sk.slice('case#'.length));
  if (!found || found.alias !== move.from) return pointed;
  const alias = move.to as Alias; // written from an Alias when the move began
  if (isClosed(found.state) && found.state !== 'not-identified') return [...pointed, endedFor(tables.records, found, alias)];
  const { items } = caseWrite(tables, found, {
    act: 'follow-address',
    by: 'worker',
    set: { alias },
    facts: { case: caseId, before: move.from, alias },
    now,
  });
  const address = corrections.filter(({ field }) => field === 'email');
  const file = found.caseId === caseId ? [] : await correctedFile(dynamo, tables.standing, found.caseId, address);
  return [...pointed, ...items, ...file];
}

/** An end is locked: nothing of it changes but whose it is, which is proven in the person's own history. */
function endedFor(TableName: string, { caseId, proof }: Case, alias: Alias): TransactWriteItem {
  return {
    Update: {
      TableName,
      Key: marshall(caseKey(caseId)),
      UpdateExpression: 'SET alias = :alias',
      ConditionExpression: 'proofHash = :seen',
      ExpressionAttributeValues: marshall({ ':alias': alias, ':seen': proof.hash }),
    },
  };
}
