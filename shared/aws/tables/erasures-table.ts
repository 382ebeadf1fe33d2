import { type DynamoDBClient, GetItemCommand, type TransactWriteItem, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { Case } from '../../privacy/rights/cases.ts';
import type { ErasableRow, Erasures, ErasureFacts } from '../../privacy/rights/erasure/erasures.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { fileKey, pointerKey } from './case-row.ts';
import { casePage, isHeld, personPage } from './erasable-rows.ts';
import { isKnown, objectionUntil, putErased, readClocks } from './erased-standing.ts';
import { noHold } from './holds-table.ts';
import { outboxKey } from './outbox-table.ts';
import { pendingKeyFrom } from './pending-consent.ts';
import { appendTo, entriesOf } from './person-change.ts';
import type { ConsentTables } from './person-rows.ts';

/** The rest of a transaction's hundred items is for its checks and for what it counts. */
const mostDeletes = 95;

const erasureKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'erasure' });

const remaining = z.object({
  what: z.enum([
    'case-proof',
    'consent-proof',
    'objection',
    'erased',
    'request',
    'open-case',
    'hold',
    'in-flight',
    'guard',
    'backups',
  ]),
  until: z.nullable(z.string()),
  caseId: z.optional(z.string()),
});
const factsSchema = z.catchall(
  z.object({
    erasedAt: z._default(z.nullable(z.string()), null),
    heldAt: z._default(z.nullable(z.string()), null),
    remains: z._default(z.array(remaining), []),
  }),
  z.unknown(), // {store}#{class}: a count
);
const stores = ['records', 'mail', 'standing', 'in-flight'] as const;

/** Erasures: keys are read, rows deleted and counted in the same transactions, each with a check that no hold stands. */
export function erasuresTable(
  dynamo: DynamoDBClient,
  tables: ConsentTables,
  settings: Pick<Settings, 'purposes' | 'channels'>,
): Erasures {
  const clocks = (alias: Alias, now: Date) => readClocks(dynamo, tables.standing, { alias, now }, settings);

  return {
    isHeld: (alias, now) => isHeld(dynamo, tables.records, alias, now),
    page: (found, after) => personPage(dynamo, tables.records, { alias: aliasOf(found), own: found.caseId, after }),
    caseRows: (caseId, after) => casePage(dynamo, tables.records, caseId, after),

    async erase(found, rows, now, ofCase) {
      for (const some of chunksOf(rows.map((row) => ({ row, deletes: deletesOf(tables, row) })))) {
        const items = [
          noHold(tables.records, aliasOf(found), now),
          ...(ofCase === undefined ? [] : [stillClosed(tables.records, aliasOf(found), ofCase)]),
          ...some.flatMap(({ deletes }) => deletes),
          factsUpdate(tables.records, found.caseId, { adds: countsOf(some.map(({ row }) => row)), now }),
        ];
        if (!(await writeAll(dynamo, items))) return false;
      }
      return true;
    },

    eraseCase(found, caseId, now) {
      const Key = marshall(pointerKey(aliasOf(found), caseId));
      return writeAll(dynamo, [
        noHold(tables.records, aliasOf(found), now),
        { Delete: { TableName: tables.records, Key, ...isClosedStill } },
        { Delete: { TableName: tables.standing, Key: marshall(fileKey(caseId)) } },
        factsUpdate(tables.records, found.caseId, { adds: { 'standing#request': 1 }, now }),
      ]);
    },

    async count(found, store, dataClass, count, now) {
      const { Update } = factsUpdate(tables.records, found.caseId, { adds: { [`${store}#${dataClass}`]: count }, now });
      if (Update) await dynamo.send(new UpdateItemCommand(Update));
    },

    async destroyStanding(found, now) {
      const person = await clocks(aliasOf(found), now);
      const { counts } = await factsOf(dynamo, tables.records, found.caseId);
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      const entries = entriesOf(person, [{ what: 'erased', facts: { caseId: found.caseId, items: total } }]);
      const adds: Record<string, number> = isKnown(person) ? { 'standing#standing': 1 } : {};
      return writeAll(dynamo, [
        noHold(tables.records, person.alias, now),
        putErased(person, tables.standing),
        ...appendTo(person, entries, tables),
        factsUpdate(tables.records, found.caseId, { adds, set: { erasedAt: now.toISOString() }, now }),
      ]);
    },

    async fingerprints(alias, now) {
      const person = await clocks(alias, now);
      return { isKnown: isKnown(person), objectionUntil: objectionUntil(person), historyUntil: person.head?.expiresAt ?? null };
    },

    facts: (caseId) => factsOf(dynamo, tables.records, caseId),

    settle(found, { progress, remains }, now) {
      const { items } = caseWrite(tables, found, {
        act: 'progress',
        by: 'worker',
        set: { progress: { ...found.progress, erasure: progress } },
        facts: { right: 'erasure', progress },
        advance: now,
        now,
      });
      return writeAll(dynamo, [...items, factsUpdate(tables.records, found.caseId, { set: { remains }, now })]);
    },

    handOver(found, now) {
      const { items } = caseWrite(tables, found, {
        act: 'progress',
        by: 'worker',
        to: 'with-agent',
        set: { withAgent: { because: 'hold', since: now.toISOString() } },
        facts: { right: 'erasure', because: 'hold' },
        advance: now,
        now,
      });
      return writeAll(dynamo, [...items, factsUpdate(tables.records, found.caseId, { set: { heldAt: now.toISOString() }, now })]);
    },
  };
}

/** What an erasure did, for the statement of it. */
export async function factsOf(dynamo: DynamoDBClient, TableName: string, caseId: string): Promise<ErasureFacts> {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall(erasureKey(caseId)), ConsistentRead: true }));
  if (!Item) return { counts: [], erasedAt: null, heldAt: null, remains: [] };
  const { erasedAt, heldAt, remains, ...rest } = factsSchema.parse(unmarshall(Item));
  const counts = Object.entries(rest).flatMap(([name, count]) => {
    const [first = '', dataClass = ''] = name.split('#');
    const store = stores.find((one) => one === first);
    return store && typeof count === 'number' ? [{ store, class: dataClass, count }] : [];
  });
  return { counts, erasedAt, heldAt, remains };
}

function factsUpdate(
  TableName: string,
  caseId: string,
  { adds = {}, set = {}, now }: { adds?: Record<string, number>; set?: Record<string, unknown>; now: Date },
): TransactWriteItem {
  const clock = clockOf('request', now, openCaseSeconds);
  const sets = Object.entries({ ...set, ...clock });
  const sums = Object.entries(adds);
  const expression = `SET ${sets.map((_, index) => `#s${index} = :s${index}`).join(', ')}`;
  const sum = sums.length > 0 ? ` ADD ${sums.map((_, index) => `#a${index} :a${index}`).join(', ')}` : '';
  return {
    Update: {
      TableName,
      Key: marshall(erasureKey(caseId)),
      UpdateExpression: `${expression}${sum}`,
      ExpressionAttributeNames: Object.fromEntries([
        ...sets.map(([name], index) => [`#s${index}`, name]),
        ...sums.map(([name], index) => [`#a${index}`, name]),
      ]),
      ExpressionAttributeValues: marshall(
        Object.fromEntries([
          ...sets.map(([, value], index) => [`:s${index}`, value]),
          ...sums.map(([, value], index) => [`:a${index}`, value]),
        ]),
        { removeUndefinedValues: true },
      ),
    },
  };
}

/** A waiting opt-in is three rows: the one under the person, the one that waits, and the mail that it waits for. */
function deletesOf({ records, standing }: ConsentTables, { pk, sk }: ErasableRow): TransactWriteItem[] {
  const pending = pendingKeyFrom({ pk, sk });
  const own = { Delete: { TableName: records, Key: marshall({ pk, sk }) } };
  if (!pending) return [own];
  return [
    own,
    { Delete: { TableName: standing, Key: marshall({ alias: pending }) } },
    { Delete: { TableName: records, Key: marshall(outboxKey({ kind: 'confirm-consent', key: pending })) } },
  ];
}

function* chunksOf<One extends { deletes: readonly unknown[] }>(all: readonly One[]): Iterable<One[]> {
  let chunk: One[] = [];
  let size = 0;
  for (const one of all) {
    if (size + one.deletes.length > mostDeletes) {
      yield chunk;
      [chunk, size] = [[], 0];
    }
    chunk.push(one);
    size += one.deletes.length;
  }
  if (chunk.length > 0) yield chunk;
}

function countsOf(rows: readonly ErasableRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const row of rows) {
    add(`records#${row.class}`);
    if (row.objectKey) add(`mail#${row.class}`);
    if (pendingKeyFrom(row)) add('standing#pending');
  }
  return counts;
}

/** A case that was closed for want of proof may be opened anew, even while its person is erased. */
const isClosedStill = {
  ConditionExpression: 'attribute_not_exists(pk) OR isOpen = :closed',
  ExpressionAttributeValues: marshall({ ':closed': false }),
};

function stillClosed(TableName: string, alias: Alias, caseId: string): TransactWriteItem {
  return { ConditionCheck: { TableName, Key: marshall(pointerKey(alias, caseId)), ...isClosedStill } };
}

function aliasOf({ alias }: Case): Alias {
  if (!alias) throw new Error('a case without an alias has nobody to erase');
  return alias;
}
