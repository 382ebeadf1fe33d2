import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { ErasablePage, ErasableRow } from '../../privacy/rights/erasure/erasures.ts';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import { holdsKey } from './holds-table.ts';
import { recordsKeys } from './keys-only.ts';

const rowSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  class: z.string(),
  objectKey: z._default(z.nullable(z.string()), null),
  isOpen: z.optional(z.boolean()),
  expiresAt: z.number(),
});

/** Rows looked at in one go, so that a person with a hundred thousand takes no more room than one with ten. */
const pageRows = 90;

/** A page of a partition: keys, classes, names of objects. Whatever else stands in the rows does not leave the table. */
async function keysIn(dynamo: DynamoDBClient, TableName: string, pk: string, after: string | null, sk?: string) {
  const names = Object.fromEntries(recordsKeys.map((name, index) => [`#k${index}`, name]));
  const { Items, LastEvaluatedKey } = await dynamo.send(
    new QueryCommand({
      TableName,
      Select: 'SPECIFIC_ATTRIBUTES',
      KeyConditionExpression: `#k0 = :pk${sk === undefined ? '' : ' AND #k1 = :sk'}`,
      ProjectionExpression: Object.keys(names).join(', '),
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: marshall({ ':pk': pk, ...(sk === undefined ? {} : { ':sk': sk }) }),
      ConsistentRead: true,
      Limit: pageRows,
      ...(after === null ? {} : { ExclusiveStartKey: marshall({ pk, sk: after }) }),
    }),
  );
  const next = LastEvaluatedKey?.['sk']?.S ?? null;
  return { rows: (Items ?? []).map((item) => rowSchema.parse(unmarshall(item))), next };
}

const casePrefix = 'case#';
const isCase = ({ sk }: { sk: string }) => sk.startsWith(casePrefix);

/** What an erasure finds under a person; its own case is not among it, and what a hold left to do is not its matter. */
export async function personPage(
  dynamo: DynamoDBClient,
  TableName: string,
  { alias, own, after }: { alias: Alias; own: string; after: string | null },
): Promise<ErasablePage> {
  const { rows, next } = await keysIn(dynamo, TableName, alias, after);
  const others = rows.filter((row) => isCase(row) && row.sk !== `${casePrefix}${own}`);
  const idsOf = (some: typeof rows) => some.map(({ sk }) => sk.slice(casePrefix.length));
  return {
    rows: rows.filter((row) => !isCase(row) && row.sk !== holdsKey(alias).sk).map(erasable),
    closedCases: idsOf(others.filter(({ isOpen }) => isOpen === false)),
    openCases: idsOf(others.filter(({ isOpen }) => isOpen !== false)),
    next,
  };
}

/** All rows of a closed case. */
export async function casePage(dynamo: DynamoDBClient, TableName: string, caseId: string, after: string | null) {
  const { rows, next } = await keysIn(dynamo, TableName, `${casePrefix}${caseId}`, after);
  return { rows: rows.map(erasable), next };
}

/** Does a hold stand? By its clock alone: why and whose it is stays unread. */
export async function isHeld(dynamo: DynamoDBClient, TableName: string, alias: Alias, now: Date): Promise<boolean> {
  const { pk, sk } = holdsKey(alias);
  const { rows } = await keysIn(dynamo, TableName, pk, null, sk);
  return rows.some(({ expiresAt }) => expiresAt > epochSeconds(now));
}

const erasable = ({ pk, sk, class: dataClass, objectKey }: z.infer<typeof rowSchema>): ErasableRow => ({
  pk,
  sk,
  class: dataClass,
  objectKey,
});
