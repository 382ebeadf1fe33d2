import { type DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { graceSeconds } from '../../privacy/outbox/outbox.ts';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { Deliveries } from '../../privacy/rights/deliveries.ts';
import { outboxRow } from './outbox-table.ts';
import { row } from './rows.ts';

const deliveryKey = (caseId: string, sesId: string) => ({ pk: `case#${caseId}`, sk: `delivery#${sesId}` });
const schema = z.object({ what: z.enum(['delivered', 'bounced']) });

/** What SES told of the mails of cases, and in the same write that the case goes on. A bounce that follows a delivery is the last word. */
export function deliveriesTable(dynamo: DynamoDBClient, tableName: string): Deliveries {
  return {
    async note({ caseId, sesId, what, at }) {
      const Item = row(deliveryKey(caseId, sesId), clockOf('request', at, openCaseSeconds), { what, at: at.toISOString() });
      const after = new Date(at.getTime() + graceSeconds * 1000);
      const next = outboxRow({ kind: 'advance-case', caseId }, after, at);
      await dynamo.send(
        new TransactWriteItemsCommand({
          TransactItems: [Item, next].map((one) => ({ Put: { TableName: tableName, Item: one } })),
        }),
      );
    },

    async of(caseId, sesId) {
      const Key = marshall(deliveryKey(caseId, sesId));
      const { Item } = await dynamo.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }));
      return Item ? schema.parse(unmarshall(Item)).what : null;
    },
  };
}
