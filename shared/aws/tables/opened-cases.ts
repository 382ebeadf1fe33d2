import { type DynamoDBClient, TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Cases } from '../../privacy/rights/cases.ts';
import { openingItems } from './case-opening.ts';
import type { Tables } from './case-row.ts';
import { refusedItems } from './rows.ts';

/** Opens cases, one transaction each. By itself, for the functions that open and do no more: they start with less. */
export function openedCases(dynamo: DynamoDBClient, tables: Tables): Pick<Cases, 'open'> {
  return {
    async open(opening) {
      const { caseId } = opening;
      try {
        await dynamo.send(new TransactWriteItemsCommand({ TransactItems: openingItems(tables, opening) }));
        return { caseId, created: true };
      } catch (error) {
        const [caseItem] = error instanceof TransactionCanceledException ? refusedItems(error) : [];
        if (caseItem?.refused) return { caseId, created: false };
        throw error;
      }
    },
  };
}
