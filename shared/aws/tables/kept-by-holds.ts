import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  type TransactWriteItem,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { prefixes } from '../../names.ts';
import type { HeldData } from '../../privacy/holds/keep-held.ts';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import type { HeldObjects } from '../held-objects.ts';
import { writeAll } from './case-change.ts';
import { heldRows } from './held-rows.ts';
import { holdsKey, noHold } from './holds-table.ts';
import { type ClockedRow, clockWrite, ownClock } from './kept-clock.ts';
import { outboxKey } from './outbox-table.ts';
import type { ConsentTables } from './person-rows.ts';
import { ownLifeOf, readStanding } from './standing-row.ts';

/** What holds keep, and give back: every write of a clock stands or falls with the hold that it is made for. */
export function keptByHolds(dynamo: DynamoDBClient, tables: ConsentTables, objects: HeldObjects): HeldData {
  const isFree = (alias: Alias, now: Date) => writeAll(dynamo, [noHold(tables.records, alias, now)]);

  return {
    async keep(alias, until, now) {
      const end = Math.ceil(until.getTime() / 1000);
      await holdStanding(dynamo, tables.standing, alias, end);
      for await (const rows of heldRows(dynamo, tables, alias)) {
        const moved = await Promise.all(rows.map(async (row) => ({ row, objectKey: await heldKey(row, alias, objects) })));
        const writes = moved.flatMap(({ row, objectKey }) => clockWrite(row, end, objectKey) ?? []);
        if (writes.length === 0 || (await writeAll(dynamo, [holdStands(tables.records, alias, now), ...writes]))) continue;
        if (await isFree(alias, now)) return false;
        throw new Error('rows of a person changed while a hold took them out of their clocks'); // the next try takes them
      }
      return !(await isFree(alias, now));
    },

    async release(alias, now) {
      const waiting = new Map<string, number>();
      for await (const rows of heldRows(dynamo, tables, alias)) {
        for (const row of rows)
          if (row.objectKey?.startsWith(prefixes.hold) && ownClock(row) > epochSeconds(now))
            waiting.set(row.objectKey, ownClock(row));
        const writes = rows.flatMap((row) => clockWrite(row, null, row.objectKey) ?? []);
        if (writes.length === 0 || (await writeAll(dynamo, [noHold(tables.records, alias, now), ...writes]))) continue;
        if (!(await isFree(alias, now))) return null;
        throw new Error('rows of a person changed while they went back to their clocks'); // the next try takes them
      }
      if (!(await isFree(alias, now))) return null;
      await releaseStanding(dynamo, tables.standing, alias);
      await objects.eraseBut(alias, new Set(waiting.keys()));
      return waiting.size > 0 ? { until: new Date(Math.min(...waiting.values()) * 1000) } : 'over';
    },

    finish: (alias, now) => {
      const due = { TableName: tables.records, Key: marshall(outboxKey({ kind: 'keep-held', key: alias })) };
      return writeAll(dynamo, [noHold(tables.records, alias, now), { Delete: due }]);
    },
  };
}

/** Where the row's mail lies under a hold. The copy comes before the row's word of it; both may be done twice. */
async function heldKey({ objectKey }: ClockedRow, alias: Alias, objects: HeldObjects): Promise<string | null> {
  return objectKey === null || objectKey.startsWith(prefixes.hold) ? objectKey : objects.hold(alias, objectKey);
}

function holdStands(TableName: string, alias: Alias, now: Date): TransactWriteItem {
  return {
    ConditionCheck: {
      TableName,
      Key: marshall(holdsKey(alias)),
      ConditionExpression: 'expiresAt > :now',
      ExpressionAttributeValues: marshall({ ':now': epochSeconds(now) }),
    },
  };
}

/** A row that came after the hold was placed; the others are held since then. Of nobody, none is made. */
async function holdStanding(dynamo: DynamoDBClient, TableName: string, alias: Alias, end: number): Promise<void> {
  for (const clock of ['expiresAt < :end', 'expiresAt >= :end'])
    await ifSo(
      dynamo.send(
        new UpdateItemCommand({
          TableName,
          Key: marshall({ alias }),
          UpdateExpression: `SET heldUntil = :end${clock === 'expiresAt < :end' ? ', expiresAt = :end' : ''}`,
          ConditionExpression: `${clock} AND (attribute_not_exists(heldUntil) OR heldUntil <> :end)`,
          ExpressionAttributeValues: marshall({ ':end': end }),
        }),
      ),
    );
}

async function releaseStanding(dynamo: DynamoDBClient, TableName: string, alias: Alias): Promise<void> {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall({ alias }), ConsistentRead: true }));
  const found = readStanding(Item);
  if (!found?.heldUntil) return;
  await ifSo(
    dynamo.send(
      new UpdateItemCommand({
        TableName,
        Key: marshall({ alias }),
        UpdateExpression: 'SET expiresAt = :own REMOVE heldUntil',
        ConditionExpression: 'expiresAt = :seen AND heldUntil = :held',
        ExpressionAttributeValues: marshall({ ':own': ownLifeOf(found), ':seen': found.expiresAt, ':held': found.heldUntil }),
      }),
    ),
  );
}

async function ifSo(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
