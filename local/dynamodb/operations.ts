import { clientTokens } from './client-tokens.ts';
import { type Engine, isError, type Item, refusal, type Reply } from './engine.ts';
import { keyOf, type TableKeys, trialTable } from './table-keys.ts';
import type { TimeToLive } from './time-to-live.ts';
import { transactWrite } from './transact-write.ts';

type Body = Record<string, unknown>;

/** What the embedded engine lacks, or does otherwise than DynamoDB; every other operation is the engine's own. */
export function addedOperations(
  engine: Engine,
  keys: TableKeys,
  ttl: TimeToLive,
): Record<string, (body: Body) => Promise<Reply>> {
  const once = clientTokens();

  const conditionalWrite = (operation: string) => async (body: Body) => {
    const { ReturnValuesOnConditionCheckFailure: wanted, ...rest } = body;
    const reply = await engine.call(operation, rest);
    if (wanted !== 'ALL_OLD' || !isError(reply, 'ConditionalCheckFailedException')) return reply;
    const names = await keys.of(String(body['TableName']));
    if (!Array.isArray(names)) return reply;
    const Key = keyOf((body['Key'] ?? body['Item']) as Item, names); // a write has one or the other
    const { body: found } = await engine.call('GetItem', { TableName: body['TableName'], Key, ConsistentRead: true });
    return found['Item'] ? { ...reply, body: { ...reply.body, Item: found['Item'] } } : reply;
  };

  return {
    PutItem: conditionalWrite('PutItem'),
    UpdateItem: conditionalWrite('UpdateItem'),
    DeleteItem: conditionalWrite('DeleteItem'),
    TransactWriteItems: (body) => once(body, () => transactWrite(engine, keys, body)),
    TransactGetItems: (body) => transactGet(engine, body),
    UpdateTimeToLive: (body) => ttl.update(body),
    DescribeTimeToLive: async (body) => ttl.describe(body),
    UpdateContinuousBackups: async (body) => backups(body),
    DescribeContinuousBackups: async (body) => backups(body),
    DeleteTable: async (body) => {
      const table = String(body['TableName']);
      ttl.forget(table);
      await keys.forget(table);
      return engine.call('DeleteTable', body);
    },
    ListTables: async (body) => {
      const reply = await engine.call('ListTables', body);
      const names = (reply.body['TableNames'] ?? []) as string[]; // the engine's own answer
      return { ...reply, body: { ...reply.body, TableNames: names.filter((name) => !name.startsWith(trialTable(''))) } };
    },
  };
}

async function transactGet(engine: Engine, body: Body): Promise<Reply> {
  const items = body['TransactItems'];
  if (!Array.isArray(items) || items.length === 0 || items.length > 100)
    return refusal('ValidationException', 'a transaction has 1 to 100 items');
  const responses: { Item?: unknown }[] = [];
  for (const { Get } of items as { Get: Body }[]) {
    const reply = await engine.call('GetItem', { ...Get, ConsistentRead: true });
    if (reply.status !== 200) return reply;
    responses.push(reply.body['Item'] ? { Item: reply.body['Item'] } : {});
  }
  return { status: 200, body: { Responses: responses } };
}

/** Accepted and not done: a machine that loses its disk loses this data. */
function backups({ PointInTimeRecoverySpecification }: Body): Reply {
  const asked = PointInTimeRecoverySpecification as { PointInTimeRecoveryEnabled?: boolean } | undefined; // the SDK's shape
  const status = asked?.PointInTimeRecoveryEnabled ? 'ENABLED' : 'DISABLED';
  return {
    status: 200,
    body: {
      ContinuousBackupsDescription: {
        ContinuousBackupsStatus: 'ENABLED',
        PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: status },
      },
    },
  };
}
