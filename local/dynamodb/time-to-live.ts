import { type Engine, type Item, refusal, type Reply } from './engine.ts';
import { keyOf, type TableKeys } from './table-keys.ts';

/** DynamoDB leaves alone what expired more than five years ago: more likely a wrong unit than an old item. */
const tooOld = 5 * 365 * 24 * 3600;

/** The TTL attribute of each table, and the sweep that deletes what expired. */
export type TimeToLive = {
  update(body: Record<string, unknown>): Promise<Reply>;
  describe(body: Record<string, unknown>): Reply;
  forget(table: string): void;
  /** Deletes every item that expired before `now`; tells how many. */
  sweep(now: Date): Promise<number>;
};

export function timeToLive(engine: Engine, keys: TableKeys): TimeToLive {
  const attributes = new Map<string, string>();

  const sweepTable = async (table: string, attribute: string, now: Date): Promise<number> => {
    const names = await keys.of(table);
    if (!Array.isArray(names)) return 0;
    let swept = 0;
    for (let from: unknown; ; ) {
      const { body } = await engine.call('Scan', {
        ...expiredScan(table, attribute, now),
        ...(from ? { ExclusiveStartKey: from } : {}),
      });
      const expired = (body['Items'] ?? []) as Item[]; // the engine's own answer
      for (const item of expired) await engine.call('DeleteItem', { TableName: table, Key: keyOf(item, names) });
      swept += expired.length;
      from = body['LastEvaluatedKey'];
      if (!from) return swept;
    }
  };

  return {
    update: async ({ TableName, TimeToLiveSpecification }) => {
      const table = String(TableName);
      const names = await keys.of(table);
      if (!Array.isArray(names)) return names;
      const { Enabled, AttributeName } = TimeToLiveSpecification as { Enabled: boolean; AttributeName: string }; // required by the SDK
      if (Enabled === attributes.has(table))
        return refusal('ValidationException', `TimeToLive is already ${Enabled ? 'enabled' : 'disabled'}`);
      if (Enabled) attributes.set(table, AttributeName);
      else attributes.delete(table);
      return { status: 200, body: { TimeToLiveSpecification } };
    },
    describe: ({ TableName }) => {
      const AttributeName = attributes.get(String(TableName));
      const description = AttributeName ? { TimeToLiveStatus: 'ENABLED', AttributeName } : { TimeToLiveStatus: 'DISABLED' };
      return { status: 200, body: { TimeToLiveDescription: description } };
    },
    forget: (table) => void attributes.delete(table),
    sweep: async (now) => {
      let swept = 0;
      for (const [table, attribute] of attributes) swept += await sweepTable(table, attribute, now);
      return swept;
    },
  };
}

function expiredScan(table: string, attribute: string, now: Date) {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    TableName: table,
    FilterExpression: 'attribute_type(#ttl, :number) AND #ttl < :now AND #ttl > :tooOld',
    ExpressionAttributeNames: { '#ttl': attribute },
    ExpressionAttributeValues: {
      ':number': { S: 'N' },
      ':now': { N: String(seconds) },
      ':tooOld': { N: String(seconds - tooOld) },
    },
  };
}
