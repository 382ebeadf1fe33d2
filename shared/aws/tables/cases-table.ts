import {
  type DynamoDBClient,
  GetItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { nextEntry } from '../../privacy/journal/proof.ts';
import type { Cases } from '../../privacy/rights/cases.ts';
import { unseal } from '../../privacy/standing/sealed.ts';
import { proofClock, putProof, type SeenStanding, tryOpen } from './case-opening.ts';
import { caseKey, factsOf, pointerKey, readCase, type Tables } from './case-row.ts';
import { outboxKey } from './outbox-table.ts';
import { type Item, refusedItems } from './rows.ts';

/** How often an opening that lost a race tries again before the queue's own retry takes over. */
const tries = 4;

/** Rights cases in the records table, their proof, their follow-ups and their part of the standing row. */
export function casesTable(dynamo: DynamoDBClient, tables: Tables): Cases {
  /** Writes all or nothing. A refused condition is told item by item; a conflict is a fault, tried again by the queue. */
  const refusals = async (TransactItems: TransactWriteItem[]) => {
    try {
      await dynamo.send(new TransactWriteItemsCommand({ TransactItems }));
      return [];
    } catch (error) {
      const items = error instanceof TransactionCanceledException ? refusedItems(error) : [];
      if (items.some(({ refused }) => refused)) return items;
      throw error;
    }
  };

  return {
    async open(opening) {
      let standing: SeenStanding;
      for (let attempt = 0; attempt < tries; attempt++) {
        const result = await tryOpen(dynamo, tables, opening, standing);
        if ('opened' in result) return result.opened;
        standing = result.standing;
      }
      throw new Error('the standing row kept changing while the case was opened');
    },

    async acknowledged(opened, sesId, now) {
      if (opened.acknowledgedAt) return;
      const entry = nextEntry(
        { stream: `case:${opened.caseId}`, what: 'acknowledged', at: now, facts: { sesId: sesId ?? 'none' } },
        opened.proof,
        proofClock(now),
      );
      // Refused where it was marked before: nothing more to do.
      await refusals([
        {
          Update: {
            TableName: tables.records,
            Key: marshall(caseKey(opened.caseId)),
            UpdateExpression: 'SET acknowledgedAt = :at, sesId = :sesId, proofSequence = :sequence, proofHash = :hash',
            ConditionExpression: 'attribute_not_exists(acknowledgedAt) AND proofHash = :seen',
            ExpressionAttributeValues: marshall({
              ':at': now.toISOString(),
              ':sesId': sesId,
              ':sequence': entry.sequence,
              ':hash': entry.hash,
              ':seen': opened.proof.hash,
            }),
          },
        },
        putProof(tables.proof, entry),
        { Delete: { TableName: tables.records, Key: marshall(outboxKey({ kind: 'acknowledge-case', caseId: opened.caseId })) } },
      ]);
    },

    async find(caseId) {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: tables.records, Key: marshall(caseKey(caseId)), ConsistentRead: true }),
      );
      return Item ? factsOf(readCase(Item)) : null;
    },

    async words({ caseId, alias }) {
      if (!alias) return null;
      const [opened, person] = await Promise.all([
        dynamo.send(new GetItemCommand({ TableName: tables.records, Key: marshall(caseKey(caseId)), ConsistentRead: true })),
        dynamo.send(new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias }), ConsistentRead: true })),
      ]);
      const sealed = opened.Item?.['words']?.B;
      const key = person.Item?.[`caseKey#${caseId}`]?.B;
      return sealed && key ? unseal(sealed, key, alias) : null;
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
      const [, , pointer] = await refusals([...toCase, ...toPerson]);
      if (pointer?.refused) await refusals(toCase); // the person's pointer was erased; the case keeps its mail
    },
  };
}
