import { tables, type TableDeclaration } from '../../infra/tables.ts';
import { expiresAt } from '../../shared/names.ts';
import { untilActive } from './until-active.ts';

type Call = (operation: string, body: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Creates every declared table that is not there yet, with its index and clock. `call` is an engine's operation. */
export async function createTables(call: Call): Promise<void> {
  const { TableNames } = await call('ListTables', {});
  const present = new Set(TableNames as string[]); // an array of names, as DynamoDB answers
  for (const table of tables) {
    if (!present.has(table.name)) await call('CreateTable', tableRequest(table));
    await untilActive(call, table.name);
    await call('UpdateTimeToLive', {
      TableName: table.name,
      TimeToLiveSpecification: { Enabled: true, AttributeName: expiresAt },
    });
  }
}

/** The CreateTable request of a declared table; `prefix` keeps several sets of tables apart on one engine. */
export function tableRequest({ name, partition, sort, index }: TableDeclaration, prefix = '') {
  const attributes = [partition, sort, index?.partition, index?.sort].filter((attribute) => attribute !== undefined);
  return {
    TableName: prefix + name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: attributes.map(({ name: AttributeName, type: AttributeType }) => ({ AttributeName, AttributeType })),
    KeySchema: keySchema(partition.name, sort?.name),
    ...(index && {
      GlobalSecondaryIndexes: [
        {
          IndexName: index.name,
          KeySchema: keySchema(index.partition.name, index.sort.name),
          Projection: { ProjectionType: 'ALL' as const },
        },
      ],
    }),
  };
}

function keySchema(partition: string, sort: string | undefined) {
  const keys = [{ AttributeName: partition, KeyType: 'HASH' as const }];
  return sort ? [...keys, { AttributeName: sort, KeyType: 'RANGE' as const }] : keys;
}
