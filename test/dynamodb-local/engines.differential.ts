import { DeleteItemCommand, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../../infra/tables.ts';
import { createTables } from '../../local/dynamodb/create-tables.ts';
import { type DynamoDb, startDynamoDb } from '../../local/dynamodb/start-dynamodb.ts';
import { type Command, command, scan } from './commands.ts';
import { allKeys } from './expressions.ts';

const sdk = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
});

/** What a caller sees: the answer, or the error's name with what it tells of the items. */
const outcome = async (client: DynamoDBClient, { make }: Command) => {
  try {
    return normal(await client.send(make() as Parameters<DynamoDBClient['send']>[0])); // one of its commands
  } catch (error) {
    const { name, CancellationReasons, Item } = error as { name: string; CancellationReasons?: unknown; Item?: unknown };
    return normal({ error: name, CancellationReasons, Item });
  }
};

const clear = async (client: DynamoDBClient) => {
  for (const { table, key } of allKeys) await client.send(new DeleteItemCommand({ TableName: table, Key: key }));
};

describe('the embedded engine beside AWS’s own', () => {
  let engine: DynamoDb;
  let embedded: DynamoDBClient;
  let reference: DynamoDBClient;

  beforeAll(async () => {
    const endpoint = process.env['DYNAMODB_ENDPOINT'];
    if (!endpoint) throw new Error('start this by npm run test:dynamodb-local');
    engine = await startDynamoDb();
    embedded = new DynamoDBClient(sdk(engine.url));
    reference = new DynamoDBClient(sdk(endpoint));
    await createTables(engine.call);
    await createTables((operation, body) => rawCall(endpoint, operation, body));
  });
  afterAll(async () => {
    embedded.destroy();
    reference.destroy();
    await engine.close();
  });

  it('answers random commands alike, and leaves the same items', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 40, size: 'max' }), async (commands) => {
        await Promise.all([clear(embedded), clear(reference)]);
        for (const one of commands) {
          const [ours, theirs] = await Promise.all([outcome(embedded, one), outcome(reference, one)]);
          expect(asReference(ours, theirs), one.name).toEqual(theirs);
          compared += 1;
        }
        for (const { name } of tables) {
          const [ours, theirs] = await Promise.all([embedded.send(scan(name)), reference.send(scan(name))]);
          expect(sorted(ours.Items), name).toEqual(sorted(theirs.Items));
        }
      }),
      { numRuns: Number(process.env['DIFFERENTIAL_RUNS'] ?? 150) },
    );
    process.stdout.write(`${compared} commands were answered alike\n`);
  });

  it('refuses two acts on one item: the embedded engine at once, as AWS documents, the other one after its conditions', async () => {
    const Put = { TableName: 'guard', Item: { pk: { S: 'twice' } } };
    const make = () => new TransactWriteItemsCommand({ TransactItems: [{ Put }, { Put }] });
    for (const client of [embedded, reference])
      expect(await outcome(client, { name: 'twice', make })).toEqual({ error: 'ValidationException' });
  });
});

/** Without what is no answer: metadata, messages, absent values; and with the order that DynamoDB promises only. */
function normal(answer: object): unknown {
  const { $metadata: _, ...rest } = answer as Record<string, unknown>; // any answer of the SDK
  const kept = JSON.parse(
    JSON.stringify(rest, (name, value: unknown) => {
      if (name === 'Message' || name === 'ConsumedCapacity') return undefined;
      if (name === 'Attributes' && Object.keys(value ?? {}).length === 0) return undefined;
      if (name === 'SS' && Array.isArray(value)) return value.map(String).toSorted((one, other) => one.localeCompare(other));
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? withSortedNames(value) : value;
    }),
  ) as { Items?: { dueAt?: { N: string } }[] } & Record<string, unknown>;
  // rows of an index with an equal sort key come in any order
  if (kept.Items) kept.Items = kept.Items.toSorted((one, other) => (one.dueAt?.N === other.dueAt?.N ? compare(one, other) : 0));
  return kept;
}

/**
 * Where an update cannot be computed inside a transaction (a text plus a number), AWS documents a cancelled transaction with
 * the reason ValidationError, which is what the embedded engine answers. DynamoDB Local refuses the whole request.
 */
function asReference(ours: unknown, theirs: unknown): unknown {
  const refused = { error: 'ValidationException' };
  const isCancelled = JSON.stringify(ours).includes('{"Code":"ValidationError"}');
  return isCancelled && JSON.stringify(theirs) === JSON.stringify(refused) ? refused : ours;
}

const compare = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

const withSortedNames = (value: object) =>
  Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));

function sorted(items: unknown): unknown[] {
  return (normal({ Items: items ?? [] }) as { Items: unknown[] }).Items.toSorted(compare);
}

/** One operation without a client, as `createTables` wants it. */
async function rawCall(endpoint: string, operation: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00',
    },
    body: JSON.stringify(body),
  });
  const answered = (await answer.json()) as Record<string, unknown>; // DynamoDB's JSON protocol
  if (!answer.ok) throw new Error(`${operation}: ${String(answered['__type'])}`);
  return answered;
}
