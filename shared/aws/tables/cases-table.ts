import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Case, Cases } from '../../privacy/rights/cases.ts';
import { rights } from '../../reply/verdicts.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { readFile } from './case-file.ts';
import { caseKey, pointerKey, type Tables } from './case-row.ts';
import { readCase } from './stored-case.ts';
import { openedCases } from './opened-cases.ts';
import { outboxKey } from './outbox-table.ts';
import type { Item } from './rows.ts';

const pointerSchema = z.object({
  caseId: z.string(),
  rights: z._default(z.array(z.enum([...rights, 'unspecified'])), []),
  receivedAt: z._default(z.string(), ''),
  isOpen: z._default(z.boolean(), true),
});

/** Rights cases in the records table, their proof, what must follow them, and their files in the table without backups. */
export function casesTable(dynamo: DynamoDBClient, tables: Tables): Cases {
  return {
    ...openedCases(dynamo, tables),

    find: (caseId) => findCase(dynamo, tables.records, caseId),

    async change(found, change) {
      const { items, after } = caseWrite(tables, found, change);
      return (await writeAll(dynamo, items)) ? after : null;
    },

    async link(repeat, open, { told, now }) {
      const linked = caseWrite(tables, repeat, {
        act: 'link',
        by: 'worker',
        to: 'linked',
        set: { repeatOf: open.caseId },
        facts: { repeatOf: open.caseId },
        now,
      });
      const counted = caseWrite(tables, open, {
        act: 'count-repeat',
        by: 'worker',
        set: { repeats: open.repeats + 1, ...(told ? { repeatAcknowledgedAt: now.toISOString() } : {}) },
        facts: { repeat: repeat.caseId },
        now,
      });
      return writeAll(dynamo, [...linked.items, ...counted.items]);
    },

    rest: ({ caseId, proof }) =>
      writeAll(dynamo, [
        {
          ConditionCheck: {
            TableName: tables.records,
            Key: marshall(caseKey(caseId)),
            ConditionExpression: 'proofHash = :seen',
            ExpressionAttributeValues: marshall({ ':seen': proof.hash }),
          },
        },
        { Delete: { TableName: tables.records, Key: marshall(outboxKey({ kind: 'advance-case', caseId })) } },
      ]),

    file: (caseId) => readFile(dynamo, tables.standing, caseId),

    async openOf(alias) {
      const open: { caseId: string; rights: Case['rights']; receivedAt: string }[] = [];
      let next: Item | undefined;
      do {
        const page = await dynamo.send(
          new QueryCommand({
            TableName: tables.records,
            KeyConditionExpression: 'pk = :alias AND begins_with(sk, :case)',
            ExpressionAttributeValues: marshall({ ':alias': alias, ':case': 'case#' }),
            ConsistentRead: true,
            ...(next ? { ExclusiveStartKey: next } : {}),
          }),
        );
        for (const item of page.Items ?? []) {
          const { isOpen, ...pointer } = pointerSchema.parse(unmarshall(item));
          if (isOpen) open.push(pointer);
        }
        next = page.LastEvaluatedKey;
      } while (next);
      return open.toSorted((one, other) => compare(one.receivedAt, other.receivedAt) || compare(one.caseId, other.caseId));
    },

    async moved({ caseId, alias }, objectKey) {
      const to = (Key: Item) => ({
        Update: {
          TableName: tables.records,
          Key,
          UpdateExpression: 'SET objectKey = :key',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: marshall({ ':key': objectKey }),
        },
      });
      const done = { Delete: { TableName: tables.records, Key: marshall(outboxKey({ kind: 'move-mail', caseId })) } };
      const toCase = [to(marshall(caseKey(caseId))), done];
      const toPerson = alias ? [to(marshall(pointerKey(alias, caseId)))] : [];
      // the person's pointer may have been erased; the case keeps its mail
      if (!(await writeAll(dynamo, [...toCase, ...toPerson])) && alias) await writeAll(dynamo, toCase);
    },
  };
}

/** One case as it stands; null where there is none. */
export async function findCase(dynamo: DynamoDBClient, TableName: string, caseId: string): Promise<Case | null> {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall(caseKey(caseId)), ConsistentRead: true }));
  return Item ? readCase(Item) : null;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
