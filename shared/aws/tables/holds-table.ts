import { type DynamoDBClient, GetItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Hold, Holds, LiftOutcome, NewHold } from '../../privacy/holds/holds.ts';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import { outboxRow } from './outbox-table.ts';
import { appendTo, changeStanding, entriesOf, type PersonEvent } from './person-change.ts';
import { type ConsentTables, livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { row } from './rows.ts';

/** More on one person than any dispute needs; they stand in one row. */
const most = 20;

const holdSchema = z.object({
  holdId: z.string(),
  reason: z.string(),
  owner: z.string(),
  reviewOn: z.string(),
  until: z.string(),
  placedBy: z.string(),
  placedAt: z.string(),
  liftAsked: z.nullable(z.object({ by: z.string(), at: z.string() })),
});
const rowSchema = z.object({ holds: z.array(holdSchema), version: z.number() });
type Row = z.infer<typeof rowSchema>;

/** The one row of a person's holds: every transaction that erases checks that it is not there. */
export const holdsKey = (alias: Alias) => ({ pk: alias, sk: 'holds' });

/** For a transaction that must not happen while anything holds. */
export function noHold(tableName: string, alias: Alias, now: Date): TransactWriteItem {
  return {
    ConditionCheck: {
      TableName: tableName,
      Key: marshall(holdsKey(alias)),
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
      ExpressionAttributeValues: marshall({ ':now': epochSeconds(now) }),
    },
  };
}

/** The same for a row of the records table by its key: a hold that was just written has not moved every clock yet. */
export function unlessHeld(tableName: string) {
  // The row of the holds itself says by its own clock that they are over; a transaction takes no row twice.
  return ({ pk, sk }: Record<string, unknown>, now: Date): TransactWriteItem | null =>
    typeof pk === 'string' && isAlias(pk) && sk !== holdsKey(pk).sk ? noHold(tableName, pk, now) : null;
}

const isAlias = (pk: string): pk is Alias => /^k\d+:/.test(pk);

/** Holds: one row a person, with the proof of each act and what must follow it in the same transaction. */
export function holdsTable(dynamo: DynamoDBClient, tables: ConsentTables, { fourEyes }: { fourEyes: boolean }): Holds {
  const read = async (alias: Alias): Promise<Row | null> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: tables.records, Key: marshall(holdsKey(alias)), ConsistentRead: true }),
    );
    return Item ? rowSchema.parse(unmarshall(Item)) : null;
  };

  /** Looks at the holds and the person, and writes what `act` makes of them. */
  const change = <Outcome>(
    alias: Alias,
    now: Date,
    act: (standing: Hold[]) => { outcome: Outcome; after?: Hold[]; event?: PersonEvent },
  ) =>
    untilWritten(async () => {
      const seen = await read(alias);
      const { person } = await readPerson(dynamo, tables, { alias, now });
      const { outcome, after, event } = act((seen?.holds ?? []).filter((hold) => isStanding(hold, now)));
      if (!after || !event) return outcome;
      await dynamo.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            holdsRow(tables.records, alias, seen, after),
            ...standingHeld(person, after, tables.standing),
            ...appendTo(person, entriesOf(person, [event]), tables),
            { Put: { TableName: tables.records, Item: outboxRow({ kind: 'keep-held', key: alias }, now, now) } },
          ],
        }),
      );
      return outcome;
    });

  return {
    async place(alias, hold) {
      if (hold.until <= hold.now) throw new RangeError('the end of a hold must be in the future');
      await change(alias, hold.now, (standing) => {
        const before = standing.find(({ holdId }) => holdId === hold.holdId);
        if (!before && standing.length >= most) throw new RangeError(`a person has at most ${most} holds`);
        const placed = placedHold(hold, before);
        const facts = { holdId: hold.holdId, by: hold.by, owner: hold.owner, reviewOn: hold.reviewOn, until: placed.until };
        const others = standing.filter(({ holdId }) => holdId !== hold.holdId);
        return { outcome: undefined, after: [...others, placed], event: { what: 'hold-placed', facts } };
      });
    },

    lift: (alias, { holdId, by, now }) =>
      change<LiftOutcome>(alias, now, (standing) => {
        const hold = standing.find((one) => one.holdId === holdId);
        if (!hold) return { outcome: 'unknown' };
        if (!fourEyes) return lifted(standing, { holdId, by });
        if (hold.liftAsked) return { outcome: 'waits' };
        const asked = { ...hold, liftAsked: { by, at: now.toISOString() } };
        return {
          outcome: 'waits',
          after: standing.map((one) => (one === hold ? asked : one)),
          event: { what: 'hold-lift-asked', facts: { holdId, by } },
        };
      }),

    confirmLift: (alias, { holdId, by, now }) =>
      change<LiftOutcome>(alias, now, (standing) => {
        const hold = standing.find((one) => one.holdId === holdId);
        if (!hold?.liftAsked) return { outcome: 'unknown' };
        return hold.liftAsked.by === by ? { outcome: 'same-agent' } : lifted(standing, { holdId, by });
      }),

    of: async (alias, now) => ((await read(alias))?.holds ?? []).filter((hold) => isStanding(hold, now)),
  };
}

const lifted = (standing: Hold[], { holdId, by }: { holdId: string; by: string }) => ({
  outcome: 'lifted' as const,
  after: standing.filter((hold) => hold.holdId !== holdId),
  event: { what: 'hold-lifted', facts: { holdId, by } },
});

const isStanding = ({ until }: Hold, now: Date) => Date.parse(until) > now.getTime();

function placedHold({ until, by, now, ...hold }: NewHold, before: Hold | undefined): Hold {
  const end = Math.max(until.getTime(), before ? Date.parse(before.until) : 0);
  const placed = before ?? { placedBy: by, placedAt: now.toISOString() };
  return {
    ...hold,
    until: new Date(end).toISOString(),
    placedBy: placed.placedBy,
    placedAt: placed.placedAt,
    liftAsked: null, // placed again, it is needed again
  };
}

const lastEnd = (holds: readonly Hold[]) => Math.max(0, ...holds.map(({ until }) => Math.ceil(Date.parse(until) / 1000)));

/** Written only as it was seen; without a hold there is no row. */
function holdsRow(TableName: string, alias: Alias, seen: Row | null, after: readonly Hold[]): TransactWriteItem {
  const condition = seen ? 'version = :seen' : 'attribute_not_exists(pk)';
  const values = seen ? { ExpressionAttributeValues: marshall({ ':seen': seen.version }) } : {};
  const as = { TableName, ConditionExpression: condition, ...values };
  if (after.length === 0) return { Delete: { ...as, Key: marshall(holdsKey(alias)) } };
  const clock = { class: 'hold', expiresAt: lastEnd(after) } as const;
  return { Put: { ...as, Item: row(holdsKey(alias), clock, { holds: after, version: (seen?.version ?? 0) + 1 }) } };
}

/** The person's own row is kept from the same moment on. Lifted, its clock goes back when the rest's does (`keep-held`). */
function standingHeld(person: Person, after: readonly Hold[], tableName: string): TransactWriteItem[] {
  const until = lastEnd(after);
  return livingRow(person) && until > 0 ? [changeStanding(person, { set: { heldUntil: until }, lives: until }, tableName)] : [];
}
