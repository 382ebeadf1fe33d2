import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import { caseIdFromMail } from '../../privacy/rights/case-id.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import type { Enquiries, Enquiry } from '../../reply/enquiries.ts';
import { dueItems, takenSeconds, updateDue } from './due-items.ts';
import type { Item } from './rows.ts';
import { shardsOf } from './shards.ts';

const schema = z.object({
  pk: z.string(),
  mailKey: z.string(),
  mailbox: z.nullable(z.string()),
  receivedAt: z.string(),
  promisedAt: z.string(),
  legalBasis: z.nullable(z.enum(['legitimate-interest', 'consent', 'legal-obligation'])),
  reminded: z._default(z.boolean(), false),
  renewed: z._default(z.boolean(), false),
  expiresAt: z.number(),
});

/** Mails whose reply promised an answer, by the same rows that record what was decided about them (mail-records-table.ts). */
export function enquiriesTable(dynamo: DynamoDBClient, tableName: string): Enquiries {
  const rowOf = ({ alias, mailKey }: Pick<Enquiry, 'alias' | 'mailKey'>) => ({
    TableName: tableName,
    Key: marshall({ pk: alias, sk: `mail#${mailKey}` }),
  });
  return {
    partitions: shardsOf('enquiry'),

    async *due(partition, now) {
      for await (const item of dueItems(dynamo, tableName, partition, now)) {
        const found = enquiryOf(item, now);
        if (found) yield found;
      }
    },

    take: (enquiry, now) =>
      updateDue(dynamo, {
        ...rowOf(enquiry),
        UpdateExpression: 'SET dueAt = :until',
        ConditionExpression: 'dueAt <= :now',
        ExpressionAttributeValues: marshall({ ':now': epochSeconds(now), ':until': epochSeconds(now) + takenSeconds }),
      }),

    change: (enquiry, { promisedAt, reminded, renewed, lookAt }) =>
      updateDue(dynamo, {
        ...rowOf(enquiry),
        UpdateExpression: `SET promisedAt = :promisedAt, reminded = :reminded, renewed = :renewed${lookAt ? ', dueAt = :dueAt' : ' REMOVE dueShard, dueAt'}`,
        ConditionExpression: 'attribute_exists(dueShard)',
        ExpressionAttributeValues: marshall({
          ':promisedAt': promisedAt.toISOString(),
          ':reminded': reminded,
          ':renewed': renewed,
          ...(lookAt ? { ':dueAt': epochSeconds(lookAt) } : {}),
        }),
      }),

    async settle({ alias, reference }, by, now) {
      const mailKey = await mailKeyOf(dynamo, tableName, alias, reference, now);
      if (mailKey === null) return 'unknown';
      const settled = await updateDue(dynamo, {
        ...rowOf({ alias, mailKey }),
        UpdateExpression: 'SET settledAt = :now, settledBy = :by REMOVE dueShard, dueAt',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(settledAt)',
        ExpressionAttributeValues: marshall({ ':now': now.toISOString(), ':by': by }),
      });
      return settled ? 'settled' : 'already';
    },
  };
}

function enquiryOf(item: Item, now: Date): Enquiry | null {
  const { pk, receivedAt, promisedAt, expiresAt, ...found } = schema.parse(unmarshall(item));
  if (isExpired({ expiresAt }, now)) return null;
  return {
    ...found,
    alias: pk as Alias, // the key of a mail that was answered is the sender's alias
    reference: caseIdFromMail(found.mailKey),
    receivedAt: new Date(receivedAt),
    promisedAt: new Date(promisedAt),
  };
}

/** Which of the person's mails has this reference: it is made from the key, and the key is not told to anybody. */
async function mailKeyOf(
  dynamo: DynamoDBClient,
  TableName: string,
  alias: Alias,
  reference: string,
  now: Date,
): Promise<string | null> {
  let next: Item | undefined;
  do {
    const page = await dynamo.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :alias AND begins_with(sk, :mail)',
        ExpressionAttributeValues: marshall({ ':alias': alias, ':mail': 'mail#' }),
        ConsistentRead: true,
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    for (const { mailKey, expiresAt } of page.Items ?? []) {
      const isThere = !isExpired({ expiresAt: Number(expiresAt?.N ?? 0) }, now);
      if (isThere && mailKey?.S !== undefined && caseIdFromMail(mailKey.S) === reference) return mailKey.S;
    }
    next = page.LastEvaluatedKey;
  } while (next);
  return null;
}
